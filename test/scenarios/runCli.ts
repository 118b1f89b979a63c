import { spawn } from 'node:child_process'

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What the machine of the test speaks does not matter. */
const ENGLISH = { PLUMBLINE_LANG: 'en', LC_ALL: undefined, LC_MESSAGES: undefined, LANG: undefined }

/** Runs the command line as a shell would. Colours are off unless `env` asks for them; an empty value unsets a variable. */
export function runCli(cli: string, args: readonly string[], options: { cwd: string; stdin?: string; env?: Readonly<Record<string, string>> }): Promise<Run> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...ENGLISH, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env }
  for (const [name, value] of Object.entries(env)) if (value === undefined || value === '') delete env[name]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: options.cwd, env })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ status: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.stdin ?? '')
  })
}
