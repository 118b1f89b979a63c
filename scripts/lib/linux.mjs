import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { capture, has, Problem, say } from './process.mjs'

/** Debian and Ubuntu packages; newer releases call some of them by the second name. */
const libraries = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']]
const display = [['xvfb'], ['xauth']]

/** Whether a window can be shown on a screen of this session. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Makes sure that Electron can be loaded and, without a display, that there is a virtual one.
 * Installs what is missing when it may, and says otherwise which one line does it.
 * @param {string} electron path of the executable
 * @param {{ virtualDisplay: boolean }} needs
 */
export async function ensureSystemPackages(electron, needs) {
  if (process.platform !== 'linux') return
  const missing = await missingPackages(electron, needs.virtualDisplay)
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!has('apt-get')) throw new Problem(`please install the system packages for: ${missing.flat().join(', ')}`)
  if (!isRoot) throw new Problem(`system packages are missing. Please run:\n  ${await installLine(missing)}`)
  say(`installing system packages: ${missing.map(([name]) => name).join(', ')}`)
  await apt(['update'])
  const names = await availableNames(missing)
  await apt(['install', '-y', '--no-install-recommends', ...names])
  const still = await missingPackages(electron, needs.virtualDisplay)
  if (still.length > 0) throw new Problem(`these are still missing: ${still.flat().join(', ')}`)
}

/**
 * Arguments that this machine's Electron needs: Chromium refuses its sandbox to root, and some distributions
 * forbid it to programs that were not installed.
 * @param {string} electron
 * @returns {Promise<string[]>}
 */
export async function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  if (hasSetuidHelper(electron) || (await mayMakeNamespaces())) return []
  say('this system does not allow Chromium to use its sandbox from here: starting without it')
  return ['--no-sandbox']
}

/**
 * The command line that gives a program a virtual display when the session has none.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function withDisplay(command, args) {
  if (hasDisplay()) return [command, [...args]]
  return ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1920x1200x24', command, ...args]]
}

/** @param {string} electron @param {boolean} virtualDisplay @returns {Promise<string[][]>} */
async function missingPackages(electron, virtualDisplay) {
  const { output } = await capture('ldd', [electron])
  const missing = output.includes('not found') ? [...libraries] : []
  if (virtualDisplay && !(has('xvfb-run') && has('xauth'))) missing.push(...display)
  return missing
}

/** @param {readonly string[][]} packages */
async function installLine(packages) {
  const names = await availableNames(packages)
  return `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
}

/** Chooses, of each package's names, the one that this release has. @param {readonly string[][]} packages */
async function availableNames(packages) {
  const { output } = await capture('apt-cache', ['policy', ...packages.flat()])
  const known = new Set(
    output
      .split(/\n(?=\S)/)
      .filter((entry) => /Candidate: [^(\s]/.test(entry))
      .map((entry) => entry.slice(0, entry.indexOf(':'))),
  )
  return packages.map((names) => names.find((name) => known.has(name)) ?? names[0] ?? '')
}

/** Quiet, unless it fails. @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await capture('apt-get', args, { env })
  if (code !== 0) throw new Problem(`apt-get ${args[0]} failed:\n${output}`)
}

/** @param {string} electron */
function hasSetuidHelper(electron) {
  try {
    const helper = statSync(join(dirname(electron), 'chrome-sandbox'))
    return helper.uid === 0 && (helper.mode & 0o4000) !== 0
  } catch {
    return false
  }
}

async function mayMakeNamespaces() {
  try {
    return (await capture('unshare', ['--user', '--map-root-user', 'true'])).code === 0
  } catch {
    return true
  }
}
