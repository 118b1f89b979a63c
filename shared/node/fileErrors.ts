import { basename } from 'node:path'
import { t } from '../messages/language'
import type { Messages } from '../messages/types'
import type { AppError } from '../result'
import { errorCode } from './fileSystem'

type SaveWords = keyof Messages['files']['save']
type ReadWords = keyof Messages['files']['read']

/** What the system calls a failed write, the app's name for it, and which text tells a person. */
const SAVE_FAULTS: Readonly<Record<string, { readonly code: string; readonly words: SaveWords }>> = {
  ENOSPC: { code: 'disk-full', words: 'ENOSPC' },
  EDQUOT: { code: 'disk-full', words: 'EDQUOT' },
  EROFS: { code: 'read-only', words: 'EROFS' },
  EACCES: { code: 'no-permission', words: 'EACCES' },
  EPERM: { code: 'no-permission', words: 'EPERM' },
  EBUSY: { code: 'file-busy', words: 'EBUSY' },
  ENOENT: { code: 'not-found', words: 'ENOENT' },
  ENOTDIR: { code: 'not-found', words: 'ENOTDIR' },
  ENAMETOOLONG: { code: 'name-too-long', words: 'ENAMETOOLONG' },
  EMFILE: { code: 'too-many-files', words: 'EMFILE' },
  ENFILE: { code: 'too-many-files', words: 'EMFILE' },
  EIO: { code: 'disk-error', words: 'EIO' },
}

const READ_FAULTS: Readonly<Record<string, { readonly code: string; readonly words: ReadWords }>> = {
  ENOENT: { code: 'not-found', words: 'ENOENT' },
  ENOTDIR: { code: 'not-found', words: 'ENOENT' },
  EACCES: { code: 'no-permission', words: 'EACCES' },
  EPERM: { code: 'no-permission', words: 'EPERM' },
  EISDIR: { code: 'not-a-file', words: 'EISDIR' },
  ELOOP: { code: 'not-found', words: 'ELOOP' },
  EIO: { code: 'disk-error', words: 'EIO' },
}

/**
 * A failed write in words a person can act on. The message never holds a path, only the file's name.
 * @param error what the system threw
 * @param path the file that was to be written
 */
export function saveError(error: unknown, path: string): AppError {
  const system = errorCode(error) ?? 'unknown'
  const fault = SAVE_FAULTS[system]
  const why = fault === undefined ? t().files.saveUnknown(system) : t().files.save[fault.words]
  const name = basename(path)
  return { code: fault?.code ?? 'save-failed', message: t().files.notSaved(name, why), path: name }
}

/**
 * A failed read in words a person can act on.
 * @param error what the system threw
 * @param path the file that was to be read
 */
export function readError(error: unknown, path: string): AppError {
  const system = errorCode(error) ?? 'unknown'
  const fault = READ_FAULTS[system]
  const why = fault === undefined ? t().files.readUnknown(system) : t().files.read[fault.words]
  const name = basename(path)
  return { code: fault?.code ?? 'read-failed', message: t().files.notOpened(name, why), path: name }
}
