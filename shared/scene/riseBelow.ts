import { laneHeight } from '../layout/spacing'
import type { NodeId } from '../schema/ids'
import { roomBelow } from './card/measureCard'
import { PlacedCard } from './card/placedCard'
import type { Scene, SceneCard } from './types'

/**
 * How far the lanes below a card go up when something is hung from it: its torn end goes, and with it the room that its
 * lane kept for that, where no other card needs it.
 * @returns scene pixels; 0 for a card without a torn end
 */
export function riseBelow({ cards, lanes, stubs }: Pick<Scene, 'cards' | 'lanes' | 'stubs'>, id: NodeId): number {
  if (!stubs.some(({ nodeId }) => nodeId === id)) return 0
  const kind = cards.find((card) => card.id === id)?.kind
  const lane = lanes.find((one) => one.kind === kind)
  if (lane === undefined) return 0
  let content = 0
  for (const card of cards)
    if (card.kind === kind) content = Math.max(content, lowestOf(card, card.id !== id) - lane.top)
  return Math.max(0, lane.bottom - lane.top - laneHeight(content))
}

/** The lower end of a card, with what hangs from it. */
function lowestOf(card: SceneCard, withRoom: boolean): number {
  const room = withRoom && card instanceof PlacedCard ? roomBelow(card.facts) : 0
  return card.y + card.height + room
}
