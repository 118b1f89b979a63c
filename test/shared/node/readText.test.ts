import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash } from '../../../shared/node/contentHash'
import { readError } from '../../../shared/node/fileErrors'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import { readText } from '../../../shared/node/readText'

const MIB = 1024 * 1024
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function codeOf(path: string, most = MIB): Promise<string> {
  const read = await readText(diskFileSystem, path, most)
  return read.ok ? 'ok' : read.error.code
}

describe('readText', () => {
  it('reads a text with its hash', async () => {
    const path = join(folder, 'a.plumb')
    writeFileSync(path, 'Grüße 🪢\n')
    expect(await readText(diskFileSystem, path, MIB)).toEqual({
      ok: true,
      value: { text: 'Grüße 🪢\n', hash: contentHash('Grüße 🪢\n') },
    })
  })

  it('drops a byte order mark', async () => {
    const path = join(folder, 'bom.plumb')
    writeFileSync(path, '\ufeff{}')
    const read = await readText(diskFileSystem, path, MIB)
    expect(read.ok && read.value.text).toBe('{}')
  })

  it.each([
    ['little', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d]],
  ])('reads UTF-16, %s end first, where a byte order mark says so', async (_, bytes) => {
    const path = join(folder, 'wide.plumb')
    writeFileSync(path, Buffer.from(bytes))
    const read = await readText(diskFileSystem, path, MIB)
    expect(read).toEqual({ ok: true, value: { text: '{}', hash: contentHash(Buffer.from(bytes)) } })
  })

  it('refuses bytes that are neither', async () => {
    const path = join(folder, 'latin.plumb')
    writeFileSync(path, Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))
    expect(await codeOf(path)).toBe('not-text')
  })

  it('refuses a huge file by its size, before reading it', async () => {
    const path = join(folder, 'huge.plumb')
    writeFileSync(path, '')
    truncateSync(path, 65 * MIB)
    const fs = { ...diskFileSystem, read: () => Promise.reject(new Error('must not be read')) }
    const read = await readText(fs, path, 64 * MIB)
    expect(!read.ok && read.error).toMatchObject({ code: 'file-too-large', path: 'huge.plumb' })
    expect(!read.ok && read.error.message).toContain('65 MiB')
  })

  it('refuses a file that grew beyond the limit while it was opened', async () => {
    const path = join(folder, 'grows.plumb')
    writeFileSync(path, 'x')
    const fs = { ...diskFileSystem, read: async () => new Uint8Array(MIB + 1) }
    const read = await readText(fs, path, MIB)
    expect(!read.ok && read.error.code).toBe('file-too-large')
  })

  it('refuses folders, and says that a missing file is missing', async () => {
    expect(await codeOf(folder)).toBe('not-a-file')
    expect(await codeOf(join(folder, 'gone.plumb'))).toBe('not-found')
  })

  it.skipIf(process.platform === 'win32')('refuses devices and pipes without opening them', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await codeOf(pipe)).toBe('not-a-file')
    expect(await codeOf('/dev/zero')).toBe('not-a-file')
  })
})

describe('readError', () => {
  it.each([
    ['EACCES', 'no-permission'],
    ['EISDIR', 'not-a-file'],
    ['EODD', 'read-failed'],
  ])('turns %s into %s', (system, code) => {
    expect(readError(Object.assign(new Error('x'), { code: system }), '/a/b.plumb')).toMatchObject({
      code,
      path: 'b.plumb',
    })
  })

  it('copes with what is not a system error', () => {
    expect(readError(undefined, '/a/b').code).toBe('read-failed')
  })
})
