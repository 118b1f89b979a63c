import { describe, expect, it } from 'vitest'
import { layout } from '../../../shared/layout/layout'
import { SPACING } from '../../../shared/layout/spacing'
import type { LayoutCard, LayoutInput, LayoutPoint, LayoutResult } from '../../../shared/layout/types'
import { overlaps, placeOf, remembered } from './cascades'

/** `card('d1', 1, 's')`: id, lane, parents. 220 by 80 unless told otherwise. */
function card(id: string, rank: number, ...parents: string[]): LayoutCard {
  return { id, rank, width: 220, height: 80, parents }
}

function plan(...cards: LayoutCard[]): LayoutInput {
  return { cards, ranks: 4 }
}

function centre(result: LayoutResult, id: string): number {
  return placeOf(result, id).x + 110
}

/** Lane-relative place. */
function spot(input: LayoutInput, result: LayoutResult, id: string): LayoutPoint | undefined {
  return remembered(input, result).get(id)
}

const small = plan(
  card('s', 0),
  card('d1', 1, 's'),
  card('d2', 1, 's'),
  card('i1', 2, 'd1'),
  card('i2', 2, 'd1'),
  card('i3', 2, 'd2'),
)

function activities(parent: string, count: number): LayoutCard[] {
  return Array.from({ length: count }, (_, k) => card(`${parent}a${k}`, 3, parent))
}

describe('lanes', () => {
  it('keep a usual height when empty and lie on each other without a gap', () => {
    const { lanes, top, bottom, left, right } = layout({ cards: [], ranks: 4 })
    expect(lanes).toHaveLength(4)
    lanes.forEach((lane, k) => {
      expect(lane).toEqual({ top: k * SPACING.emptyLane, bottom: (k + 1) * SPACING.emptyLane })
    })
    expect([top, bottom, left, right]).toEqual([0, 4 * SPACING.emptyLane, 0, 0])
  })

  it('are as tall as their tallest card with room above and below', () => {
    const { lanes } = layout(plan({ ...card('s', 0), height: 300 }))
    expect(lanes[0]).toEqual({ top: 0, bottom: gridded(SPACING.laneTop + 300 + SPACING.laneBottom) })
  })

  it('take cards from ranks that do not exist into the nearest one', () => {
    const input = plan(card('high', -3), card('low', 9), { ...card('odd', 1.5), rank: Number.NaN })
    const { positions, lanes } = layout(input)
    expect(positions.get('high')?.y).toBe(SPACING.laneTop)
    expect(positions.get('low')?.y).toBe((lanes[3]?.top ?? 0) + SPACING.laneTop)
    expect(positions.get('odd')?.y).toBe(SPACING.laneTop)
  })

  it('exist where there are cards even if none were asked for', () => {
    expect(layout({ cards: [card('s', 0)], ranks: 0 }).lanes).toHaveLength(1)
    expect(layout({ cards: [], ranks: 0 })).toMatchObject({ lanes: [], bottom: 0 })
  })
})

function gridded(value: number): number {
  return Math.ceil(value / 4) * 4
}

describe('a tidy cascade', () => {
  it('centres parents above their children', () => {
    const result = layout(small)
    expect(centre(result, 'd1')).toBeCloseTo((centre(result, 'i1') + centre(result, 'i2')) / 2, -1)
    expect(centre(result, 'd2')).toBe(centre(result, 'i3'))
    expect(centre(result, 's')).toBeCloseTo((centre(result, 'd1') + centre(result, 'd2')) / 2, -1)
  })

  it('reports the outer edges of the cards', () => {
    const { left, right } = layout(small)
    expect([left, right]).toEqual([0, 3 * 220 + SPACING.sibling + SPACING.cousin])
  })

  it('stands few activities in one column under their initiative', () => {
    const result = layout(plan(...small.cards, ...activities('i1', 4)))
    const xs = [0, 1, 2, 3].map((k) => placeOf(result, `i1a${k}`).x)
    expect(new Set(xs)).toEqual(new Set([placeOf(result, 'i1').x]))
    const ys = [0, 1, 2, 3].map((k) => placeOf(result, `i1a${k}`).y)
    expect(ys.slice(1).map((y, k) => y - (ys[k] ?? 0))).toEqual([96, 96, 96])
  })

  it('stands many activities in several columns of about the same height', () => {
    const result = layout(plan(...small.cards, ...activities('i1', 10)))
    const columns = new Map<number, number>()
    for (let k = 0; k < 10; k++) {
      const { x } = placeOf(result, `i1a${k}`)
      columns.set(x, (columns.get(x) ?? 0) + 1)
    }
    expect([...columns.values()]).toEqual([4, 4, 2])
  })

  it('keeps the shape of a very full stack near that of a screen', () => {
    const { left, right, lanes } = layout(plan(...small.cards, ...activities('i1', 400)))
    const height = (lanes[3]?.bottom ?? 0) - (lanes[3]?.top ?? 0)
    expect((right - left) / height).toBeGreaterThan(0.8)
    expect((right - left) / height).toBeLessThan(3)
  })

  describe('has about the shape of a screen', () => {
    const shape = (drivers: number, initiatives: number, below: number): number => {
      const cards = [card('s', 0)]
      for (let d = 0; d < drivers; d++) cards.push(card(`d${d}`, 1, 's'))
      for (let i = 0; i < initiatives; i++) cards.push(card(`i${i}`, 2, `d${Math.floor((i * drivers) / initiatives)}`))
      for (let i = 0; i < initiatives; i++) cards.push(...activities(`i${i}`, below))
      const { left, right, bottom } = layout(plan(...cards))
      return (right - left) / bottom
    }

    it.each([
      ['a first sketch', 3, 4, 3],
      ['a workshop', 4, 8, 6],
      ['a division', 5, 12, 11],
    ])('%s', (_name, ...counts) => {
      expect(shape(...counts)).toBeGreaterThan(1)
      expect(shape(...counts)).toBeLessThan(2.2)
    })

    it('a company folded to its initiatives, as the pane beside two panels has it', () => {
      expect(shape(5, 50, 0)).toBeGreaterThan(0.7)
      expect(shape(5, 50, 0)).toBeLessThan(1.5)
    })

    it('a company of 2,000 cards, as far as its initiatives side by side allow', () => {
      expect(shape(5, 50, 39)).toBeGreaterThan(1.5)
      expect(shape(5, 50, 39)).toBeLessThan(4)
    })
  })

  it('keeps columns short where longer ones would gain nothing', () => {
    const result = layout(plan(...small.cards, ...activities('i1', 5)))
    expect(new Set([0, 1, 2, 3, 4].map((k) => placeOf(result, `i1a${k}`).x)).size).toBe(2)
  })

  it('keeps up to four childless initiatives in a row and stands more in columns', () => {
    const row = (count: number): number => {
      const initiatives = Array.from({ length: count }, (_, k) => card(`i${k}`, 2, 'd'))
      const input = plan(card('s', 0), card('d', 1, 's'), ...initiatives)
      const result = layout(input)
      return new Set(initiatives.map(({ id }) => placeOf(result, id).y)).size
    }
    expect([row(4), row(8)]).toEqual([1, 4])
  })

  it('keeps drivers under the ceiling in a row, where four initiatives would be the most', () => {
    const drivers = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((id) => card(id, 1, 's'))
    const result = layout(plan(card('s', 0), ...drivers))
    expect(new Set(drivers.map(({ id }) => placeOf(result, id).y)).size).toBe(1)
  })

  it('lets a shallow branch slip over a deep one', () => {
    const deep = plan(
      card('s', 0),
      card('d1', 1, 's'),
      ...['i1', 'i2', 'i3', 'i4'].map((id) => card(id, 2, 'd1')),
      card('d2', 1, 's'),
    )
    const result = layout({ ...deep, cards: [...deep.cards, card('i1a', 3, 'i1')] })
    expect(placeOf(result, 'd2').x).toBe(placeOf(result, 'd1').x + 220 + SPACING.sibling)
  })

  it('spreads shallow branches evenly between deep ones', () => {
    const wide = (driver: string): LayoutCard[] =>
      [0, 1, 2, 3].flatMap((k) => [card(`${driver}i${k}`, 2, driver), card(`${driver}i${k}a`, 3, `${driver}i${k}`)])
    const drivers = ['d1', 'd2', 'd3', 'd4'].map((id) => card(id, 1, 's'))
    const result = layout(plan(card('s', 0), ...drivers, ...wide('d1'), ...wide('d4')))
    const xs = drivers.map(({ id }) => placeOf(result, id).x)
    const gaps = xs.slice(1).map((x, k) => x - (xs[k] ?? 0))
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(8)
  })

  it('hangs a card with two parents under the first', () => {
    const result = layout(plan(...small.cards, card('a', 3, 'i3', 'i1')))
    expect(centre(result, 'a')).toBe(centre(result, 'i3'))
  })

  it('obeys other distances', () => {
    const { right } = layout(small, { spacing: { sibling: 100, cousin: 100 } })
    expect(right).toBe(3 * 220 + 200)
  })
})

describe('cards that hang from nothing', () => {
  const input = plan(...small.cards, card('lone1', 2), card('lone2', 3), card('isle', 1), card('isleChild', 2, 'isle'))

  it('stand apart at the right-hand end, islands before orphans', () => {
    const result = layout(input)
    const edge = Math.max(...small.cards.map(({ id }) => placeOf(result, id).x + 220))
    expect(placeOf(result, 'isle').x).toBe(edge + SPACING.apart)
    expect(placeOf(result, 'lone1').x).toBe(edge + 220 + 2 * SPACING.apart)
    expect(placeOf(result, 'lone2').x).toBe(placeOf(result, 'lone1').x)
  })

  it('start at the left where there is nothing else', () => {
    expect(placeOf(layout(plan(card('lone', 2))), 'lone').x).toBe(0)
  })
})

describe('faulty links', () => {
  it('hold nothing: cycles, sideways, upward, to itself, to unknown cards', () => {
    const input = plan(
      card('s', 0, 'd', 'nobody'),
      card('d', 1, 'd', 'twin', 's'),
      card('twin', 1, 'd'),
      card('i', 2, 'a'),
      card('a', 3, 'i'),
    )
    const result = layout(input)
    expect(result.positions.size).toBe(5)
    expect(overlaps(input, result)).toEqual([])
    expect(centre(result, 'd')).toBe(centre(result, 's'))
    expect(centre(result, 'a')).toBe(centre(result, 'i'))
  })

  it('that leave out lanes are drawn too', () => {
    const input = plan(
      card('s', 0),
      card('a', 3, 's'),
      card('d', 1, 's'),
      card('a2', 3, 'd'),
      card('i', 2, 's'),
      card('a3', 3, 'i'),
    )
    expect(overlaps(input, layout(input))).toEqual([])
  })
})

describe('cards put by hand', () => {
  it('stay where they were put while a neighbour goes aside', () => {
    const before = layout(small)
    const target = placeOf(before, 'i2')
    const input = { ...small, placed: new Map([['i1', { x: target.x + 30, y: 50 }]]) }
    const result = layout(input)
    expect(spot(input, result, 'i1')).toEqual({ x: target.x + 30, y: 50 })
    expect(overlaps(input, result)).toEqual([])
  })

  it('take their children along', () => {
    const input = { ...small, placed: new Map([['d2', { x: 5000, y: 40 }]]) }
    const result = layout(input)
    expect(centre(result, 'i3')).toBe(centre(result, 'd2'))
  })

  it('make parents follow children that had to go aside', () => {
    const tall = { ...small, cards: [...small.cards, card('i4', 2, 'd2')] }
    const blocked = placeOf(layout(tall), 'i3')
    const input = {
      ...tall,
      placed: new Map([['stray', { x: blocked.x, y: 40 }]]),
      cards: [...tall.cards, card('stray', 2)],
    }
    const result = layout(input)
    expect(placeOf(result, 'i3').x).toBeGreaterThan(blocked.x)
    const middle = (centre(result, 'i3') + centre(result, 'i4')) / 2
    expect(Math.abs(centre(result, 'd2') - middle)).toBeLessThanOrEqual(2)
  })

  it('leave orphans apart from what had to go aside', () => {
    const cards = [...small.cards, card('lone', 2), card('stray', 2)]
    const before = placeOf(layout({ ...small, cards }), 'i3')
    const input = { ...small, cards, placed: new Map([['stray', { x: before.x, y: 40 }]]) }
    const result = layout(input)
    expect(placeOf(result, 'lone').x).toBe(placeOf(result, 'i3').x + 220 + SPACING.apart)
  })

  it('count from the lane’s top where they were put above it', () => {
    const input = { ...small, placed: new Map([['s', { x: 8, y: -500 }]]) }
    expect(spot(input, layout(input), 's')).toEqual({ x: 8, y: 0 })
  })

  it('are placed as usual where the stored place is no place', () => {
    const input = { ...small, placed: new Map([['s', { x: Number.NaN, y: 0 }]]) }
    expect(layout(input)).toEqual(layout(small))
  })

  it('may cover each other if that is how they were put', () => {
    const same = { x: 100, y: 40 }
    const input = {
      ...small,
      placed: new Map([
        ['i1', same],
        ['i2', same],
      ]),
    }
    const result = layout(input)
    expect(overlaps(input, result)).toEqual(['i1 i2'])
  })

  it('push the cards below them down where they are dropped into a column', () => {
    const input = plan(...small.cards, ...activities('i1', 4))
    const previous = remembered(input, layout(input))
    const second = previous.get('i1a1') as LayoutPoint
    const dropped = { ...input, previous, placed: new Map([['i1a3', second]]) }
    const result = layout(dropped)
    expect(spot(dropped, result, 'i1a3')).toEqual(second)
    expect(spot(dropped, result, 'i1a0')).toEqual(previous.get('i1a0'))
    expect(spot(dropped, result, 'i1a1')).toEqual({ x: second.x, y: second.y + 96 })
    expect(spot(dropped, result, 'i1a2')).toEqual({ x: second.x, y: second.y + 192 })
  })
})
