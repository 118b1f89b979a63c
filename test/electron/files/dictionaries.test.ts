import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDictionary, MAX_DICTIONARY_BYTES } from '../../../electron/files/bdic'
import { Dictionaries, type Speller } from '../../../electron/files/dictionaries'
import { readDictionaryName } from '../../../electron/files/dictionaryNames'
import { setLanguage } from '../../../shared/messages/language'
import { diskFileSystem, type FileSystem } from '../../../shared/node/fileSystem'
import { dictionaryOf } from '../../helpers/bdic'

const LANGUAGES = ['de', 'en-GB', 'en-US', 'es-419', 'sv', 'tr']
const SOUND = dictionaryOf(['rope', 'ropes', 'ground'])
let folder = ''
let used: string[][] = []
let readable = new Set(LANGUAGES)

const speller: Speller = {
  languages: LANGUAGES,
  use: async (languages) => {
    used.push([...languages])
    return new Set(languages.filter((language) => readable.has(language)))
  },
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-spelling-'))
  used = []
  readable = new Set(LANGUAGES)
})
afterEach(() => {
  setLanguage('en')
  rmSync(folder, { recursive: true, force: true })
})

function dictionaries(fs: Partial<FileSystem> = {}): Dictionaries {
  return new Dictionaries({ ...diskFileSystem, ...fs }, join(folder, 'Dictionaries'), speller)
}

function given(name: string, bytes: Uint8Array = SOUND): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('checkDictionary', () => {
  it('takes a sound dictionary', () => {
    expect(checkDictionary(SOUND)).toBe('sound')
    // A view into a larger buffer, as reading a file may give.
    const within = Buffer.concat([Buffer.alloc(7), SOUND])
    expect(checkDictionary(new Uint8Array(within.buffer, within.byteOffset + 7, SOUND.length))).toBe('sound')
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a head alone', SOUND.subarray(0, 32)],
    ['another kind of file', Buffer.from('SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nREP 88\n')],
    ['a version without checksum', Buffer.concat([Buffer.from('BDic'), Buffer.from([1, 0]), SOUND.subarray(6)])],
  ])('calls %s foreign', (_what, bytes) => {
    expect(checkDictionary(bytes)).toBe('foreign')
  })

  it('finds offsets that lead nowhere', () => {
    for (const [at, value] of [
      [8, 0],
      [8, 1e6],
      [12, 0],
      [12, 1e6],
    ] as const) {
      const changed = Buffer.from(SOUND)
      changed.writeUInt32LE(value, at)
      expect(checkDictionary(changed)).toBe('damaged')
    }
  })

  it('finds every byte that was changed and every end that is missing', () => {
    for (let at = 16; at < SOUND.length; at++) {
      const changed = Buffer.from(SOUND)
      changed[at] = (changed[at] ?? 0) ^ 0x15
      expect(checkDictionary(changed), `byte ${at}`).toBe('damaged')
      if (at > 32) expect(checkDictionary(SOUND.subarray(0, at)), `cut at ${at}`).toBe('damaged')
    }
  })
})

describe('readDictionaryName', () => {
  it.each([
    ['en-US-10-1.bdic', 'en-US', 'en-US-10-1.bdic'],
    ['en-us-9-0.bdic', 'en-US', 'en-US-9-0.bdic'],
    ['en_US.bdic', 'en-US', 'en-US-10-1.bdic'],
    ['de_DE_frami.bdic', 'de', 'de-DE-3-0.bdic'],
    ['de-DE-3-0.bdic', 'de', 'de-DE-3-0.bdic'],
    ['sv.BDIC', 'sv', 'sv-SE-3-0.bdic'],
    ['tr-TR.bdic', 'tr', 'tr-TR-4-0.bdic'],
    ['es_419.bdic', 'es-419', 'es-ES-3-0.bdic'],
  ])('reads %s', (name, language, file) => {
    expect(readDictionaryName(name, LANGUAGES)).toEqual({ language, file })
  })

  it('names a shared word list by the language that it is for', () => {
    for (const name of ['es.bdic', 'es-MX.bdic', 'es_ES-3-0.bdic'])
      expect(readDictionaryName(name, ['es', 'es-ES', 'es-MX'])).toEqual({ language: 'es-ES', file: 'es-ES-3-0.bdic' })
  })

  it.each(['words.bdic', '10-1.bdic', '.bdic', 'xx-YY.bdic', '../en-US/x.bdic'])('makes nothing of %j', (name) => {
    expect(readDictionaryName(name, LANGUAGES)).toBeUndefined()
  })
})

describe('Dictionaries', () => {
  it('copies a dictionary under the name that Chromium looks for, and takes it into use', async () => {
    const all = dictionaries()
    await all.start()
    expect(await all.add(given('en_US.bdic'))).toEqual({ ok: true, value: 'en-US' })
    expect(readFileSync(join(all.folder, 'en-US-10-1.bdic'))).toEqual(SOUND)
    expect(used).toEqual([[], ['en-US']])
    expect(await all.list()).toEqual([{ language: 'en-US', file: 'en-US-10-1.bdic', active: true }])
  })

  it('uses those that were put there by hand, and passes over other files', async () => {
    const all = dictionaries()
    await all.add(given('de-DE-3-0.bdic'))
    writeFileSync(join(all.folder, 'readme.txt'), '')
    const later = dictionaries()
    await later.start()
    expect(used.at(-1)).toEqual(['de'])
    expect(await later.list()).toHaveLength(1)
  })

  it.each([
    ['a text', 'en-US.bdic', Buffer.from('SET UTF-8'), 'not-a-dictionary'],
    ['a damaged one', 'en-US.bdic', Buffer.concat([SOUND, Buffer.from('x')]), 'dictionary-damaged'],
    ['one of no known language', 'words.bdic', SOUND, 'unknown-language'],
  ])('refuses %s and copies nothing', async (_what, name, bytes, code) => {
    const all = dictionaries()
    expect(await all.add(given(name, bytes))).toMatchObject({ ok: false, error: { code } })
    expect(existsSync(all.folder)).toBe(false)
  })

  it('refuses what is no file, is gone, or is too large', async () => {
    const all = dictionaries({
      stat: async (path) => ({ ...(await diskFileSystem.stat(path)), size: MAX_DICTIONARY_BYTES + 1 }),
    })
    expect(await all.add(folder)).toMatchObject({ error: { code: 'not-a-dictionary' } })
    expect(await all.add(join(folder, 'gone.bdic'))).toMatchObject({ error: { code: 'not-found' } })
    expect(await all.add(given('en-US.bdic'))).toMatchObject({ error: { code: 'file-too-large' } })
  })

  it('says that this version cannot use a dictionary which it copied', async () => {
    readable = new Set()
    const all = dictionaries()
    expect(await all.add(given('en-US-7-1.bdic'))).toMatchObject({ error: { code: 'dictionary-unusable' } })
    expect(await all.list()).toEqual([{ language: 'en-US', file: 'en-US-7-1.bdic', active: false }])
  })

  it.each([
    ['ENOSPC', 'disk-full', /disk is full.*add it again/, /Datenträger ist voll/],
    ['EROFS', 'read-only', /read-only/, /schreibgeschützt/],
    ['EACCES', 'no-permission', /may not write/, /nicht schreiben/],
    ['EIO', 'disk-error', /reports an error/, /meldet einen Fehler/],
  ])('says in both languages what to do about %s, and leaves nothing behind', async (system, code, english, german) => {
    const broken = async (): Promise<never> => {
      throw Object.assign(new Error(system), { code: system })
    }
    const all = dictionaries({ create: broken })
    const path = given('en-US.bdic')
    expect(await all.add(path)).toMatchObject({ error: { code, message: expect.stringMatching(english) } })
    setLanguage('de')
    expect(await all.add(path)).toMatchObject({ error: { code, message: expect.stringMatching(german) } })
    expect(await all.list()).toEqual([])
  })

  it('removes a dictionary and checks the language no longer', async () => {
    const all = dictionaries()
    await all.add(given('en-US.bdic'))
    await all.add(given('de.bdic'))
    expect(await all.remove('en-US')).toEqual({ ok: true, value: null })
    expect(used.at(-1)).toEqual(['de'])
    expect(existsSync(join(all.folder, 'en-US-10-1.bdic'))).toBe(false)
    expect(await all.remove('en-US')).toMatchObject({ error: { code: 'not-found' } })
    expect(await all.remove('../../x')).toMatchObject({ error: { code: 'not-found' } })
  })
})
