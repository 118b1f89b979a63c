import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { capture, Problem, root, say, tool } from './process.mjs'

const sources = ['shared', 'electron', 'renderer', 'cli']
const settings = ['electron.vite.config.ts', 'vite.cli.config.ts', 'package.json', 'package-lock.json']
const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/cli/cli.mjs']
const stampFile = join(root, 'out/.build-stamp')

/** Builds the app and the command line tool into out/, unless it is already built from these very sources. */
export async function ensureBuilt() {
  await withLock(join(root, 'node_modules/.cache/plumbline-build.lock'), async () => {
    if (!isBuilt()) await build()
  })
}

/** Builds in any case. */
export async function rebuild() {
  await withLock(join(root, 'node_modules/.cache/plumbline-build.lock'), build)
}

/** Says that out/ no longer holds what `build` made. */
export function forgetBuild() {
  rmSync(stampFile, { force: true })
}

async function build() {
  const started = performance.now()
  const stamp = stampOfSources()
  forgetBuild()
  const parts = await Promise.all([
    capture(...tool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])),
    capture(...tool('vite/bin/vite.js', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'])),
  ])
  const failed = parts.filter((part) => part.code !== 0)
  for (const part of parts) process.stderr.write(part.output)
  if (failed.length > 0) throw new Problem('the build failed, see above.')
  writeFileSync(stampFile, stamp)
  say(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function isBuilt() {
  if (!outputs.every((file) => existsSync(join(root, file)))) return false
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfSources()
}

/** A hash over name, size and time of every source file: reading 1,000 of them takes milliseconds. */
function stampOfSources() {
  const hash = createHash('sha256')
  for (const file of [...sources.flatMap(filesIn), ...settings]) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
