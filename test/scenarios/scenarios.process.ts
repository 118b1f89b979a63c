import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleCli } from './bundleCli'
import { parseScenario, type Scenario, withResult } from './parseScenario'
import { runCli } from './runCli'

/**
 * Every *.scenario file beside this test is a run of the command line with the output it must give.
 * `UPDATE_SCENARIOS=1 npx vitest run --project process test/scenarios` writes what it gives now; read the difference before you commit it.
 */
const folder = import.meta.dirname
const examples = join(folder, '../../examples')
const names = readdirSync(folder).filter((name) => name.endsWith('.scenario'))
let cli = ''

beforeAll(async () => {
  cli = await bundleCli('plumbline-scenarios')
}, 60_000)

/** Paths of this machine are written as {{examples}}. */
function localise(text: string): string {
  return text.replaceAll('{{examples}}', examples)
}

async function layOut(scenario: Scenario): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'plumbline-scenario-'))
  for (const [name, content] of scenario.assets) {
    await mkdir(dirname(join(cwd, name)), { recursive: true })
    if (!name.endsWith('/')) await writeFile(join(cwd, name), content)
    else await mkdir(join(cwd, name), { recursive: true })
  }
  return cwd
}

async function contentOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '(none)\n')
}

describe('the command line', () => {
  it('has at least thirty scenarios', () => {
    expect(names.length).toBeGreaterThanOrEqual(30)
  })

  it.concurrent.for(names)('%s', async (name, { expect }) => {
    const text = await readFile(join(folder, name), 'utf8')
    const scenario = parseScenario(text)
    const cwd = await layOut(scenario)
    try {
      const args = scenario.args.map(localise)
      const run = await runCli(cli, args, { cwd, stdin: scenario.stdin, env: scenario.env })
      const plain = { status: run.status, stdout: run.stdout.replaceAll(examples, '{{examples}}'), stderr: run.stderr.replaceAll(examples, '{{examples}}') }
      if (process.env['UPDATE_SCENARIOS'] !== undefined) await writeFile(join(folder, name), withResult(text, plain))
      else {
        expect(plain).toEqual({ status: scenario.status, stdout: scenario.stdout ?? plain.stdout, stderr: scenario.stderr ?? '' })
      }
      for (const [file, content] of scenario.files) expect(await contentOf(join(cwd, file))).toBe(content)
      // Nothing half-written stays behind.
      expect((await readdir(cwd)).filter((entry) => entry.includes('.tmp') || entry.startsWith('.'))).toEqual([])
    } finally {
      await rm(cwd, { recursive: true })
    }
  })
})
