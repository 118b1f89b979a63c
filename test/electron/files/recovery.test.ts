import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Documents } from '../../../electron/files/documents'
import { FileHandles } from '../../../electron/files/handles'
import { Recovery } from '../../../electron/files/recovery'
import { diskFileSystem } from '../../../shared/node/fileSystem'

const NOW = '2027-01-01T10:00:00.000Z'
let folder = ''
let store = ''
let handles = new FileHandles()

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-recover-')))
  store = join(folder, 'recovery')
  handles = new FileHandles()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A start of the app on the same data folder. */
async function start(): Promise<Recovery> {
  const recovery = new Recovery(diskFileSystem, store, handles)
  await recovery.prepare()
  return recovery
}

describe('Recovery', () => {
  it('offers unsaved work at the next start, and not in the run that made it', async () => {
    const first = await start()
    await first.write(1, { key: 'k', name: 'Untitled', text: 'work' }, NOW)
    expect((await first.list()).entries).toEqual([])
    const second = await start()
    expect((await second.list()).entries).toEqual([{ key: 'k', name: 'Untitled', writtenAt: NOW, bytes: 4 }])
    const read = await second.read(1, 'k')
    expect(read).toEqual({ ok: true, value: { key: 'k', name: 'Untitled', text: 'work', writtenAt: NOW } })
    expect((await second.list()).entries).toEqual([])
  })

  it('says how many cards the work has', async () => {
    const first = await start()
    await first.write(1, { key: 'k', name: 'Grow', cards: 12, text: 'work' }, NOW)
    expect((await (await start()).list()).entries).toMatchObject([{ name: 'Grow', cards: 12 }])
  })

  it('offers it again when its window is gone or its page starts anew', async () => {
    const recovery = await start()
    await recovery.write(1, { key: 'k', name: 'Untitled', text: 'work' }, NOW)
    recovery.forgetWindow(2)
    expect((await recovery.list()).entries).toHaveLength(0)
    recovery.forgetWindow(1)
    expect((await recovery.list()).entries).toHaveLength(1)
  })

  it('brings the file back, and notices when the file changed since', async () => {
    const path = join(folder, 'plan.plumb')
    writeFileSync(path, 'saved')
    const documents = new Documents(diskFileSystem, handles)
    const opened = await documents.open(1, path)
    const handle = (opened.ok && opened.value.handle) || ''
    await (await start()).write(1, { key: 'k', name: 'plan.plumb', text: 'work', handle }, NOW)
    handles.forgetWindow(1)
    writeFileSync(path, 'theirs')
    const read = await (await start()).read(1, 'k')
    const file = read.ok ? read.value.file : undefined
    expect(file).toMatchObject({ name: 'plan.plumb', folder })
    const save = await documents.save(1, { handle: file?.handle ?? '', text: 'work' })
    expect(!save.ok && save.error.code).toBe('changed-outside')
  })

  it('comes back without a file when the file is gone or open elsewhere', async () => {
    const path = join(folder, 'plan.plumb')
    writeFileSync(path, 'saved')
    const opened = await new Documents(diskFileSystem, handles).open(1, path)
    const handle = (opened.ok && opened.value.handle) || ''
    const recovery = await start()
    await recovery.write(1, { key: 'k', name: 'plan.plumb', text: 'work', handle }, NOW)
    const elsewhere = await recovery.read(2, 'k')
    expect(elsewhere.ok && elsewhere.value.file).toBeUndefined()
    handles.forgetWindow(1)
    rmSync(path)
    const gone = await recovery.read(1, 'k')
    expect(gone.ok && gone.value).toMatchObject({ text: 'work' })
    expect(gone.ok && gone.value.file).toBeUndefined()
  })

  it('refuses a handle that it does not know', async () => {
    const written = await (await start()).write(1, { key: 'k', name: 'x', text: 'y', handle: 'forged' }, NOW)
    expect(!written.ok && written.error.code).toBe('unknown-handle')
    expect(readdirSync(store)).toEqual([])
  })

  it('keeps the newest of many writes, and nothing after a discard', async () => {
    const recovery = await start()
    const writes = Array.from({ length: 30 }, (_, i) => recovery.write(1, { key: 'k', name: 'x', text: `${i}` }, NOW))
    expect((await Promise.all(writes)).every((written) => written.ok)).toBe(true)
    const read = await recovery.read(1, 'k')
    expect(read.ok && read.value.text).toBe('29')
    const late = recovery.write(1, { key: 'k', name: 'x', text: 'late' }, NOW)
    await recovery.discard('k')
    await late
    expect(readdirSync(store)).toEqual([])
  })

  it('counts damaged pieces and puts them aside', async () => {
    const recovery = await start()
    writeFileSync(join(store, 'bad.recovery'), 'rubbish')
    expect(await recovery.list()).toEqual({ entries: [], damaged: 1 })
    expect(await recovery.list()).toEqual({ entries: [], damaged: 0 })
  })

  it('says when there is nothing under a key', async () => {
    const read = await (await start()).read(1, 'nothing')
    expect(!read.ok && read.error.code).toBe('recovery-missing')
  })
})
