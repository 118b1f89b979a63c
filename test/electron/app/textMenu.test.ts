import { describe, expect, it, vi } from 'vitest'
import { textMenu } from '../../../electron/app/textMenu'

vi.mock('electron', () => ({ Menu: {} }))

const NONE = { canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: false, canSelectAll: false }
const ALL = { canUndo: true, canRedo: true, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
type Flags = Parameters<typeof textMenu>[0]['editFlags']

function build(misspelledWord: string, dictionarySuggestions: string[], flags: object = ALL) {
  const words = { replace: vi.fn<(word: string) => void>(), learn: vi.fn<(word: string) => void>() }
  const items = textMenu({ misspelledWord, dictionarySuggestions, editFlags: flags as Flags }, words)
  return { items, words, labels: items.map((item) => item.label) }
}

function press(item: { click?: unknown } | undefined): void {
  if (typeof item?.click !== 'function') throw new Error('Nothing to press.')
  ;(item.click as () => void)()
}

describe('the menu of a text field', () => {
  it('puts at most five suggestions first, and a way to learn the word', () => {
    const { items, labels, words } = build('stratgy', ['strategy', 'a', 'b', 'c', 'd', 'e'])
    expect(labels.slice(0, 5)).toEqual(['strategy', 'a', 'b', 'c', 'd'])
    press(items[0])
    expect(words.replace).toHaveBeenCalledWith('strategy')
    press(items.find((item) => item.label === 'Add to dictionary'))
    expect(words.learn).toHaveBeenCalledWith('stratgy')
  })

  it('says that there is no suggestion, and says nothing of spelling for a right word', () => {
    expect(build('xyzzy', []).items[0]).toMatchObject({ label: 'No suggestions', enabled: false })
    expect(build('', []).labels[0]).toBe('Undo')
  })

  it('does not take an ampersand in a suggestion for a mnemonic', () => {
    expect(build('R&DD', ['R&D']).labels[0]).toBe('R&&D')
  })

  it('offers only what can be done', () => {
    expect(build('', [], NONE).items.filter((item) => item.enabled === true)).toEqual([])
    expect(build('', [], ALL).items.filter((item) => item.enabled === true)).toHaveLength(6)
  })
})
