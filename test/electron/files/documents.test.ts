import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Documents } from '../../../electron/files/documents'
import { FileHandles, newToken } from '../../../electron/files/handles'
import { contentHash } from '../../../shared/node/contentHash'
import type { FileSystem } from '../../../shared/node/fileSystem'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import type { Result } from '../../../shared/result'

const WINDOW = 1
const OTHER = 2
let folder = ''
let file = ''
let handles = new FileHandles()
let documents = new Documents(diskFileSystem, handles)

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-documents-')))
  file = join(folder, 'plan.plumb')
  writeFileSync(file, 'one')
  handles = new FileHandles()
  documents = new Documents(diskFileSystem, handles)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

async function open(windowId = WINDOW): Promise<string> {
  return valueOf(await documents.open(windowId, file)).handle ?? ''
}

describe('Documents', () => {
  it('opens a file as name, folder, text and a token, without its path', async () => {
    const opened = valueOf(await documents.open(WINDOW, file))
    expect(opened).toMatchObject({ name: 'plan.plumb', folder, text: 'one', hash: contentHash('one'), readOnly: false })
    expect(JSON.stringify(opened)).not.toContain(file)
  })

  it('saves, and saves again', async () => {
    const handle = await open()
    expect(valueOf(await documents.save(WINDOW, { handle, text: 'two' })).hash).toBe(contentHash('two'))
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'three' }))).toBe('ok')
    expect(readFileSync(file, 'utf8')).toBe('three')
  })

  it('asks before it overwrites what somebody else wrote', async () => {
    const handle = await open()
    writeFileSync(file, 'theirs')
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'mine' }))).toBe('changed-outside')
    expect(readFileSync(file, 'utf8')).toBe('theirs')
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'mine', force: true }))).toBe('ok')
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'mine again' }))).toBe('ok')
  })

  it('takes theirs after a reload', async () => {
    const handle = await open()
    writeFileSync(file, 'theirs')
    const theirs = valueOf(await documents.reload(WINDOW, handle))
    expect(theirs.text).toBe('theirs')
    expect(codeOf(await documents.save(WINDOW, { handle: theirs.handle ?? '', text: 'mine' }))).toBe('ok')
  })

  it('does not take theirs for known by who keeps the plan as it was', async () => {
    const handle = await open()
    writeFileSync(file, 'theirs')
    valueOf(await documents.reload(WINDOW, handle))
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'mine' }))).toBe('changed-outside')
    expect(readFileSync(file, 'utf8')).toBe('theirs')
  })

  it('notices a change by content, not by time', async () => {
    const handle = await open()
    utimesSync(file, new Date(0), new Date(0))
    expect(valueOf(await documents.checkOutside(WINDOW, handle)).changed).toBe(false)
    writeFileSync(file, 'theirs')
    expect(valueOf(await documents.checkOutside(WINDOW, handle)).changed).toBe(true)
    rmSync(file)
    expect(valueOf(await documents.checkOutside(WINDOW, handle))).toEqual({ changed: true, hash: null })
  })

  it('stamps a file anew when it is written, or another one takes its place, and tells that it is gone', async () => {
    const handle = await open()
    const stamps = [await documents.stampOf(WINDOW, handle)]
    const again = await documents.stampOf(WINDOW, handle)
    expect(again).toBe(stamps[0])
    writeFileSync(file, 'theirs')
    stamps.push(await documents.stampOf(WINDOW, handle))
    const { atimeMs, mtimeMs } = statSync(file)
    // As long, and as old: only the file is another one.
    writeFileSync(`${file}.new`, 'OTHERS')
    utimesSync(`${file}.new`, atimeMs / 1000, mtimeMs / 1000)
    renameSync(`${file}.new`, file)
    stamps.push(await documents.stampOf(WINDOW, handle))
    rmSync(file)
    stamps.push(await documents.stampOf(WINDOW, handle))
    expect(new Set(stamps).size).toBe(4)
    expect(stamps.at(-1)).toBeNull()
    expect(await documents.stampOf(OTHER, handle)).toBeUndefined()
  })

  it('says nothing of a file that cannot be read just now', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
    const handle = await open()
    documents = new Documents({ ...diskFileSystem, read: refuse, stat: refuse }, handles)
    expect(valueOf(await documents.checkOutside(WINDOW, handle))).toEqual({ changed: false, hash: null })
    expect(await documents.stampOf(WINDOW, handle)).toBeUndefined()
  })

  it('does not take its own save for a change from outside', async () => {
    const handle = await open()
    const saving = documents.save(WINDOW, { handle, text: 'x'.repeat(1_000_000) })
    const checks = await Promise.all([1, 2, 3].map(() => documents.checkOutside(WINDOW, handle)))
    await saving
    for (const check of checks) expect(valueOf(check).changed).toBe(false)
  })

  it('lets a look end before it saves: what was read before is not held against what is saved since', async () => {
    const handle = await open()
    let reads = 0
    const slowAtFirst: FileSystem = {
      ...diskFileSystem,
      read: async (path) => {
        const bytes = await diskFileSystem.read(path)
        if (reads++ === 0) await new Promise((done) => setTimeout(done, 100))
        return bytes
      },
    }
    documents = new Documents(slowAtFirst, handles)
    const check = documents.checkOutside(WINDOW, handle)
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'mine' }))).toBe('ok')
    expect(valueOf(await check).changed).toBe(false)
  })

  it('writes one save after the other, the last one last', async () => {
    const handle = await open()
    const texts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(1000 * (20 - i)))
    const saves = await Promise.all(texts.map((text) => documents.save(WINDOW, { handle, text })))
    expect(saves.map(codeOf)).toEqual(texts.map(() => 'ok'))
    expect(readFileSync(file, 'utf8')).toBe(texts.at(-1))
  })

  it('can save again after a save that the disk did not confirm', async () => {
    let confirms = false
    const fs: FileSystem = {
      ...diskFileSystem,
      syncFolder: async () => {
        if (!confirms) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    documents = new Documents(fs, handles)
    const handle = await open()
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'two' }))).toBe('save-unconfirmed')
    expect(valueOf(await documents.checkOutside(WINDOW, handle)).changed).toBe(false)
    confirms = true
    expect(codeOf(await documents.save(WINDOW, { handle, text: 'three' }))).toBe('ok')
  })

  it('leaves the first file as it was after "Save as"', async () => {
    const handle = await open()
    const copy = join(folder, 'copy.plumb')
    const saved = valueOf(await documents.saveAs(WINDOW, copy, 'two'))
    expect(readFileSync(file, 'utf8')).toBe('one')
    expect(saved.handle).not.toBe(handle)
    expect(codeOf(await documents.save(WINDOW, { handle: saved.handle, text: 'three' }))).toBe('ok')
    expect(readFileSync(copy, 'utf8')).toBe('three')
    expect(readFileSync(file, 'utf8')).toBe('one')
  })

  it('opens a file in one window only, also by another name for it', async () => {
    await open()
    const link = join(folder, 'link.plumb')
    symlinkSync(file, link)
    expect(codeOf(await documents.open(OTHER, file))).toBe('already-open')
    expect(codeOf(await documents.open(OTHER, link))).toBe('already-open')
    expect(codeOf(await documents.saveAs(OTHER, file, 'x'))).toBe('already-open')
    expect(codeOf(await documents.open(WINDOW, file))).toBe('ok')
  })

  it('opens it elsewhere after it was released', async () => {
    const handle = await open()
    handles.forget(OTHER, handle)
    expect(codeOf(await documents.open(OTHER, file))).toBe('already-open')
    handles.forget(WINDOW, handle)
    expect(codeOf(await documents.open(OTHER, file))).toBe('ok')
    handles.forgetWindow(OTHER)
    expect(codeOf(await documents.open(WINDOW, file))).toBe('ok')
  })

  it("refuses forged handles, paths, and another window's handle", async () => {
    const handle = await open()
    const forged = [
      newToken(),
      '',
      file,
      '../plan.plumb',
      '__proto__',
      'constructor',
      `${handle} `,
      handle.toLowerCase(),
    ]
    for (const bad of forged) {
      expect(codeOf(await documents.save(WINDOW, { handle: bad, text: 'x' }))).toBe('unknown-handle')
      expect(codeOf(await documents.reload(WINDOW, bad))).toBe('unknown-handle')
      expect(codeOf(await documents.checkOutside(WINDOW, bad))).toBe('unknown-handle')
    }
    expect(codeOf(await documents.save(OTHER, { handle, text: 'x', force: true }))).toBe('unknown-handle')
    expect(readFileSync(file, 'utf8')).toBe('one')
  })

  it('refuses a plan over 64 MiB, counted in bytes', async () => {
    const handle = await open()
    const text = 'ü'.repeat(33 * 1024 * 1024)
    expect(codeOf(await documents.save(WINDOW, { handle, text }))).toBe('file-too-large')
    expect(readFileSync(file, 'utf8')).toBe('one')
  })

  it('reports a file that is gone when it is read again', async () => {
    const handle = await open()
    rmSync(file)
    expect(codeOf(await documents.reload(WINDOW, handle))).toBe('not-found')
    expect(codeOf(await documents.open(WINDOW, file))).toBe('not-found')
  })
})
