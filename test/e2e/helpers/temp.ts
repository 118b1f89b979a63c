import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

/** A fresh folder for a test, which goes after the last test of the file. */
export function tempFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `plumbline-${name}-`))
  folders.push(path)
  return path
}

// Whoever imports this cleans up: hooks of a file run after those of its groups, which end the apps.
afterAll(() => {
  // The last process of an app that was killed lets go of its files a moment later.
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})
