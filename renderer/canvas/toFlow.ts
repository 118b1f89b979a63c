import { type Edge, type Node, Position } from '@xyflow/react'
import type { SceneCard, SceneRope, SceneStub } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { cardOf } from './cardOf'
import type { ScenePart } from './nearby'

/** `far`: nobody sees it; it is there for the ropes that end at it. */
export type CardData = { readonly card: SceneCard; readonly stub: SceneStub | undefined; readonly far: boolean }
export type CardFlowNode = Node<CardData, 'card'>

/** `parent` and `child`: where the cards stood when the rope was drawn; elsewhere, they are being dragged. */
export type RopeData = { readonly rope: SceneRope; readonly parent: SceneCard; readonly child: SceneCard }
export type RopeFlowEdge = Edge<RopeData, 'rope'>

/**
 * Turns the scene's cards into React Flow's nodes. Sizes and handles are preset, so that nothing is measured in the page;
 * a node whose card did not change stays the same object, which React Flow takes as "skip".
 * @param before the nodes of the last call, live positions of a drag included
 */
export function toFlowNodes(
  scene: Pick<ScenePart, 'cards' | 'stubs' | 'far'>,
  selection: ReadonlySet<NodeId>,
  before: readonly CardFlowNode[],
): readonly CardFlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const stubs = stubsOf(scene.stubs)
  const nodes = scene.cards.map((card) =>
    toFlowNode(
      { card, stub: stubs.get(card.id), far: scene.far?.has(card.id) === true },
      selection.has(card.id),
      known.get(card.id),
    ),
  )
  return nodes.length === before.length && nodes.every((node, i) => node === before[i]) ? before : nodes
}

const stubsByCard = new WeakMap<readonly SceneStub[], ReadonlyMap<string, SceneStub>>()

/** Made once for each picture: while cards come into the page, this is asked for in every frame. */
function stubsOf(stubs: readonly SceneStub[]): ReadonlyMap<string, SceneStub> {
  let byCard = stubsByCard.get(stubs)
  if (byCard === undefined) {
    byCard = new Map(stubs.map((stub) => [stub.nodeId, stub]))
    stubsByCard.set(stubs, byCard)
  }
  return byCard
}

/** The nodes of another part of the scene while cards are being dragged: those stay where the hand has them. */
export function whileDragged(nodes: readonly CardFlowNode[], before: readonly CardFlowNode[]): readonly CardFlowNode[] {
  const held = new Map(before.filter((node) => node.dragging === true).map((node) => [node.id, node]))
  if (held.size === 0) return nodes
  const known = new Set(nodes.map((node) => node.id))
  const lost = Array.from(held.values()).filter((node) => !known.has(node.id))
  return [...nodes.map((node) => held.get(node.id) ?? node), ...lost]
}

function toFlowNode(data: CardData, selected: boolean, before: CardFlowNode | undefined): CardFlowNode {
  const { card } = data
  if (before !== undefined && sameData(before.data, data) && isAt(before, card)) {
    return before.selected === selected ? before : { ...before, selected }
  }
  const { width, height } = card
  return {
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
      { type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    ],
    selected,
    data,
    // The card's own element carries role and label.
    domAttributes: { 'aria-roledescription': undefined },
  }
}

function sameData(a: CardData, b: CardData): boolean {
  return a.card === b.card && a.stub === b.stub && a.far === b.far
}

function isAt(node: CardFlowNode, card: SceneCard): boolean {
  return node.position.x === card.x && node.position.y === card.y
}

/** Turns the ropes in the hand into React Flow's edges, with the same care for identity. */
export function toFlowEdges(
  scene: Pick<ScenePart, 'cards' | 'held'>,
  before: readonly RopeFlowEdge[],
): readonly RopeFlowEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]))
  const edges: RopeFlowEdge[] = []
  for (const rope of scene.held) {
    const [parent, child] = [cardOf(scene, rope.parentId), cardOf(scene, rope.childId)]
    if (parent === undefined || child === undefined) continue
    const old = known.get(rope.id)
    const same = old?.data?.rope === rope && old.data.parent === parent && old.data.child === child
    edges.push(same ? old : toFlowEdge(rope, parent, child))
  }
  return edges.length === before.length && edges.every((edge, i) => edge === before[i]) ? before : edges
}

function toFlowEdge(rope: SceneRope, parent: SceneCard, child: SceneCard): RopeFlowEdge {
  return {
    id: rope.id,
    type: 'rope',
    source: rope.parentId,
    target: rope.childId,
    data: { rope, parent, child },
    // The cards' own descriptions name their parents; a screen reader need not hear every rope.
    domAttributes: { 'aria-hidden': true },
  }
}

/** The DOM id of a card's element, for `aria-activedescendant`. */
export function domId(id: string): string {
  return `card-${id}`
}
