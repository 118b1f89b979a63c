import { basename } from 'node:path'
import type { AppError } from '../result'
import { errorCode } from './fileSystem'

interface Wording {
  readonly code: string
  readonly what: string
}

const ELSEWHERE = 'Use "Save as" to put it somewhere else.'

const WORDINGS: Readonly<Record<string, Wording>> = {
  ENOSPC: { code: 'disk-full', what: `The disk is full. Free some space and save again, or: ${ELSEWHERE}` },
  EDQUOT: { code: 'disk-full', what: `Your space on this disk is used up. Free some and save again, or: ${ELSEWHERE}` },
  EROFS: { code: 'read-only', what: `The disk is read-only. ${ELSEWHERE}` },
  EACCES: { code: 'no-permission', what: `You have no permission to write there. ${ELSEWHERE}` },
  EPERM: {
    code: 'no-permission',
    what: `The system does not allow it; another program may hold the file. Try again, or: ${ELSEWHERE}`,
  },
  EBUSY: { code: 'file-busy', what: `Another program holds the file. Close it there and save again, or: ${ELSEWHERE}` },
  ENOENT: { code: 'not-found', what: `The file or its folder is no longer there. ${ELSEWHERE}` },
  ENOTDIR: { code: 'not-found', what: `Its folder is no longer there. ${ELSEWHERE}` },
  ENAMETOOLONG: { code: 'name-too-long', what: 'The file name is too long. Choose a shorter one.' },
  EMFILE: {
    code: 'too-many-files',
    what: 'Too many files are open on this computer. Close some programs and try again.',
  },
  ENFILE: {
    code: 'too-many-files',
    what: 'Too many files are open on this computer. Close some programs and try again.',
  },
  EIO: { code: 'disk-error', what: `The disk reports an error. ${ELSEWHERE}` },
}

/**
 * A failed write in words a person can act on. The message never holds a path, only the file's name.
 * @param error what the system threw
 * @param path the file that was to be written
 */
export function saveError(error: unknown, path: string): AppError {
  const system = errorCode(error) ?? 'unknown'
  const wording = WORDINGS[system] ?? { code: 'save-failed', what: `The system says ${system}. ${ELSEWHERE}` }
  const name = basename(path)
  return { code: wording.code, message: `“${name}” could not be saved. ${wording.what}`, path: name }
}

const READ_WORDINGS: Readonly<Record<string, Wording>> = {
  ENOENT: { code: 'not-found', what: 'It is no longer there. It may have been moved, renamed or deleted.' },
  ENOTDIR: { code: 'not-found', what: 'It is no longer there. It may have been moved, renamed or deleted.' },
  EACCES: {
    code: 'no-permission',
    what: 'You have no permission to read it. Ask its owner, or copy it to your own folder.',
  },
  EPERM: { code: 'no-permission', what: 'The system does not allow it. Ask its owner, or copy it to your own folder.' },
  EISDIR: { code: 'not-a-file', what: 'It is a folder. Choose a file in it.' },
  ELOOP: { code: 'not-found', what: 'It is a link that leads back to itself.' },
  EIO: { code: 'disk-error', what: 'The disk reports an error. Copy the file to another disk and try again.' },
}

/**
 * A failed read in words a person can act on.
 * @param error what the system threw
 * @param path the file that was to be read
 */
export function readError(error: unknown, path: string): AppError {
  const system = errorCode(error) ?? 'unknown'
  const wording = READ_WORDINGS[system] ?? { code: 'read-failed', what: `The system says ${system}. Try again.` }
  const name = basename(path)
  return { code: wording.code, message: `“${name}” could not be opened. ${wording.what}`, path: name }
}
