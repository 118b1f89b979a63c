import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, Problem, root, run, say } from './process.mjs'

const lockFile = join(root, 'package-lock.json')
const installedFile = join(root, 'node_modules/.package-lock.json')
const markFile = join(root, 'node_modules/.plumbline-lock')

/** Installs exactly the packages of package-lock.json, when they are missing or others than it lists. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Problem(`Node 20.19 or newer is needed; this is Node ${process.versions.node}.`)
  }
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === wanted) return
  if (!installedMatches()) {
    say('installing packages (once, and again after the lock file changes)')
    const [command, args, options] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if ((await run(command, args, options)) !== 0) throw new Problem('npm ci failed, see above.')
  }
  writeFileSync(markFile, wanted)
}

/** Whether node_modules, however it was installed, holds what the lock file lists. */
function installedMatches() {
  if (!existsSync(installedFile)) return false
  const installed = packagesOf(installedFile)
  return Object.entries(packagesOf(lockFile)).every(([path, entry]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.version === entry.version : entry.optional === true
  })
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
