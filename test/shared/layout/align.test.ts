import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArrangeCard, arrange, canDistribute } from '../../../shared/layout/align'
import { ARRANGEMENTS, type Arrangement } from '../../../shared/model/arrangement'

function card(id: string, x: number, y = 0, part: Partial<ArrangeCard> = {}): ArrangeCard {
  return { id, rank: 1, x, y, width: 220, height: 80, pinned: false, ...part }
}

describe('arrange', () => {
  it('aligns cards of several lanes by their left edges, centres and right edges', () => {
    const cards = [card('a', 0), card('b', 100, 0, { rank: 2, width: 100 })]
    expect([...arrange('left', cards).values()].map((at) => at.x)).toEqual([0, 0])
    expect([...arrange('right', cards).values()].map((at) => at.x)).toEqual([0, 120])
    expect([...arrange('centre', cards).values()].map((at) => at.x)).toEqual([0, 60])
  })

  it('aligns tops and bottoms within each lane', () => {
    const cards = [card('a', 0, 40), card('b', 300, 90), card('c', 0, 7, { rank: 2 })]
    expect([...arrange('top', cards).values()].map((at) => at.y)).toEqual([40, 40, 7])
    expect([...arrange('bottom', cards).values()].map((at) => at.y)).toEqual([90, 90, 7])
  })

  it('lines up with pinned cards, which stay', () => {
    const places = arrange('left', [
      card('a', 0, 0, { rank: 0 }),
      card('b', 300, 0, { pinned: true }),
      card('c', 900, 200),
    ])
    expect(places.has('b')).toBe(false)
    expect(places.get('a')?.x).toBe(300)
    expect(places.get('c')).toEqual({ x: 300, y: 200 })
  })

  it('puts cards of one lane below one another where they would cover each other', () => {
    expect([...arrange('left', [card('a', 0), card('b', 300), card('c', 600)]).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 96 },
      { x: 0, y: 192 },
    ])
  })

  it('puts cards of a stack beside one another when their tops are aligned', () => {
    expect([...arrange('top', [card('a', 0), card('b', 0, 96)]).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 252, y: 0 },
    ])
  })

  it('makes distances equal, the outermost cards stay', () => {
    const places = arrange('horizontally', [card('c', 1000), card('a', 0), card('b', 300)])
    expect([places.get('a')?.x, places.get('b')?.x, places.get('c')?.x]).toEqual([0, 500, 1000])
    const down = arrange('vertically', [card('a', 0, 0), card('b', 0, 90), card('c', 0, 400)])
    expect(down.get('b')?.y).toBe(200)
  })

  it('spreads cards between pinned ones', () => {
    const cards = [card('a', 0), card('b', 250), card('p', 800, 0, { pinned: true }), card('c', 1100), card('d', 2000)]
    const places = arrange('horizontally', cards)
    expect(places.get('b')?.x).toBe(400)
    expect(places.get('c')?.x).toBe(1400)
  })

  it('leaves two cards of a lane where they are when distributing', () => {
    const cards = [card('a', 0), card('b', 250), card('c', 900, 0, { rank: 2 })]
    expect(canDistribute(cards)).toBe(false)
    expect(arrange('horizontally', cards).get('b')).toEqual({ x: 250, y: 0 })
    expect(canDistribute([...cards, card('d', 600)])).toBe(true)
  })

  it('never lays aligned cards of a lane upon each other, and never above their lane', () => {
    const cards = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }), rank: fc.nat(2) }),
      { minLength: 2, maxLength: 9 },
    )
    const how = fc.constantFrom(...ARRANGEMENTS.slice(0, 5))
    fc.assert(
      fc.property(cards, how, (list, way) => {
        const apart = list.filter((one, i) =>
          list.slice(0, i).every((other) => other.x !== one.x || other.y !== one.y || other.rank !== one.rank),
        )
        const all = apart.map(({ x, y, rank }, i) => card(`c${i}`, x * 240, y * 100, { rank }))
        const places = [...arrange(way, all)].map(([id, at]) => ({
          ...at,
          rank: all.find((one) => one.id === id)?.rank,
        }))
        for (const [i, a] of places.entries()) {
          expect(a.y).toBeGreaterThanOrEqual(0)
          for (const b of places.slice(i + 1)) {
            const covers = a.rank === b.rank && Math.abs(a.x - b.x) < 220 && Math.abs(a.y - b.y) < 80
            expect(covers).toBe(false)
          }
        }
      }),
    )
  })

  it('moves each card behind the one before it and behind pinned ones in its way, and no further', () => {
    const cards = fc.array(
      fc.record({
        x: fc.nat(600),
        y: fc.nat(400),
        width: fc.integer({ min: 40, max: 300 }),
        height: fc.integer({ min: 40, max: 120 }),
        rank: fc.nat(1),
        pinned: fc.boolean(),
      }),
      { minLength: 2, maxLength: 14 },
    )
    const how = fc.constantFrom(...ARRANGEMENTS.slice(0, 5))
    fc.assert(
      fc.property(cards, how, (list, way) => {
        const all = list.map((part, i) => card(`c${i}`, part.x, part.y, part))
        expect(arrange(way, all)).toEqual(plainly(way, all))
      }),
    )
  })

  it('aligns a hundred thousand cards', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => card(`c${i}`, i % 7, i % 5))
    const places = [...arrange('left', many).values()]
    expect(new Set(places.map((at) => at.y)).size).toBe(many.length)
  })
})

/** What aligning comes to, card by card and looking at all others each time. */
function plainly(how: Arrangement, cards: readonly ArrangeCard[]): ReadonlyMap<string, { x: number; y: number }> {
  const down = how !== 'top' && how !== 'bottom'
  const [axis, size, gap] = down ? (['y', 'height', 16] as const) : (['x', 'width', 32] as const)
  const places = new Map<string, { x: number; y: number }>()
  for (const rank of new Set(cards.map((one) => one.rank))) {
    const lane = cards.filter((one) => one.rank === rank)
    const pins = lane.filter((one) => one.pinned).sort((a, b) => a[axis] - b[axis])
    const rest = lane.filter((one) => !one.pinned)
    let free = Number.NEGATIVE_INFINITY
    for (const one of rest.sort((a, b) => (down ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y))) {
      const at = { ...one, ...lineUp(how, one, down ? cards : lane) }
      if (at[axis] < free) at[axis] = free + gap
      const inTheWay = () => pins.find((pin) => covers(at, pin))
      for (let pin = inTheWay(); pin !== undefined; pin = inTheWay()) at[axis] = pin[axis] + pin[size] + gap
      free = at[axis] + one[size]
      places.set(one.id, { x: at.x, y: at.y })
    }
  }
  return places
}

function lineUp(how: Arrangement, one: ArrangeCard, all: readonly ArrangeCard[]): { x: number; y: number } {
  const lead = all.some((other) => other.pinned) ? all.filter((other) => other.pinned) : all
  const left = Math.min(...lead.map(({ x }) => x))
  const right = Math.max(...lead.map(({ x, width }) => x + width))
  const bottom = Math.max(...lead.map(({ y, height }) => y + height))
  if (how === 'left') return { x: left, y: one.y }
  if (how === 'right') return { x: right - one.width, y: one.y }
  if (how === 'centre') return { x: Math.round((left + right - one.width) / 2), y: one.y }
  return { x: one.x, y: how === 'top' ? Math.min(...lead.map(({ y }) => y)) : Math.max(0, bottom - one.height) }
}

function covers(a: ArrangeCard, b: ArrangeCard): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
