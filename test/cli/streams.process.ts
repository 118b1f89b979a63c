import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundleCli } from '../scenarios/bundleCli'
import { runCli } from '../scenarios/runCli'

const example = join(import.meta.dirname, '../../examples/software.plumb')
let cli = ''
let cwd = ''

beforeAll(async () => {
  cli = await bundleCli('plumbline-cli-test')
}, 60_000)
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'plumbline-cli-'))
})
afterEach(() => rm(cwd, { recursive: true }))

/** A module as an address, for Node's loader. */
function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`
}

describe('pictures', () => {
  it('are PNG files of the size asked for', async () => {
    const small = await runCli(cli, ['export', example, '-o', 'one.png', '--scale', '1'], { cwd })
    const large = await runCli(cli, ['export', example, '-o', 'two.png'], { cwd })
    expect([small, large].map((run) => [run.status, run.stdout, run.stderr])).toEqual([
      [0, '', ''],
      [0, '', ''],
    ])
    const [one, two] = await Promise.all(['one.png', 'two.png'].map((name) => readFile(join(cwd, name))))
    expect(one?.subarray(1, 4).toString()).toBe('PNG')
    // Width stands at byte 16 of every PNG file. The default is two pixels per point.
    expect(two?.readUInt32BE(16)).toBe(2 * (one?.readUInt32BE(16) ?? 0))
  })

  it('say what to do where the optional canvas package is missing', async () => {
    const refuse = `export const resolve = (name, context, next) => {
      if (name === '@napi-rs/canvas') throw new Error('Cannot find native binding')
      return next(name, context)
    }`
    const hooks = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(refuse))})`
    const run = await runCli(cli, ['export', example, '-o', 'one.png'], {
      cwd,
      env: { NODE_OPTIONS: `--import ${dataUrl(hooks)}` },
    })
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/Cannot find native binding.*npm install @napi-rs\/canvas.*SVG instead/s)
    expect(await readdir(cwd)).toEqual([])
  })

  it('carry their font, unless that is not wanted', async () => {
    await runCli(cli, ['export', example, '-o', 'font.svg'], { cwd })
    await runCli(cli, ['export', example, '-o', 'plain.svg', '--no-embed-font'], { cwd })
    const [font, plain] = await Promise.all(['font.svg', 'plain.svg'].map((name) => readFile(join(cwd, name), 'utf8')))
    expect(font).toContain('@font-face')
    expect(plain).not.toContain('@font-face')
  })

  it('leave the findings out on request', async () => {
    await writeFile(join(cwd, 'plan.txt'), 'Be the best\n')
    const draw = async (...more: string[]) =>
      (await runCli(cli, ['export', 'plan.txt', '--to', 'svg', '-o', '-', '--no-embed-font', ...more], { cwd })).stdout
    expect(await draw()).toContain('>Warning<')
    expect(await draw('--no-findings')).not.toContain('>Warning<')
  })

  it('replace an earlier picture, and nothing else unless forced', async () => {
    const draw = (...more: string[]) => runCli(cli, ['export', example, '-o', 'picture.svg', ...more], { cwd })
    expect([(await draw()).status, (await draw()).status]).toEqual([0, 0])
    await writeFile(join(cwd, 'picture.svg'), 'my notes')
    expect((await draw()).stderr).toContain('exists already')
    expect(await readFile(join(cwd, 'picture.svg'), 'utf8')).toBe('my notes')
    expect((await draw('--force')).status).toBe(0)
  })

  it('go to standard output byte by byte', async () => {
    const run = await runCli(cli, ['export', '-', '--to', 'svg', '-o', '-'], {
      cwd,
      stdin: await readFile(example, 'utf8'),
    })
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('</svg>')
    expect(run.stdout).toContain('Storeroom audit')
  })
})

describe('streams', () => {
  it('may be closed by the reader without a complaint', async () => {
    const child = spawn(
      process.execPath,
      [cli, 'convert', join(import.meta.dirname, '../../examples/rollup.plumb'), '-', '--to', 'txt'],
      { cwd },
    )
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(Buffer.concat(errors).toString()).not.toMatch(/EPIPE|Error/)
    expect(status).toBe(0)
  })

  it('that are not UTF-8 are refused', async () => {
    await writeFile(join(cwd, 'latin.txt'), Buffer.from([0x42, 0xfc, 0x63, 0x68, 0x65, 0x72]))
    const run = await runCli(cli, ['check', 'latin.txt'], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('not a text in UTF-8')
  })
})

describe('pipes, devices and encodings', () => {
  it('are read and written like files', async () => {
    const command = `echo Be the best | "$0" "$1" convert /dev/stdin /dev/null --from txt --to plumb`
    const run = await promisify(execFile)('sh', ['-c', command, process.execPath, cli], { cwd })
    expect(run).toEqual({ stdout: '', stderr: '' })
  })

  it('in UTF-16 are understood by their byte order mark', async () => {
    await writeFile(join(cwd, 'windows.txt'), Buffer.from('\uFEFFBücher zuerst\n', 'utf16le'))
    const run = await runCli(cli, ['convert', 'windows.txt', '-', '--to', 'txt'], { cwd })
    expect(run.stdout).toContain('Bücher zuerst')
  })
})

describe('files', () => {
  it('are not written over through a link to the input', async () => {
    await writeFile(join(cwd, 'plan.txt'), 'Be the best\n')
    await symlink(join(cwd, 'plan.txt'), join(cwd, 'other.txt'))
    const run = await runCli(cli, ['convert', 'plan.txt', 'other.txt', '--force'], { cwd })
    expect(run.status).toBe(2)
    expect(await readFile(join(cwd, 'plan.txt'), 'utf8')).toBe('Be the best\n')
  })

  it('come out the same from the same outline, and survive the way there and back', async () => {
    await runCli(cli, ['convert', example, 'plan.md'], { cwd })
    await runCli(cli, ['convert', 'plan.md', 'a.plumb'], { cwd })
    await runCli(cli, ['convert', 'plan.md', 'b.plumb'], { cwd })
    await runCli(cli, ['convert', 'a.plumb', 'again.md'], { cwd })
    const read = (name: string) => readFile(join(cwd, name), 'utf8')
    expect(await read('b.plumb')).toBe(await read('a.plumb'))
    expect(await read('again.md')).toBe(await read('plan.md'))
    expect((await readdir(cwd)).sort()).toEqual(['a.plumb', 'again.md', 'b.plumb', 'plan.md'])
  })

  it('start from every template, and check clean', async () => {
    for (const name of ['sales-cascade', 'distributor', 'software', 'services', 'turnaround']) {
      expect(
        (await runCli(cli, ['new', '-t', name, '-o', `${name}.plumb`, '--today', '2027-01-05'], { cwd })).status,
      ).toBe(0)
    }
    const files = await readdir(cwd)
    expect(files).toHaveLength(5)
    expect((await runCli(cli, ['check', ...files, '--fail-on', 'info', '--today', '2027-01-05'], { cwd })).status).toBe(
      0,
    )
  }, 30_000)
})
