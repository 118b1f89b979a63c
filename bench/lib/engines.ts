import { spawnSync } from 'node:child_process'
import { layout } from '../../shared/layout/layout'
import type { LayoutPoint } from '../../shared/layout/types'
import { untangle } from '../../shared/layout/untangle/untangle'
import type { BenchGraph } from './graphs'
import { linearPass } from './linearPass'

export type Places = ReadonlyMap<string, LayoutPoint>

/** A layout engine: made ready once (loading is not timed), then called. Throws `MissingPeer` where it is not installed. */
export interface Engine {
  readonly name: string
  readonly prepare: () => Promise<(graph: BenchGraph) => Places>
}

export class MissingPeer extends Error {}

const GAP = 32
const LANE_GAP = 104
const POINTS_PER_INCH = 72

export const ENGINES: readonly Engine[] = [
  { name: 'plumbline', prepare: async () => plumbline },
  { name: 'plumbline, order kept', prepare: async () => (graph) => layout(graph).positions },
  { name: 'ordered linear pass', prepare: async () => linearPass },
  { name: 'dot', prepare: prepareDot },
  { name: 'dagre', prepare: prepareDagre },
  { name: 'd3-dag', prepare: prepareD3Dag },
]

/** What a plan without an order of its own gets: crossings first, then places. */
export function plumbline(graph: BenchGraph): Places {
  return layout(graph, { forest: untangle(graph) }).positions
}

async function prepareDot(): Promise<(graph: BenchGraph) => Places> {
  if (spawnSync('dot', ['-V']).status !== 0) throw new MissingPeer('Graphviz is not installed')
  return (graph) => {
    const run = spawnSync('dot', ['-Tplain'], { input: toDot(graph), encoding: 'utf8', maxBuffer: 1 << 30 })
    if (run.status !== 0) throw new Error(`dot failed: ${run.stderr}`)
    return fromPlain(run.stdout, graph)
  }
}

function toDot(graph: BenchGraph): string {
  const inch = (pixels: number): number => pixels / POINTS_PER_INCH
  const lines = graph.cards.flatMap((card) => [
    `${card.id} [width=${inch(card.width)} height=${inch(card.height)}]`,
    ...card.parents.map((parent) => `${parent} -> ${card.id}`),
  ])
  const head = `graph [nodesep=${inch(GAP)} ranksep=${inch(LANE_GAP)}] node [shape=box fixedsize=true label=""]`
  return `digraph { ${head}\n${lines.join('\n')}\n}`
}

/** `node name x y width height …` with centres in inches, y upward. */
function fromPlain(text: string, graph: BenchGraph): Places {
  const sizes = new Map(graph.cards.map((card) => [card.id, card]))
  const places = new Map<string, LayoutPoint>()
  for (const line of text.split('\n')) {
    const [word, id = '', x, y] = line.split(' ')
    const card = sizes.get(id)
    if (word !== 'node' || !card) continue
    places.set(id, fromCentre(Number(x) * POINTS_PER_INCH, -Number(y) * POINTS_PER_INCH, card))
  }
  return places
}

function fromCentre(x: number, y: number, size: { width: number; height: number }): LayoutPoint {
  return { x: x - size.width / 2, y: y - size.height / 2 }
}

async function prepareDagre(): Promise<(graph: BenchGraph) => Places> {
  const dagre = await import('@dagrejs/dagre').catch(() => {
    throw new MissingPeer('@dagrejs/dagre is not installed')
  })
  return (graph) => {
    const g = new dagre.Graph()
    g.setGraph({ nodesep: GAP, ranksep: LANE_GAP })
    g.setDefaultEdgeLabel(() => ({}))
    for (const { id, width, height } of graph.cards) g.setNode(id, { width, height })
    for (const card of graph.cards) for (const parent of card.parents) g.setEdge(parent, card.id)
    dagre.layout(g)
    return new Map(
      graph.cards.map((card) => {
        const { x = 0, y = 0 } = g.node(card.id) as { x?: number; y?: number }
        return [card.id, fromCentre(x, y, card)]
      }),
    )
  }
}

async function prepareD3Dag(): Promise<(graph: BenchGraph) => Places> {
  const { graphStratify, sugiyama } = await import('d3-dag').catch(() => {
    throw new MissingPeer('d3-dag is not installed')
  })
  return (graph) => {
    const dag = graphStratify()(graph.cards.map((card) => ({ ...card, parentIds: [...card.parents] })))
    sugiyama()
      .nodeSize((node: { data: { width: number; height: number } }) => [node.data.width, node.data.height])
      .gap([GAP, LANE_GAP])(dag)
    const places = new Map<string, LayoutPoint>()
    for (const node of dag.nodes()) places.set(node.data.id, fromCentre(node.x, node.y, node.data))
    return places
  }
}
