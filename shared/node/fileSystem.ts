import type { FileHandle } from 'node:fs/promises'
import { open, readdir, readFile, readlink, realpath, rename, stat, unlink } from 'node:fs/promises'

/** What is asked about a file. */
export interface FileFacts {
  readonly isFile: boolean
  readonly isFolder: boolean
  /** Permission bits, without the type. */
  readonly mode: number
  readonly size: number
  readonly modifiedMs: number
  /** Another one when the content may be another: when the file was touched, how long it is, and which file has the name. */
  readonly stamp: string
}

/** An open file that is being written. */
export interface WritableFile {
  /** Writes some of the bytes from `offset` on; says how many. May write fewer than asked, as disks do. */
  write(bytes: Uint8Array, offset: number): Promise<number>
  chmod(mode: number): Promise<void>
  /** Returns when the content has reached the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** The few file operations that saving needs: small, so that a test can make each of them fail. */
export interface FileSystem {
  /** Creates a file; fails with EEXIST when there is one. */
  create(path: string, mode: number): Promise<WritableFile>
  read(path: string): Promise<Uint8Array>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  stat(path: string): Promise<FileFacts>
  realPath(path: string): Promise<string>
  readLink(path: string): Promise<string>
  list(folder: string): Promise<readonly string[]>
  /** Makes names in the folder last through a power cut. */
  syncFolder(folder: string): Promise<void>
}

function writable(file: FileHandle): WritableFile {
  return {
    write: async (bytes, offset) => (await file.write(bytes, offset, bytes.length - offset)).bytesWritten,
    chmod: (mode) => file.chmod(mode),
    sync: () => file.sync(),
    close: () => file.close(),
  }
}

async function factsOf(path: string): Promise<FileFacts> {
  const found = await stat(path)
  return {
    isFile: found.isFile(),
    isFolder: found.isDirectory(),
    mode: found.mode & 0o777,
    size: found.size,
    modifiedMs: found.mtimeMs,
    stamp: [found.mtimeMs, found.ctimeMs, found.size, found.ino].join('-'),
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing; its file system journals renames itself.
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** The computer's own file system. */
export const diskFileSystem: FileSystem = {
  create: async (path, mode) => writable(await open(path, 'wx', mode)),
  read: (path) => readFile(path),
  rename,
  remove: unlink,
  stat: factsOf,
  realPath: (path) => realpath(path),
  readLink: (path) => readlink(path),
  list: (folder) => readdir(folder),
  syncFolder,
}

/** The system's error code (`ENOSPC`), or `undefined` for anything that is not a system error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
