import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import type { RecoverySnapshot } from '../../../shared/node/recoveryFiles'
import { listSnapshots, readSnapshot, removeSnapshot, writeSnapshot } from '../../../shared/node/recoveryFiles'
import { faulty } from './faultyFileSystem'

const SNAPSHOT: RecoverySnapshot = {
  key: 'k1',
  name: 'Plan 🪢',
  file: { path: '/home/ada/plan.plumb', hash: 'a'.repeat(64) },
  writtenAt: '2027-01-01T10:00:00.000Z',
  text: '{\n  "a": 1\n}\n',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-recovery-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (key: string): string => join(folder, `${key}.recovery`)

describe('recovery snapshots', () => {
  it('come back exactly as they were written', async () => {
    expect((await writeSnapshot(diskFileSystem, folder, SNAPSHOT)).ok).toBe(true)
    expect(await readSnapshot(diskFileSystem, folder, 'k1')).toEqual({ ok: true, value: SNAPSHOT })
  })

  it('come back for any text, with or without a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.boolean(), async (text, hasFile) => {
        const { file, ...untitled } = { ...SNAPSHOT, text }
        const snapshot = hasFile && file ? { ...untitled, file } : untitled
        await writeSnapshot(diskFileSystem, folder, snapshot)
        expect(await readSnapshot(diskFileSystem, folder, 'k1')).toEqual({ ok: true, value: snapshot })
      }),
      { numRuns: 50 },
    )
  })

  it('are listed newest first, without their text', async () => {
    await writeSnapshot(diskFileSystem, folder, SNAPSHOT)
    await writeSnapshot(diskFileSystem, folder, { ...SNAPSHOT, key: 'k2', writtenAt: '2027-01-02T10:00:00.000Z' })
    const { headers, damaged } = await listSnapshots(diskFileSystem, folder)
    expect(headers.map((header) => header.key)).toEqual(['k2', 'k1'])
    expect(headers[0]).toMatchObject({ name: 'Plan 🪢', bytes: 13 })
    expect(headers[0]).not.toHaveProperty('text')
    expect(damaged).toBe(0)
  })

  it('are gone after they were removed; removing twice is no error', async () => {
    await writeSnapshot(diskFileSystem, folder, SNAPSHOT)
    await removeSnapshot(diskFileSystem, folder, 'k1')
    await removeSnapshot(diskFileSystem, folder, 'k1')
    const read = await readSnapshot(diskFileSystem, folder, 'k1')
    expect(!read.ok && read.error.code).toBe('recovery-missing')
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['filled with zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one letter', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -2), Buffer.from('X\n')])],
    ['not ours', () => Buffer.from('{"format":"other"}\nx')],
    ['without a sound file reference', (bytes: Buffer) => Buffer.from(bytes.toString().replace('"path"', '"pfad"'))],
    ['not even an object', () => Buffer.from('7\nx')],
  ])('are put aside, not deleted, when %s', async (_what, harm) => {
    await writeSnapshot(diskFileSystem, folder, SNAPSHOT)
    writeFileSync(fileOf('k1'), harm(readFileSync(fileOf('k1'))))
    expect(await listSnapshots(diskFileSystem, folder)).toEqual({ headers: [], damaged: 1 })
    expect(readdirSync(folder)).toEqual(['k1.damaged'])
  })

  it('never lead outside their folder', async () => {
    writeFileSync(join(folder, 'secret.recovery'), 'x')
    const read = await readSnapshot(diskFileSystem, join(folder, 'sub'), '../secret')
    expect(!read.ok && read.error.code).toBe('recovery-damaged')
    await removeSnapshot(diskFileSystem, join(folder, 'sub'), '../secret')
    expect(readdirSync(folder)).toEqual(['secret.recovery'])
  })

  it('are none where there is no folder', async () => {
    expect(await listSnapshots(diskFileSystem, join(folder, 'gone'))).toEqual({ headers: [], damaged: 0 })
  })

  it('keep the last good state when the disk fails at any step', async () => {
    await writeSnapshot(diskFileSystem, folder, SNAPSHOT)
    for (let at = 1; at < 15; at++) {
      const fs = faulty(diskFileSystem, { at, fault: 'ENOSPC', forever: true })
      const written = await writeSnapshot(fs, folder, { ...SNAPSHOT, text: 'newer' })
      const read = await readSnapshot(diskFileSystem, folder, 'k1')
      expect(read.ok && read.value.text).toBe(
        written.ok || written.error.code === 'save-unconfirmed' ? 'newer' : SNAPSHOT.text,
      )
      await writeSnapshot(diskFileSystem, folder, SNAPSHOT)
    }
  })
})
