import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { FileSystem } from './fileSystem'

/** Short, whatever the target is called, so that the longest allowed file name can still be saved. */
const PATTERN = /^\.plumbline-[0-9a-f]{16}\.tmp$/

/** Older than this, a temporary belongs to a save that was cut off; no save takes so long. */
const STALE_AFTER_MS = 10 * 60 * 1000

/** A fresh name for the file that a save writes before it takes the target's place. */
export function temporaryIn(folder: string): string {
  return join(folder, `.plumbline-${randomBytes(8).toString('hex')}.tmp`)
}

/**
 * Removes what saves left behind when the program was killed in the middle. Never fails: what cannot be removed now is
 * tried again at the next start.
 * @param folder where documents were saved
 * @param nowMs milliseconds since 1970
 * @param staleAfterMs how old a temporary has to be
 * @returns the paths removed
 */
export async function sweepTemporaries(
  fs: FileSystem,
  folder: string,
  nowMs: number,
  staleAfterMs: number = STALE_AFTER_MS,
): Promise<readonly string[]> {
  const names = await fs.list(folder).catch(() => [])
  const removed: string[] = []
  for (const name of names.filter((each) => PATTERN.test(each))) {
    const path = join(folder, name)
    if (await removeIfStale(fs, path, nowMs - staleAfterMs)) removed.push(path)
  }
  return removed
}

async function removeIfStale(fs: FileSystem, path: string, before: number): Promise<boolean> {
  try {
    if ((await fs.stat(path)).modifiedMs > before) return false
    await fs.remove(path)
    return true
  } catch {
    // Gone meanwhile, or not ours to remove: either way nothing is lost by leaving it.
    return false
  }
}
