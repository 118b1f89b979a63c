import { describe, expect, it } from 'vitest'
import { layout } from '../../../shared/layout/layout'
import { SPACING } from '../../../shared/layout/spacing'
import type { LayoutCard, LayoutInput, LayoutPoint } from '../../../shared/layout/types'
import { overlaps, remembered } from './cascades'

const STEP = 220 + SPACING.sibling

function card(id: string, rank: number, ...parents: string[]): LayoutCard {
  return { id, rank, width: 220, height: 80, parents }
}

const base: LayoutInput = {
  ranks: 4,
  cards: [
    card('s', 0),
    card('d1', 1, 's'),
    card('d2', 1, 's'),
    card('i1', 2, 'd1'),
    card('i2', 2, 'd1'),
    card('i3', 2, 'd2'),
    card('a1', 3, 'i1'),
    card('a2', 3, 'i1'),
    card('b1', 3, 'i2'),
  ],
}

type Spots = Map<string, LayoutPoint>

/** Draws `base`, then once more with `next`; answers with the lane-relative places before and after. */
function edit(next: readonly LayoutCard[], from: LayoutInput = base): { before: Spots; after: Spots } {
  const before = remembered(from, layout(from))
  const input = { ...from, cards: next, previous: before }
  const result = layout(input)
  expect(overlaps(input, result)).toEqual([])
  return { before, after: remembered(input, result) }
}

/** `base` with a card added behind the one called `behind`, or at the start. */
function insert(added: LayoutCard, behind?: string): LayoutCard[] {
  const cards = [...base.cards]
  cards.splice(cards.findIndex(({ id }) => id === behind) + 1, 0, added)
  return cards
}

/** Ids of cards that moved. */
function moved({ before, after }: { before: Spots; after: Spots }): string[] {
  return [...after]
    .filter(([id, p]) => before.has(id) && (before.get(id)?.x !== p.x || before.get(id)?.y !== p.y))
    .map(([id]) => id)
}

function get(spots: Spots, id: string): LayoutPoint {
  return spots.get(id) as LayoutPoint
}

describe('a newcomer', () => {
  it('goes below the last card of a stack and moves nobody', () => {
    const result = edit(insert(card('a3', 3, 'i1'), 'a2'))
    expect(moved(result)).toEqual([])
    expect(get(result.after, 'a3')).toEqual({ x: get(result.before, 'a2').x, y: get(result.before, 'a2').y + 96 })
  })

  it('goes between two cards of a stack and pushes only those below', () => {
    const result = edit(insert(card('a3', 3, 'i1'), 'a1'))
    expect(moved(result)).toEqual(['a2'])
    expect(get(result.after, 'a3')).toEqual(get(result.before, 'a2'))
  })

  it('goes on top of a stack', () => {
    const result = edit(insert(card('a3', 3, 'i1'), 'i3'))
    expect(moved(result)).toEqual(['a1', 'a2'])
    expect(get(result.after, 'a3')).toEqual(get(result.before, 'a1'))
  })

  it('opens a new column where the last one is full, and pushes the neighbour’s column aside', () => {
    const full = { ...base, cards: [...base.cards, card('a3', 3, 'i1'), card('a4', 3, 'i1')] }
    const result = edit([...full.cards, card('a5', 3, 'i1')], full)
    expect(get(result.after, 'a5')).toEqual({ x: get(result.before, 'a1').x + STEP, y: SPACING.laneTop })
    expect(moved(result)).toEqual(['b1'])
  })

  it('pushes neighbours aside in a row, no further than needed', () => {
    const result = edit(insert(card('i4', 2, 'd1'), 'i1'))
    expect(get(result.after, 'i4').x).toBe(get(result.before, 'i1').x + STEP)
    expect(moved(result)).toEqual(['i2', 'i3'])
    expect(get(result.after, 'i2').x).toBe(get(result.after, 'i4').x + STEP)
  })

  it('goes left of the first card of a row where that is free', () => {
    const result = edit(insert(card('i4', 2, 'd1'), 'd2'))
    expect(get(result.after, 'i4').x).toBe(get(result.before, 'i1').x - STEP)
    expect(moved(result)).toEqual([])
  })

  it('takes the place of the first card of a row where the left is not free', () => {
    const result = edit(insert(card('i4', 2, 'd2'), 'i2'))
    expect(get(result.after, 'i4').x).toBe(get(result.before, 'i3').x)
    expect(moved(result)).toEqual(['i3'])
  })

  it('goes right below its parent as first child', () => {
    const result = edit([...base.cards, card('c1', 3, 'i3')])
    expect(get(result.after, 'c1')).toEqual({ x: get(result.before, 'i3').x, y: SPACING.laneTop })
    expect(moved(result)).toEqual([])
  })

  it('passes cards of earlier branches that stand where it wants to be', () => {
    const wide = { ...base, cards: [...base.cards, ...['i5', 'i6', 'i7'].map((id) => card(id, 2, 'd2'))] }
    const placed = new Map([['d2', { x: 0, y: 40 }]])
    const before = remembered(wide, layout({ ...wide, placed }))
    const cards = wide.cards.filter(({ rank }) => rank < 2)
    const input = { ranks: 4, cards: [...cards, card('n1', 2, 'd1'), card('n2', 2, 'd2')], previous: before }
    expect(overlaps(input, layout(input))).toEqual([])
    const after = remembered(input, layout(input))
    expect(get(after, 'n2').x).not.toBe(get(after, 'n1').x)
  })

  it('brings its own branch along, parents centred', () => {
    const branch = [card('i9', 2, 'd2'), card('x1', 3, 'i9'), card('i10', 2, 'd2')]
    const result = edit([...base.cards, ...branch])
    expect(get(result.after, 'x1').x).toBe(get(result.after, 'i9').x)
    expect(get(result.after, 'i10').x).toBe(get(result.after, 'i9').x + STEP)
    expect(moved(result)).toEqual([])
  })

  it('goes to the right of everything as first orphan, and below the first as second', () => {
    const first = edit([...base.cards, card('lone', 3)])
    const edge = Math.max(...[...first.before.values()].map(({ x }) => x)) + 220
    expect(get(first.after, 'lone').x).toBe(edge + SPACING.apart)
    const second = edit([...base.cards, card('lone', 3), card('lone2', 3)], {
      ...base,
      cards: [...base.cards, card('lone', 3)],
    })
    expect(get(second.after, 'lone2')).toEqual({ x: get(second.before, 'lone').x, y: SPACING.laneTop + 96 })
  })

  it('goes above the middle of everything as first strategy', () => {
    const headless = { ...base, cards: base.cards.slice(1) }
    const { before, after } = edit(base.cards, headless)
    const xs = [...before.values()].map(({ x }) => x)
    const middle = (Math.min(...xs) + Math.max(...xs) + 220) / 2
    expect(Math.abs(get(after, 's').x + 110 - middle)).toBeLessThanOrEqual(2)
  })

  it('goes beside siblings that were all put by hand', () => {
    const placed = new Map([
      ['d1', { x: 1000, y: 44 }],
      ['d2', { x: 1400, y: 48 }],
    ])
    const previous = remembered(base, layout({ ...base, placed }))
    const input = { ...base, cards: [...base.cards, card('d3', 1, 's')], placed, previous }
    expect(remembered(input, layout(input)).get('d3')).toEqual({ x: 1400 + STEP, y: 48 })
  })
})

describe('a card that grew', () => {
  const grow = (id: string, by: number): LayoutCard[] =>
    base.cards.map((old) => (old.id === id ? { ...old, height: old.height + by } : old))

  it('pushes only its column', () => {
    const result = edit(grow('a1', 40))
    expect(moved(result)).toEqual(['a2'])
    expect(get(result.after, 'a2').y).toBe(SPACING.laneTop + 120 + SPACING.row)
  })

  it('moves nobody while there is room', () => {
    expect(moved(edit(grow('a1', 6)))).toEqual([])
    expect(moved(edit(grow('a1', -20)))).toEqual([])
    expect(moved(edit(grow('i1', 60)))).toEqual([])
  })

  it('pushes its neighbour aside where it became wider', () => {
    const wider = base.cards.map((old) => (old.id === 'i1' ? { ...old, width: 300 } : old))
    const result = edit(wider)
    expect(moved(result)).toEqual(['i2', 'i3'])
  })
})

describe('a card that goes', () => {
  it('leaves its place empty', () => {
    expect(moved(edit(base.cards.filter(({ id }) => id !== 'a1')))).toEqual([])
  })

  it('gets its place back when it returns', () => {
    const before = remembered(base, layout(base))
    expect(remembered(base, layout({ ...base, previous: before }))).toEqual(before)
  })
})

describe('a plan that is built card by card', () => {
  /** Draws the cards as they come, in the order of siblings that they have in the end. */
  function build(ids: readonly LayoutCard[]): Spots {
    let previous: Spots = new Map()
    const cards: LayoutCard[] = []
    for (const next of ids) {
      cards.push(next)
      const input = { ranks: 4, cards: [...cards].sort((a, b) => a.rank - b.rank), previous }
      const result = layout(input)
      expect(overlaps(input, result)).toEqual([])
      previous = remembered(input, result)
    }
    return previous
  }

  const top = [card('s', 0), card('d', 1, 's')]
  const initiatives = ['i1', 'i2', 'i3', 'i4'].map((id) => card(id, 2, 'd'))

  it('has each initiative’s activities right below it, whatever was built first', () => {
    const below = initiatives.map(({ id }) => card(`a-${id}`, 3, id))
    const byLevel = build([...top, ...initiatives, ...below])
    const byBranch = build([...top, ...initiatives.flatMap((one, k) => [one, below[k] as LayoutCard])])
    for (const spots of [byLevel, byBranch])
      for (const { id } of initiatives) expect(get(spots, `a-${id}`).x).toBe(get(spots, id).x)
  })

  it('has room for a branch beside one that needs two columns', () => {
    const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => card(id, 3, 'i1'))
    const spots = build([...top, card('i1', 2, 'd'), ...many, card('i2', 2, 'd'), card('b1', 3, 'i2')])
    expect(get(spots, 'a5').x).toBe(get(spots, 'a1').x + STEP)
    expect(get(spots, 'i2').x).toBe(get(spots, 'a5').x + 220 + SPACING.cousin)
    expect(get(spots, 'b1').x).toBe(get(spots, 'i2').x)
  })

  it('pushes nobody aside only for room that a branch may need later', () => {
    const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => card(id, 3, 'i1'))
    const near = card('i3', 2, 'd2')
    const start = { ranks: 4, cards: [...top, card('d2', 1, 's'), card('i1', 2, 'd'), near, ...many] }
    const before = remembered(start, layout(start))
    before.set('i3', { x: get(before, 'i1').x + 600, y: SPACING.laneTop })
    const input = { ...start, cards: [...start.cards.slice(0, 4), card('i2', 2, 'd'), near, ...many], previous: before }
    const after = remembered(input, layout(input))
    expect(get(after, 'i2').x).toBe(get(after, 'i1').x + STEP)
    expect(moved({ before, after })).toEqual([])
  })

  it('brings a branch of two columns to stand with its parent above its middle', () => {
    const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => card(id, 3, 'i2'))
    const start = { ranks: 4, cards: [...top, card('i1', 2, 'd'), card('b1', 3, 'i1')] }
    const previous = remembered(start, layout(start))
    const input = { ...start, cards: [...start.cards, card('i2', 2, 'd'), ...many], previous }
    const after = remembered(input, layout(input))
    expect(get(after, 'a1').x).toBe(get(after, 'b1').x + 220 + SPACING.cousin)
    const middle = (get(after, 'a1').x + get(after, 'a5').x) / 2
    expect(Math.abs(get(after, 'i2').x - middle)).toBeLessThanOrEqual(2)
  })
})
