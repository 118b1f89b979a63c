import * as fc from 'fast-check'
import type { LayoutCard, LayoutInput, LayoutPoint, LayoutResult } from '../../../shared/layout/types'

/** Raw numbers of one card; `buildCascade` turns them into a card of a sound or a faulty plan. */
interface Seed {
  readonly rank: number
  readonly parent: number
  readonly second: number
  readonly width: number
  readonly height: number
}

const seed: fc.Arbitrary<Seed> = fc.record({
  rank: fc.integer({ min: 0, max: 3 }),
  parent: fc.nat(1000),
  second: fc.nat(1000),
  width: fc.constantFrom(220, 220, 220, 180, 301),
  height: fc.integer({ min: 60, max: 180 }),
})

/** Plans with orphans, islands, skipped levels, second parents and cards of every size. */
export const cascade: fc.Arbitrary<LayoutInput> = fc
  .array(seed, { maxLength: 60, size: 'max' })
  .map((seeds) => ({ cards: buildCascade(seeds), ranks: 4 }))

function buildCascade(seeds: readonly Seed[]): LayoutCard[] {
  const sorted = seeds.map((s, i) => ({ ...s, id: `n${i}` })).sort((a, b) => a.rank - b.rank)
  return sorted.map(({ id, rank, parent, second, width, height }) => {
    const above = sorted.filter((other) => other.rank < rank)
    const near = above.filter((other) => other.rank === rank - 1)
    const parents: string[] = []
    // One in eight hangs from nothing, one in eight may skip a level.
    const pool = parent % 8 === 0 ? [] : parent % 8 === 1 ? above : near
    const first = pool[parent % Math.max(pool.length, 1)]
    if (first) parents.push(first.id)
    const other = second % 10 === 0 ? above[second % Math.max(above.length, 1)] : undefined
    if (first && other && other !== first) parents.push(other.id)
    return { id, rank, width, height, parents }
  })
}

export function placeOf(result: LayoutResult, id: string): LayoutPoint {
  const point = result.positions.get(id)
  if (!point) throw new Error(`${id} has no place`)
  return point
}

/** Places as the caller hands them back: x absolute, y from the lane's top. */
export function remembered(input: LayoutInput, result: LayoutResult): Map<string, LayoutPoint> {
  return new Map(
    input.cards.map((card) => {
      const { x, y } = placeOf(result, card.id)
      return [card.id, { x, y: y - (result.lanes[card.rank]?.top ?? 0) }]
    }),
  )
}

/** Pairs of cards that cover each other. */
export function overlaps(input: LayoutInput, result: LayoutResult): string[] {
  const found: string[] = []
  input.cards.forEach((a, i) => {
    const p = placeOf(result, a.id)
    for (const b of input.cards.slice(i + 1)) {
      const q = placeOf(result, b.id)
      const apart = p.x >= q.x + b.width || q.x >= p.x + a.width || p.y >= q.y + b.height || q.y >= p.y + a.height
      if (!apart) found.push(`${a.id} ${b.id}`)
    }
  })
  return found
}

/** Siblings that do not read in order: by column, then downward. */
export function disorder(input: LayoutInput, result: LayoutResult, ignore: ReadonlySet<string> = new Set()): string[] {
  const ids = new Set(input.cards.map((card) => card.id))
  const groups = new Map<string, LayoutCard[]>()
  for (const card of input.cards) {
    const parent = card.parents.find((id) => ids.has(id))
    if (parent === undefined || ignore.has(card.id)) continue
    const key = `${parent} ${card.rank}`
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  const found: string[] = []
  for (const group of groups.values()) {
    group.slice(1).forEach((card, k) => {
      const before = group[k] as LayoutCard
      const p = placeOf(result, before.id)
      const q = placeOf(result, card.id)
      if (q.x < p.x || (q.x === p.x && q.y <= p.y)) found.push(`${before.id} ${card.id}`)
    })
  }
  return found
}

/** Cards that stick out of their lane. */
export function outside(input: LayoutInput, result: LayoutResult): string[] {
  return input.cards
    .filter((card) => {
      const { y } = placeOf(result, card.id)
      const lane = result.lanes[card.rank]
      return !lane || y < lane.top || y + card.height > lane.bottom
    })
    .map((card) => card.id)
}
