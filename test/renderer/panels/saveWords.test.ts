import { describe, expect, it } from 'vitest'
import { saveWords } from '../../../renderer/panels/status/SaveState'
import { noFile } from '../../../renderer/store/documentStore'

const inFile = { ...noFile, handle: 'h', name: 'plan.plumb' }
const facts = { saveState: 'saved', savedAt: undefined, file: inFile, saveError: undefined } as const

describe('the words for whether a plan is saved', () => {
  it('are the same for a plan without a file, touched or not', () => {
    expect(saveWords({ ...facts, file: noFile })).toBe('Not saved yet')
    expect(saveWords({ ...facts, file: noFile, saveState: 'edited' })).toBe('Not saved yet')
  })

  it('never say saved of a plan that is read only', () => {
    expect(saveWords({ ...facts, file: { ...inFile, readOnly: true } })).toBe('Read only')
  })

  it('name a change outside until it is decided', () => {
    const saveError = { code: 'changed-outside', message: 'x' }
    expect(saveWords({ ...facts, saveError, saveState: 'edited' })).toBe('Not saved: changed outside')
    expect(saveWords({ ...facts, saveError, saveState: 'saving' })).toBe('Saving…')
  })

  it('say what became of the file, also of one that is read only', () => {
    const words = (code: string) => saveWords({ ...facts, saveError: { code, message: 'x' } })
    expect(words('file-gone')).toBe('File is gone')
    expect(words('file-broken')).toBe('File is damaged')
    const readOnly = { ...facts, file: { ...inFile, readOnly: true }, saveError: { code: 'file-gone', message: 'x' } }
    expect(saveWords(readOnly)).toBe('File is gone')
  })

  it('tell saved, edited and failed apart', () => {
    expect(saveWords(facts)).toBe('Saved')
    expect(saveWords({ ...facts, saveState: 'edited' })).toBe('Edited')
    expect(saveWords({ ...facts, saveState: 'failed' })).toBe('Could not save')
  })
})
