import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @type {string[]} */
const folders = []

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A path for a file of a view, in a folder of its own that goes when this process ends. @param {string} name */
export function viewFile(name) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-view-'))
  folders.push(folder)
  return join(folder, name)
}
