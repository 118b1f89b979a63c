import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../../shared/node/contentHash'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import { sweepTemporaries } from '../../../shared/node/temporaries'

/** PLUMBLINE_KILLS=1000 for the long run. */
const KILLS = Number(process.env['PLUMBLINE_KILLS'] ?? 60)
/** The writer that truncates the file and fills it again, for comparison: the test must be able to see damage. */
const CONTROL_KILLS = 20

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-kill-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, 'saveLoop.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'saveLoop.mjs' } },
    },
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets a writer run, kills it in the middle, and returns the last revision it had reported as saved. */
async function killed(how: 'safe' | 'in place', path: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [join(folder, 'saveLoop.mjs'), how, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((done) => child.once('close', done))
  let reported = 0
  child.stdout.on('data', (data: Buffer) => {
    if (reported === 0) setTimeout(() => child.kill('SIGKILL'), afterMs)
    reported = Number(data.toString().trim().split('\n').at(-1))
  })
  await ended
  return reported
}

/** The revision in a file, or `undefined` when the file is damaged. */
function revisionIn(path: string): number | undefined {
  const text = readFileSync(path, 'utf8')
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  return contentHash(body) === text.slice(0, end) ? Number(body.slice(0, body.indexOf('\n'))) : undefined
}

async function damage(how: 'safe' | 'in place', kills: number): Promise<{ damaged: number; lost: number }> {
  const path = join(folder, `${how}.plumb`)
  const found = { damaged: 0, lost: 0 }
  for (let i = 0; i < kills; i++) {
    const reported = await killed(how, path, Math.random() * 40)
    const revision = revisionIn(path)
    if (revision === undefined) found.damaged++
    else if (revision < reported) found.lost++
  }
  return found
}

describe('a program that is killed while it saves', () => {
  it('leaves a whole document every time, and no older one than it reported', {
    timeout: 120 * KILLS * 10,
  }, async () => {
    expect(await damage('safe', KILLS)).toEqual({ damaged: 0, lost: 0 })
  })

  it('would have left damaged ones, had it written in place', { timeout: 60_000 }, async () => {
    expect((await damage('in place', CONTROL_KILLS)).damaged).toBeGreaterThan(0)
  })

  it('leaves temporaries that the next start removes', async () => {
    await sweepTemporaries(diskFileSystem, folder, Date.now() + 1000, 0)
    const names = await diskFileSystem.list(folder)
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
