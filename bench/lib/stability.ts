import { layout } from '../../shared/layout/layout'
import type { LayoutCard, LayoutPoint } from '../../shared/layout/types'
import { median } from './child'
import type { Places } from './engines'
import { ENGINES, MissingPeer, plumbline } from './engines'
import type { BenchGraph } from './graphs'
import { levelledGraph } from './graphs'
import { createRandom } from './random'
import { figure, printTable } from './table'

/** What adding one card does to the cards that were there before; means over several additions. */
export interface StabilityRow {
  readonly engine: string
  readonly size: number
  /** Share of sibling pairs whose left-right order changed, in per cent. */
  readonly flips: number
  /** Share of cards that moved at all, in per cent. */
  readonly moved: number
  /** Median over all cards of how far they moved sideways, in pixels. */
  readonly shift: number
}

const ADDITIONS = 10

export async function stabilityRows(sizes: readonly number[]): Promise<StabilityRow[]> {
  const rows: StabilityRow[] = []
  for (const size of sizes) {
    const graph = levelledGraph(size, 1)
    rows.push(compare('plumbline', size, graph, (before, places) => incremental(before, places), plumbline))
    for (const { name, prepare } of ENGINES.filter((engine) => engine.name === 'dagre' || engine.name === 'dot')) {
      try {
        const draw = await prepare()
        rows.push(compare(name, size, graph, draw, draw))
      } catch (error) {
        if (!(error instanceof MissingPeer)) throw error
        process.stdout.write(`${name} left out: ${error.message}\n`)
      }
    }
  }
  const head = ['adding one card', 'cards', 'flips %', 'cards moved %', 'median shift px']
  const cells = rows.map((row) => [row.engine, String(row.size), ...[row.flips, row.moved, row.shift].map(figure)])
  printTable('Stability', head, cells)
  return rows
}

function compare(
  engine: string,
  size: number,
  graph: BenchGraph,
  redraw: (graph: BenchGraph, places: Places) => Places,
  draw: (graph: BenchGraph) => Places,
): StabilityRow {
  const before = draw(graph)
  const random = createRandom(size)
  const results = Array.from({ length: ADDITIONS }, () => {
    const grown = addCard(graph, random)
    return difference(graph, before, redraw(grown, before))
  })
  const mean = (of: (row: { flips: number; moved: number; shift: number }) => number): number =>
    results.reduce((sum, row) => sum + of(row), 0) / results.length
  return { engine, size, flips: mean((r) => r.flips), moved: mean((r) => r.moved), shift: mean((r) => r.shift) }
}

/** One more card under a random parent, last among its siblings. */
function addCard(graph: BenchGraph, random: () => number): BenchGraph {
  const parents = graph.cards.filter((card) => card.rank < graph.ranks - 1)
  const parent = parents[Math.floor(random() * parents.length)] as LayoutCard
  const card: LayoutCard = { id: 'new', rank: parent.rank + 1, width: 220, height: 96, parents: [parent.id] }
  return { ...graph, cards: [...graph.cards, card], edges: graph.edges + 1 }
}

/** Our way: hand over where the cards were. Cards come in the order that they are drawn in. */
function incremental(grown: BenchGraph, places: Places): Places {
  const rank = new Map(grown.cards.map((card) => [card.id, card.rank]))
  const tops = laneTops(grown, places)
  const previous = new Map<string, LayoutPoint>()
  for (const [id, { x, y }] of places) previous.set(id, { x, y: y - (tops[rank.get(id) ?? 0] ?? 0) + 40 })
  const ordered = [...grown.cards].sort((a, b) => (places.get(a.id)?.x ?? Infinity) - (places.get(b.id)?.x ?? Infinity))
  return layout({ cards: ordered, ranks: grown.ranks, previous }).positions
}

/** Upper edge of the first row of every lane. */
function laneTops(graph: BenchGraph, places: Places): number[] {
  const tops = Array.from({ length: graph.ranks }, () => Infinity)
  for (const card of graph.cards) {
    const y = places.get(card.id)?.y
    if (y !== undefined) tops[card.rank] = Math.min(tops[card.rank] ?? Infinity, y)
  }
  return tops
}

function difference(graph: BenchGraph, before: Places, after: Places): { flips: number; moved: number; shift: number } {
  const xs = (places: Places, id: string): number => places.get(id)?.x ?? Number.NaN
  const shifts = graph.cards.map((card) => Math.abs(xs(after, card.id) - xs(before, card.id)))
  const families = new Map<string, string[]>()
  for (const card of graph.cards) {
    const key = `${card.rank} ${card.parents[0]}`
    families.set(key, [...(families.get(key) ?? []), card.id])
  }
  let pairs = 0
  let flips = 0
  for (const family of families.values()) {
    family.forEach((a, i) => {
      for (const b of family.slice(i + 1)) {
        pairs++
        const was = Math.sign(xs(before, a) - xs(before, b))
        if (was !== 0 && was === -Math.sign(xs(after, a) - xs(after, b))) flips++
      }
    })
  }
  const moved = shifts.filter((shift) => shift > 0.5).length
  return { flips: (100 * flips) / Math.max(pairs, 1), moved: (100 * moved) / shifts.length, shift: median(shifts) }
}
