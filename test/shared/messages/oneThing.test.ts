import { describe, expect, it } from 'vitest'
import { de } from '../../../shared/messages/de/index'
import { en } from '../../../shared/messages/en/index'
import { everyText } from './everyText'

/** "1 cards": one thing, counted as several. In German only nouns with a capital are things; some have one form for both. */
const WRONG = {
  en: /(?:^|[^\d.,])1 (?:[a-z]+ )?(?:branches|cards|findings|hours|lines|links|measures|milestones|people|ropes|rows|titles)\b/,
  de: /(?:^|[^\d.,])1 (?:[a-zäöü]+ )?(?:Befunde|Karten|Kennzahlen|Meilensteinen?|Personen|Seilen?|Stunden|Zeilen|Zweige)(?!\p{L})/u,
} as const

/** Said of two or more only, or of a limit that is never one. */
const OF_SEVERAL = new Set([
  'canvas.selected',
  'commands.ofSeveral',
  'fixes.did.cards',
  'outline.moving.many',
  'rules.no-milestones.tooFew',
  'table.severalCards',
  'table.severalParents',
  'table.tooLarge',
])

type Say = (...values: readonly unknown[]) => unknown

/** What a text says of one. */
function ofOne(text: unknown): string {
  if (typeof text !== 'function') return ''
  const say = text as Say
  try {
    return String(say(1, 1, 1, 1))
  } catch {
    // It wants a word or a list, and counts nothing.
    return ''
  }
}

describe.each([
  ['English', en, WRONG.en],
  ['German', de, WRONG.de],
] as const)('a count in %s', (_language, table, wrong) => {
  it('has the singular beside one', () => {
    const found = everyText(table)
      .filter(([place]) => !OF_SEVERAL.has(place))
      .map(([place, text]) => `${place}: ${ofOne(text)}`)
      .filter((words) => wrong.test(words))
    expect(found).toEqual([])
  })
})
