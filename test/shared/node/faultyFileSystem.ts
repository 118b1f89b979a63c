import type { FileSystem, WritableFile } from '../../../shared/node/fileSystem'

/** What goes wrong at the chosen operation. */
export type Fault = 'ENOSPC' | 'EIO' | 'EPERM' | 'EROFS' | 'short write'

export interface FaultPlan {
  /** The operation that fails, counted from 1; with `forever` every later one too. */
  readonly at: number
  readonly fault: Fault
  readonly forever: boolean
}

export interface FaultyFileSystem extends FileSystem {
  /** How many operations were asked for so far. */
  count(): number
  /** Whether a fault was met. */
  hit(): boolean
}

/** A file system of which one operation, or every operation from one on, fails. */
export function faulty(real: FileSystem, plan: FaultPlan): FaultyFileSystem {
  let count = 0
  let hits = 0
  const fails = (): boolean => {
    count++
    return plan.forever ? count >= plan.at : count === plan.at
  }
  function guard<A extends unknown[], R>(operation: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
    return async (...args) => {
      // Only writing can be short: any other operation goes through.
      if (fails() && plan.fault !== 'short write') {
        hits++
        throw Object.assign(new Error(`injected ${plan.fault}`), { code: plan.fault })
      }
      return operation(...args)
    }
  }
  function guardFile(file: WritableFile): WritableFile {
    const write = guard((bytes: Uint8Array, offset: number) => file.write(bytes, offset))
    return {
      write: async (bytes, offset) => {
        if (plan.fault !== 'short write' || !fails()) {
          // The plain guard counts the operation itself.
          if (plan.fault === 'short write') count--
          return write(bytes, offset)
        }
        hits++
        const part = Math.floor((bytes.length - offset) / 2)
        return part === 0 ? 0 : file.write(bytes.subarray(0, offset + part), offset)
      },
      chmod: guard((mode) => file.chmod(mode)),
      sync: guard(() => file.sync()),
      // A file descriptor is closed even when closing reports an error.
      close: async () => {
        await file.close()
        await guard(async () => undefined)()
      },
    }
  }
  const create = guard((path: string, mode: number) => real.create(path, mode))
  return {
    create: async (path, mode) => guardFile(await create(path, mode)),
    read: guard(real.read),
    rename: guard(real.rename),
    remove: guard(real.remove),
    stat: guard(real.stat),
    realPath: guard(real.realPath),
    readLink: guard(real.readLink),
    list: guard(real.list),
    syncFolder: guard(real.syncFolder),
    count: () => count,
    hit: () => hits > 0,
  }
}
