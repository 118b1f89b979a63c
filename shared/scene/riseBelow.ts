import { laneHeight } from '../layout/spacing'
import type { NodeId } from '../schema/ids'
import { roomBelow } from './card/measureCard'
import { PlacedCard } from './card/placedCard'
import type { Scene, SceneCard, SceneLane } from './types'

type Drawn = Pick<Scene, 'cards' | 'lanes' | 'stubs'>

/**
 * How far the lanes below some cards go up when something is hung from them: their torn ends go, and with these the room
 * that their lanes kept for that, where no other card needs it.
 * @returns scene pixels; 0 for cards without a torn end
 */
export function riseBelow(scene: Drawn, ids: readonly NodeId[]): number {
  const torn = new Set(scene.stubs.flatMap(({ nodeId }) => (ids.includes(nodeId) ? nodeId : [])))
  if (torn.size === 0) return 0
  const kinds = new Set(scene.cards.flatMap(({ id, kind }) => (torn.has(id) ? kind : [])))
  const lanes = scene.lanes.filter(({ kind }) => kinds.has(kind))
  return lanes.reduce((sum, lane) => sum + riseOf(lane, scene.cards, torn), 0)
}

/** How much lower a lane is without the torn ends of some of its cards. */
function riseOf(lane: SceneLane, cards: readonly SceneCard[], torn: ReadonlySet<NodeId>): number {
  let content = 0
  for (const card of cards)
    if (card.kind === lane.kind) content = Math.max(content, lowestOf(card, !torn.has(card.id)) - lane.top)
  return Math.max(0, lane.bottom - lane.top - laneHeight(content))
}

/** The lower end of a card, with what hangs from it. */
function lowestOf(card: SceneCard, withRoom: boolean): number {
  const room = withRoom && card instanceof PlacedCard ? roomBelow(card.facts) : 0
  return card.y + card.height + room
}
