import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout } from '../../../shared/layout/layout'
import type { LayoutCard, LayoutInput, LayoutPoint } from '../../../shared/layout/types'
import { cascade, disorder, outside, overlaps, remembered } from './cascades'

const RUNS = { numRuns: 300 }

/** A place by hand, on the grid or off it, for a tenth of the cards or more. */
const places = fc.array(
  fc.record({ card: fc.nat(1000), x: fc.integer({ min: -2000, max: 4000 }), y: fc.integer({ min: 0, max: 400 }) }),
  { minLength: 1, maxLength: 5 },
)

function placedIn(
  input: LayoutInput,
  spots: readonly { card: number; x: number; y: number }[],
): Map<string, LayoutPoint> {
  const placed = new Map<string, LayoutPoint>()
  for (const { card, x, y } of spots) {
    const id = input.cards[card % Math.max(input.cards.length, 1)]?.id
    if (id !== undefined) placed.set(id, { x, y })
  }
  return placed
}

describe('a fresh layout', () => {
  it('covers no card, keeps lanes and sibling order, and stays on the grid', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        const result = layout(input)
        expect(overlaps(input, result)).toEqual([])
        expect(outside(input, result)).toEqual([])
        expect(disorder(input, result)).toEqual([])
        for (const { x, y } of result.positions.values()) expect([x % 4, y % 4].map(Math.abs)).toEqual([0, 0])
      }),
      RUNS,
    )
  })

  it('gives the same places twice', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        expect(layout(input)).toEqual(layout(input))
      }),
      RUNS,
    )
  })
})

describe('a layout around cards put by hand', () => {
  it('keeps their places exactly and covers no other card', () => {
    fc.assert(
      fc.property(cascade, places, (bare, spots) => {
        const input = { ...bare, placed: placedIn(bare, spots) }
        const result = layout(input)
        const back = remembered(input, result)
        for (const [id, point] of input.placed) expect(back.get(id)).toEqual(point)
        expect(notByHand(input, overlaps(input, result))).toEqual([])
        expect(outside(input, result)).toEqual([])
        expect(disorder(input, result, new Set(input.placed.keys()))).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a layout with earlier places', () => {
  it('moves nothing where nothing changed', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        const first = layout(input)
        expect(layout({ ...input, previous: remembered(input, first) }).positions).toEqual(first.positions)
      }),
      RUNS,
    )
  })

  it('moves nothing sideways or within its lane when a card goes', () => {
    fc.assert(
      fc.property(cascade, fc.nat(1000), (input, pick) => {
        const before = remembered(input, layout(input))
        const cards = input.cards.filter((_, i) => i !== pick % input.cards.length)
        const rest = { ...input, cards, previous: before }
        const after = remembered(rest, layout(rest))
        for (const [id, point] of after) expect(point).toEqual(before.get(id))
      }),
      RUNS,
    )
  })

  it('flips no siblings and covers nothing when a card comes', () => {
    fc.assert(
      fc.property(cascade, fc.nat(1000), (input, pick) => {
        fc.pre(input.cards.length > 1)
        const newcomer = input.cards[pick % input.cards.length] as LayoutCard
        const grown = addTo(input, newcomer)
        const result = layout(grown)
        expect(overlaps(grown, result)).toEqual([])
        expect(outside(grown, result)).toEqual([])
        expect(disorder(grown, result)).toEqual([])
      }),
      RUNS,
    )
  })

  it('moves only cards of the newcomer’s lane, each right or down, and only in an unbroken chain of pushes', () => {
    fc.assert(
      fc.property(cascade, fc.nat(1000), (input, pick) => {
        fc.pre(input.cards.length > 1)
        const newcomer = input.cards[pick % input.cards.length] as LayoutCard
        const grown = addTo(input, newcomer)
        const after = remembered(grown, layout(grown))
        for (const card of grown.cards) {
          const old = grown.previous.get(card.id)
          const now = after.get(card.id) as LayoutPoint
          if (!old || (old.x === now.x && old.y === now.y)) continue
          expect(card.rank).toBe(newcomer.rank)
          expect(now.x >= old.x && now.y >= old.y).toBe(true)
          expect(now.x === old.x || now.y === old.y).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('stays free of overlaps through a long row of edits', () => {
    fc.assert(
      fc.property(cascade, fc.array(fc.nat(1000), { maxLength: 30 }), (input, order) => {
        const shuffled = [...input.cards].sort(
          (a, b) => (order[Number(a.id.slice(1)) % 30] ?? 0) - (order[Number(b.id.slice(1)) % 30] ?? 0),
        )
        let previous: Map<string, LayoutPoint> = new Map()
        for (let count = 1; count <= shuffled.length; count++) {
          const known = new Set(shuffled.slice(0, count).map((card) => card.id))
          const step = { ranks: input.ranks, cards: input.cards.filter((card) => known.has(card.id)), previous }
          const result = layout(step)
          expect(overlaps(step, result)).toEqual([])
          expect(outside(step, result)).toEqual([])
          previous = remembered(step, result)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('makes room for grown cards and for cards put by hand at once', () => {
    fc.assert(
      fc.property(cascade, places, fc.nat(1000), fc.integer({ min: 0, max: 200 }), (bare, spots, pick, growth) => {
        const before = remembered(bare, layout(bare))
        const cards = bare.cards.map((card, i) =>
          i === pick % bare.cards.length ? { ...card, height: card.height + growth } : card,
        )
        const input = { ...bare, cards, previous: before, placed: placedIn(bare, spots) }
        const result = layout(input)
        const back = remembered(input, result)
        for (const [id, point] of input.placed) expect(back.get(id)).toEqual(point)
        expect(notByHand(input, overlaps(input, result))).toEqual([])
        expect(outside(input, result)).toEqual([])
      }),
      RUNS,
    )
  })
})

/** Two cards that a person put on each other are that person's wish. */
function notByHand(input: { placed: ReadonlyMap<string, LayoutPoint> }, pairs: readonly string[]): string[] {
  return pairs.filter((pair) => !pair.split(' ').every((id) => input.placed.has(id)))
}

/** The cascade drawn without `newcomer`, about to be drawn with it. Its children were orphans until now: they keep their place. */
function addTo(input: LayoutInput, newcomer: LayoutCard): LayoutInput & { previous: Map<string, LayoutPoint> } {
  const leaf = (card: LayoutCard): LayoutCard => ({ ...card, parents: card.parents.filter((id) => id !== newcomer.id) })
  const others = input.cards.map(leaf)
  const bare = { ...input, cards: others.filter((card) => card.id !== newcomer.id) }
  return { ...input, cards: others, previous: remembered(bare, layout(bare)) }
}
