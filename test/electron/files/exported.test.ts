import { afterEach, describe, expect, it } from 'vitest'
import { ExportedFiles, inWordsOfExports } from '../../../electron/files/exported'
import { setLanguage } from '../../../shared/messages/language'
import { saveError } from '../../../shared/node/fileErrors'

afterEach(() => setLanguage('en'))

describe('ExportedFiles', () => {
  it('gives the file back to the window that exported it, and to no other', () => {
    const files = new ExportedFiles()
    const token = files.issue(1, '/pictures/plan.png')
    expect(token).not.toContain('plan')
    expect(files.find(1, token)).toEqual({ ok: true, value: '/pictures/plan.png' })
    expect(files.find(2, token)).toMatchObject({ ok: false, error: { code: 'unknown-handle' } })
  })

  it.each(['', '/pictures/plan.png', '../plan.png', 'a'.repeat(32), '__proto__'])('knows nothing of %j', (forged) => {
    const files = new ExportedFiles()
    files.issue(1, '/pictures/plan.png')
    expect(files.find(1, forged)).toMatchObject({ ok: false, error: { code: 'unknown-handle' } })
  })

  it('forgets the files of a window that is closed, and keeps those of the others', () => {
    const files = new ExportedFiles()
    const [gone, kept] = [files.issue(1, '/a.png'), files.issue(2, '/b.png')]
    files.forgetWindow(1)
    expect(files.find(1, gone).ok).toBe(false)
    expect(files.find(2, kept).ok).toBe(true)
  })
})

describe('a picture that is being written', () => {
  it('is waited for, whatever becomes of it', async () => {
    const files = new ExportedFiles()
    expect(files.writing).toBeUndefined()
    let end = (): void => undefined
    const slow = files.track(
      new Promise<string>((resolve) => {
        end = () => resolve('written')
      }),
    )
    const failing = files.track(Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    const { writing } = files
    expect(writing).toBeDefined()
    end()
    await writing
    expect(await slow).toBe('written')
    expect(files.writing).toBeUndefined()
  })
})

describe('a picture that cannot be written', () => {
  const words = (system: string) =>
    inWordsOfExports(saveError(Object.assign(new Error(system), { code: system }), '/x/plan.png')).message

  it.each([
    ['ENOSPC', 'The disk is full.', 'Der Datenträger ist voll.'],
    ['EDQUOT', 'The disk is full.', 'Der Datenträger ist voll.'],
    ['EROFS', 'The disk is read-only.', 'Der Datenträger ist schreibgeschützt.'],
    ['EACCES', 'You may not write there', 'Sie dürfen dort nicht schreiben'],
    ['EBUSY', 'Another program holds the file.', 'Ein anderes Programm hält die Datei.'],
    ['ENOENT', 'its drive may have been removed', 'vielleicht wurde sein Laufwerk entfernt'],
    ['EIO', 'The disk reports an error.', 'Der Datenträger meldet einen Fehler.'],
  ])('is exported again, whatever the reason, in both languages: %s', (system, english, german) => {
    expect(words(system)).toContain(english)
    expect(words(system)).toMatch(/^“plan.png” could not be written\. .*export again/is)
    setLanguage('de')
    expect(words(system)).toContain(german)
    expect(words(system)).toMatch(/^„plan.png“ konnte nicht geschrieben werden\. .*exportieren Sie noch einmal/is)
  })

  it('for a reason that is not known keeps the words that there are', () => {
    const error = { code: 'strange', message: 'Strange.' }
    expect(inWordsOfExports(error)).toBe(error)
  })
})
