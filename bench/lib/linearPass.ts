import type { LayoutPoint } from '../../shared/layout/types'
import type { BenchGraph } from './graphs'

const SLOT = 252
const LANE = 200

/**
 * A floor to compare with: the least work that draws a cascade in some order. Siblings are sorted once by where their
 * second parents are, leaves get consecutive slots, parents stand above the middle of their children. Needs a plan
 * whose cards come lane by lane.
 */
export function linearPass(graph: BenchGraph): Map<string, LayoutPoint> {
  const { cards } = graph
  const indexOf = new Map(cards.map((card, i) => [card.id, i]))
  const parent = Int32Array.from(cards, (card) => indexOf.get(card.parents[0] ?? '') ?? -1)
  const children: number[][] = cards.map(() => [])
  parent.forEach((p, i) => children[p]?.push(i))
  const pull = Float64Array.from(
    cards,
    (card, i) => (indexOf.get(card.parents[1] ?? '') ?? parent[i] ?? 0) - (parent[i] ?? 0),
  )
  for (let i = cards.length - 1; i > 0; i--) {
    const p = parent[i] as number
    if (p >= 0) pull[p] = (pull[p] as number) + (pull[i] as number) / 2
  }
  for (const family of children) family.sort((a, b) => (pull[a] as number) - (pull[b] as number))
  const x = new Float64Array(cards.length)
  let slot = 0
  const stack = cards.flatMap((_, i) => (parent[i] === -1 ? [i] : [])).reverse()
  while (stack.length > 0) {
    const i = stack.pop() as number
    const family = children[i] as number[]
    if (family.length === 0) x[i] = slot++ * SLOT
    for (let k = family.length - 1; k >= 0; k--) stack.push(family[k] as number)
  }
  for (let i = cards.length - 1; i >= 0; i--) {
    const family = children[i] as number[]
    const [first, last] = [family[0], family[family.length - 1]]
    if (first !== undefined && last !== undefined) x[i] = ((x[first] as number) + (x[last] as number)) / 2
  }
  return new Map(cards.map((card, i) => [card.id, { x: x[i] as number, y: card.rank * LANE }]))
}
