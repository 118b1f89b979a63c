import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { Mark } from '../../../shared/scene/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { plan } from '../../helpers/plan'

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))

/** A plan in which every activity has an owner of its own, and what its picture says around the drawing. */
function wordsFor(names: readonly string[], parked = 0): string[] {
  const people = Object.fromEntries(names.map((name, i) => [`p${i}`, { id: `p${i}`, name, role: 'rep' }]))
  const cards = {
    s: 'strategy' as const,
    ...Object.fromEntries(names.map((_, i) => [`a${i}`, { kind: 'activity' as const, ownerId: `p${i}` }])),
    ...Object.fromEntries(
      Array.from({ length: parked }, (_, i) => [`x${i}`, { kind: 'activity' as const, status: 'parked' }]),
    ),
  }
  const doc = { ...plan(cards), people } as unknown as PlanDocument
  return textsOf(buildScene(createIndex(doc), new Map(), { theme: 'light', date: '2027-03-01' }).furniture)
}

describe('the legend', () => {
  it('says whose initials stand on the cards', () => {
    const words = wordsFor(['Ann Berg', 'Raj Patel'])
    expect(words).toEqual(expect.arrayContaining(['AB', 'Ann Berg', 'RP', 'Raj Patel']))
  })

  it('names all who share their initials', () => {
    expect(wordsFor(['Ann Berg', 'Adam Borg'])).toContain('Adam Borg, Ann Berg')
  })

  it('leaves the key out where it would be longer than anybody looks through', () => {
    const names = Array.from({ length: 200 }, (_, i) => `${String.fromCharCode(65 + (i % 26))}nna Number${i}`)
    expect(wordsFor(names).some((word) => word.includes('Number'))).toBe(false)
  })
})

describe('the title block', () => {
  it('counts cards that are parked, and so not drawn', () => {
    expect(wordsFor([], 2).some((word) => word.includes('2 cards parked'))).toBe(true)
    expect(wordsFor([]).some((word) => word.includes('parked'))).toBe(false)
  })
})
