import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Prints one line about what the script is doing. @param {string} line */
export function say(line) {
  console.log(`plumbline: ${line}`)
}

/** An expected failure: its message is shown without a stack trace. */
export class Problem extends Error {}

/**
 * Runs a command with this terminal and returns its exit code (1 when a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a command and returns its exit code, with standard output and error as one text.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * The command line of a Node tool in node_modules, run with this Node whatever the platform's shims are.
 * @param {string} file its script, below node_modules
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function tool(file, args) {
  return [process.execPath, [join(root, 'node_modules', file), ...args]]
}

/**
 * npm's command line: the npm that runs this script, or the one on the path.
 * @param {readonly string[]} args
 * @returns {[string, string[], { shell: boolean }]}
 */
export function npm(args) {
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args], { shell: false }]
  return ['npm', [...args], { shell: process.platform === 'win32' }]
}

/** The environment for a child process: without colours, unless this is a terminal. @returns {NodeJS.ProcessEnv} */
export function plainEnvironment() {
  if (process.stdout.isTTY) return process.env
  const { FORCE_COLOR: _, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}

/** Whether the command is on the path. @param {string} name */
export function has(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/**
 * Runs a script's main function; an expected failure is one line, any failure ends with code 1.
 * @param {() => Promise<number | void>} main its exit code, 0 when it returns nothing
 */
export async function script(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Problem ? `plumbline: ${error.message}` : error)
    process.exitCode = 1
  }
}
