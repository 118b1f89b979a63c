import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBranches } from '../../../shared/layout/forest'
import { layout } from '../../../shared/layout/layout'
import type { LayoutCard, LayoutInput } from '../../../shared/layout/types'
import { countCrossings } from '../../../shared/layout/untangle/crossings'
import { readRopes } from '../../../shared/layout/untangle/ropes'
import { cardsInOrder, untangle } from '../../../shared/layout/untangle/untangle'
import { cascade } from './cascades'

function card(id: string, rank: number, ...parents: string[]): LayoutCard {
  return { id, rank, width: 220, height: 80, parents }
}

function untangled(input: LayoutInput): LayoutInput {
  return { ...input, cards: cardsInOrder(input, untangle(input)) }
}

function idsOf(input: LayoutInput): string[] {
  return input.cards.map(({ id }) => id)
}

function crossings(input: LayoutInput): number {
  const ropes = readRopes(input)
  return countCrossings(ropes, readBranches(ropes, ropes.children))
}

/** Every pair of ropes into one lane, compared. */
function crossingsByHand(input: LayoutInput): number {
  const ropes = readRopes(input)
  const { place } = readBranches(ropes, ropes.children)
  const ends: { lane: number; top: number; foot: number }[] = []
  const add = (upper: number, lower: number): void => {
    ends.push({ lane: ropes.rank[lower] ?? 0, top: place[upper] ?? 0, foot: place[lower] ?? 0 })
  }
  ropes.parent.forEach((p, i) => {
    if (p >= 0) add(p, i)
  })
  ropes.upper.forEach((p, k) => {
    add(p, ropes.lower[k] ?? 0)
  })
  let count = 0
  ends.forEach((a, i) => {
    for (const b of ends.slice(i + 1)) {
      if (a.lane === b.lane && (a.top - b.top) * (a.foot - b.foot) < 0) count++
    }
  })
  return count
}

/** Links from one lane to the next only: there the count is that of the drawing. */
const stepwise = cascade.map((input) => {
  const rank = new Map(input.cards.map((one) => [one.id, one.rank]))
  const cards = input.cards.map((one) => ({
    ...one,
    parents: one.parents.filter((id) => rank.get(id) === one.rank - 1),
  }))
  return { ...input, cards }
})

describe('countCrossings', () => {
  it('agrees with comparing every pair', () => {
    fc.assert(
      fc.property(stepwise, (input) => {
        expect(crossings(input)).toBe(crossingsByHand(input))
      }),
      { numRuns: 300 },
    )
  })

  it('counts a second parent across one branch', () => {
    const input = {
      ranks: 2,
      cards: [card('p', 0), card('q', 0), card('r', 0), card('a', 1, 'p', 'r'), card('b', 1, 'q')],
    }
    expect(crossings(input)).toBe(1)
  })
})

describe('untangle', () => {
  it('is drawn as the cards in its order are', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        // Their cards come in different orders; where each stands is the same.
        const { x: _x, y: _y, ...drawn } = layout(input, { forest: untangle(input) })
        expect(layout(untangled(input))).toMatchObject(drawn)
      }),
      { numRuns: 300 },
    )
  })

  it('returns every card once, lane by lane', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        const once = untangled(input)
        expect(idsOf(once).sort()).toEqual(idsOf(input).sort())
        const ranks = once.cards.map(({ rank }) => rank)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it('never makes more crossings, and is settled after one go', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        const once = untangled(input)
        expect(crossings(once)).toBeLessThanOrEqual(crossings(input))
        expect(crossings(untangled(once))).toBeLessThanOrEqual(crossings(once))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same order twice', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        expect(untangle(input)).toEqual(untangle(input))
      }),
    )
  })

  it('keeps the order where nothing is to be won', () => {
    const input = {
      ranks: 2,
      cards: [card('p', 0), card('q', 0), card('b', 1, 'p'), card('a', 1, 'p'), card('c', 1, 'q')],
    }
    expect(idsOf(untangled(input))).toEqual(['p', 'q', 'b', 'a', 'c'])
  })

  it('brings a shared child to the side of its second parent', () => {
    const input = {
      ranks: 2,
      cards: [card('p', 0), card('q', 0), card('a', 1, 'p', 'q'), card('b', 1, 'p'), card('c', 1, 'q')],
    }
    expect(idsOf(untangled(input))).toEqual(['p', 'q', 'b', 'a', 'c'])
  })

  it('brings branches together that share children', () => {
    const far = ['m1', 'm2', 'm3'].flatMap((id) => [card(id, 1, 's'), card(`${id}a`, 2, id), card(`${id}b`, 2, id)])
    const input = {
      ranks: 3,
      cards: [
        card('s', 0),
        card('left', 1, 's'),
        ...far.filter(({ rank }) => rank === 1),
        card('right', 1, 's'),
        card('x', 2, 'left', 'right'),
        card('y', 2, 'left', 'right'),
        ...far.filter(({ rank }) => rank === 2),
        card('z', 2, 'right'),
      ],
    }
    expect(crossings(input)).toBeGreaterThan(6)
    expect(crossings(untangled(input))).toBeLessThanOrEqual(1)
  })

  it('treats a link from a card to its own descendant as no pull', () => {
    const input = {
      ranks: 3,
      cards: [card('s', 0), card('d', 1, 's'), card('e', 1, 's'), card('i', 2, 'd', 's'), card('j', 2, 'e')],
    }
    expect(idsOf(untangled(input))).toEqual(['s', 'd', 'e', 'i', 'j'])
  })

  it('orders nothing in an empty plan', () => {
    expect(untangled({ ranks: 4, cards: [] }).cards).toEqual([])
  })
})
