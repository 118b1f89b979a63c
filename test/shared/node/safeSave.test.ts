import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash } from '../../../shared/node/contentHash'
import { saveError } from '../../../shared/node/fileErrors'
import type { FileSystem } from '../../../shared/node/fileSystem'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import { safeSave } from '../../../shared/node/safeSave'
import { sweepTemporaries, temporaryIn } from '../../../shared/node/temporaries'
import type { Fault } from './faultyFileSystem'
import { faulty } from './faultyFileSystem'

const OLD = 'the old content\n'
const NEW = `the new content ${'x'.repeat(5000)}\n`
const noWait = (): Promise<void> => Promise.resolve()

let folder = ''
let file = ''
const text = (path = file): string => readFileSync(path, 'utf8')
const bytes = (content: string): Uint8Array => Buffer.from(content)
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-save-'))
  file = join(folder, 'plan.plumb')
  writeFileSync(file, OLD)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('safeSave', () => {
  it('replaces the content and tells its hash', async () => {
    const saved = await safeSave(diskFileSystem, file, bytes(NEW))
    expect(saved).toEqual({ ok: true, value: { path: file, hash: contentHash(NEW) } })
    expect(text()).toBe(NEW)
    expect(leftovers()).toEqual([])
  })

  it('makes a file that was not there, also an empty one', async () => {
    const fresh = join(folder, 'neu 计划 🪢.plumb')
    expect((await safeSave(diskFileSystem, fresh, bytes(''))).ok).toBe(true)
    expect(text(fresh)).toBe('')
  })

  it('saves under the longest name that the file system takes', async () => {
    const long = join(folder, `${'n'.repeat(249)}.plumb`)
    expect((await safeSave(diskFileSystem, long, bytes(NEW))).ok).toBe(true)
    expect(text(long)).toBe(NEW)
  })

  it.skipIf(process.platform === 'win32')('keeps permission bits', async () => {
    chmodSync(file, 0o640)
    await safeSave(diskFileSystem, file, bytes(NEW))
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  it.skipIf(process.platform === 'win32')('writes through a symbolic link and leaves it a link', async () => {
    const link = join(folder, 'link.plumb')
    symlinkSync('plan.plumb', link)
    const saved = await safeSave(diskFileSystem, link, bytes(NEW))
    expect(saved.ok && saved.value.path).toBe(file)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readlinkSync(link)).toBe('plan.plumb')
    expect(text()).toBe(NEW)
  })

  it.skipIf(process.platform === 'win32')('makes the target of a link that leads to nothing yet', async () => {
    const link = join(folder, 'dangling.plumb')
    symlinkSync('later.plumb', link)
    expect((await safeSave(diskFileSystem, link, bytes(NEW))).ok).toBe(true)
    expect(text(join(folder, 'later.plumb'))).toBe(NEW)
  })

  it('refuses a folder', async () => {
    const saved = await safeSave(diskFileSystem, folder, bytes(NEW))
    expect(!saved.ok && saved.error.code).toBe('not-a-file')
  })

  it('reports a folder that is gone', async () => {
    const saved = await safeSave(diskFileSystem, join(folder, 'gone', 'a.plumb'), bytes(NEW))
    expect(!saved.ok && saved.error.code).toBe('not-found')
  })

  it('reports a name that is too long', async () => {
    const saved = await safeSave(diskFileSystem, join(folder, `${'n'.repeat(300)}.plumb`), bytes(NEW))
    expect(!saved.ok && saved.error.code).toBe('name-too-long')
  })

  it('refuses to overwrite what somebody else changed', async () => {
    writeFileSync(file, 'theirs')
    const saved = await safeSave(diskFileSystem, file, bytes(NEW), { expected: [contentHash(OLD)] })
    expect(!saved.ok && saved.error.code).toBe('changed-outside')
    expect(text()).toBe('theirs')
    expect(leftovers()).toEqual([])
  })

  it('takes no offence at a file that was only touched, nor at one that is gone', async () => {
    const expected = [contentHash(OLD)]
    writeFileSync(file, OLD)
    expect((await safeSave(diskFileSystem, file, bytes(NEW), { expected })).ok).toBe(true)
    rmSync(file)
    expect((await safeSave(diskFileSystem, file, bytes(NEW), { expected })).ok).toBe(true)
    expect(text()).toBe(NEW)
  })

  it('keeps the old content beside the file when asked', async () => {
    await safeSave(diskFileSystem, file, bytes(NEW), { keepBackup: true })
    expect(text(`${file}.bak`)).toBe(OLD)
    expect(text()).toBe(NEW)
  })

  it('does not touch the file when the backup cannot be written', async () => {
    mkdirSync(`${file}.bak`)
    const saved = await safeSave(diskFileSystem, file, bytes(NEW), { keepBackup: true })
    expect(saved.ok).toBe(false)
    expect(text()).toBe(OLD)
  })

  it('needs no backup of a file that is not there', async () => {
    rmSync(file)
    expect((await safeSave(diskFileSystem, file, bytes(NEW), { keepBackup: true })).ok).toBe(true)
    expect(existsSync(`${file}.bak`)).toBe(false)
  })

  it('notices a disk that gives back something else than was written', async () => {
    const lying: FileSystem = { ...diskFileSystem, read: async () => bytes('rotten') }
    const saved = await safeSave(lying, file, bytes(NEW))
    expect(!saved.ok && saved.error.code).toBe('verify-failed')
    expect(text()).toBe(OLD)
    expect(leftovers()).toEqual([])
  })

  it.each(['EPERM', 'EACCES', 'EBUSY'])('tries the rename again while %s blocks it', async (code) => {
    let tries = 0
    const waits: number[] = []
    const blocked: FileSystem = {
      ...diskFileSystem,
      rename: async (from, to) => {
        if (++tries < 5) throw Object.assign(new Error(code), { code })
        await diskFileSystem.rename(from, to)
      },
    }
    const saved = await safeSave(blocked, file, bytes(NEW), {
      wait: async (ms) => {
        waits.push(ms)
      },
    })
    expect(saved.ok).toBe(true)
    expect(waits).toEqual([10, 20, 40, 80])
    expect(text()).toBe(NEW)
  })

  it('gives up a rename that stays blocked after about five seconds and ten tries', async () => {
    let waited = 0
    let tries = 0
    const blocked: FileSystem = {
      ...diskFileSystem,
      rename: async () => {
        tries++
        throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      },
    }
    const wait = async (ms: number): Promise<void> => void (waited += ms)
    const saved = await safeSave(blocked, file, bytes(NEW), { wait })
    expect(!saved.ok && saved.error.code).toBe('file-busy')
    expect(tries).toBe(10)
    expect(waited).toBeGreaterThan(4000)
    expect(waited).toBeLessThan(6000)
    expect(text()).toBe(OLD)
    expect(leftovers()).toEqual([])
  })
})

describe('safeSave with a failing disk', () => {
  const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EPERM', 'EROFS', 'short write']
  const cases = FAULTS.flatMap((fault) => [
    { fault, forever: false },
    { fault, forever: true },
  ])

  it.each(cases)(
    'keeps the old or the new content whole at every step: $fault, forever $forever',
    async ({ fault, forever }) => {
      for (const keepBackup of [false, true]) {
        for (let at = 1; ; at++) {
          writeFileSync(file, OLD)
          rmSync(`${file}.bak`, { force: true })
          const fs = faulty(diskFileSystem, { at, fault, forever })
          const options = { expected: [contentHash(OLD)], keepBackup, wait: noWait }
          const saved = await safeSave(fs, file, bytes(NEW), options)
          const now = text()
          expect([OLD, NEW]).toContain(now)
          if (saved.ok) expect(now).toBe(NEW)
          else if (saved.error.code !== 'save-unconfirmed') expect(now).toBe(OLD)
          if (!saved.ok) expect(saved.error.message).toContain('plan.plumb')
          // With one fault the temporary can always be removed; with a dead disk the sweep does it later.
          if (!forever) expect(leftovers().filter(() => !saved.ok || now === OLD)).toEqual([])
          await sweepTemporaries(diskFileSystem, folder, Date.now() + 1000, 0)
          expect(leftovers()).toEqual([])
          if (!fs.hit() && at > fs.count()) break
          expect(at).toBeLessThan(60)
        }
      }
    },
  )

  it('says which save was written but not confirmed', async () => {
    const fs: FileSystem = {
      ...diskFileSystem,
      syncFolder: async () => {
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    const saved = await safeSave(fs, file, bytes(NEW))
    expect(!saved.ok && saved.error.code).toBe('save-unconfirmed')
    expect(text()).toBe(NEW)
  })
})

describe('sweepTemporaries', () => {
  it('removes stale temporaries and nothing else', async () => {
    const stale = temporaryIn(folder)
    writeFileSync(stale, 'half')
    writeFileSync(join(folder, '.plumbline-note.tmp'), 'mine')
    const now = Date.now()
    expect(await sweepTemporaries(diskFileSystem, folder, now)).toEqual([])
    expect(await sweepTemporaries(diskFileSystem, folder, now + 11 * 60 * 1000)).toEqual([stale])
    expect(readdirSync(folder).sort()).toEqual(['.plumbline-note.tmp', 'plan.plumb'])
  })

  it('does nothing in a folder that is gone', async () => {
    expect(await sweepTemporaries(diskFileSystem, join(folder, 'gone'), Date.now())).toEqual([])
  })

  it('leaves what it may not remove', async () => {
    writeFileSync(temporaryIn(folder), 'half')
    const fs = { ...diskFileSystem, remove: async () => Promise.reject(new Error('no')) }
    expect(await sweepTemporaries(fs, folder, Date.now() + 1000, 0)).toEqual([])
  })
})

describe('saveError', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EMFILE', 'too-many-files'],
    ['EWHATEVER', 'save-failed'],
  ])('turns %s into %s, names the file, and hides the path', (system, code) => {
    const error = saveError(Object.assign(new Error('x'), { code: system }), '/home/ada/secret/plan.plumb')
    expect(error.code).toBe(code)
    expect(error.message).toContain('plan.plumb')
    expect(error.message).not.toContain('secret')
  })

  it('copes with what is not a system error', () => {
    expect(saveError('odd', '/a/b').code).toBe('save-failed')
  })
})
