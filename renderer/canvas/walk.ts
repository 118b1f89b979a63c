import type { PlanIndex } from '../../shared/model/types'
import type { Scene, SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { NODE_KINDS } from '../../shared/schema/nodes'
import { cardOf } from './cardOf'

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The card that an arrow key leads to: up and down follow the ropes (inside a stack of cards, first the stack),
 * left and right go along the lane.
 * @returns undefined where there is nothing in that direction
 */
export function walk(scene: Scene, index: PlanIndex, from: NodeId, direction: Direction): NodeId | undefined {
  const card = cardOf(scene, from)
  if (card === undefined) return scene.cards[0]?.id
  const lane = scene.cards.filter((other) => other.kind === card.kind && other.id !== card.id)
  if (direction === 'left' || direction === 'right') return beside(lane, card, direction === 'right' ? 1 : -1)
  const stacked = inStack(lane, card, direction === 'down' ? 1 : -1)
  return stacked ?? alongRope(scene, index, from, direction)
}

/** The card at the other end of a rope: the first parent that is shown, or the first child. Stacks do not count. */
export function alongRope(scene: Scene, index: PlanIndex, from: NodeId, direction: 'up' | 'down'): NodeId | undefined {
  const ids = direction === 'down' ? index.children(from) : index.parents(from)
  return ids.find((id) => cardOf(scene, id) !== undefined)
}

/** All cards from the ceiling to the ground, each lane from left to right: the order of reading. */
export function readingOrder(scene: Scene): readonly SceneCard[] {
  return [...scene.cards].sort(
    (a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || a.x - b.x || a.y - b.y,
  )
}

function inStack(lane: readonly SceneCard[], card: SceneCard, sign: 1 | -1): NodeId | undefined {
  return nearest(lane, (other) => {
    const shared = Math.min(card.x + card.width, other.x + other.width) - Math.max(card.x, other.x)
    const distance = sign * (other.y - card.y)
    return shared > card.width / 2 && distance > 0 ? distance : undefined
  })
}

function beside(lane: readonly SceneCard[], card: SceneCard, sign: 1 | -1): NodeId | undefined {
  return nearest(lane, (other) => {
    const distance = sign * (other.x - card.x)
    if (distance < card.width / 2) return undefined
    // A card in the same row is nearer than one of the next column at another height.
    return distance + Math.abs(other.y - card.y) * 0.5
  })
}

function nearest(cards: readonly SceneCard[], cost: (card: SceneCard) => number | undefined): NodeId | undefined {
  let best: { id: NodeId; cost: number } | undefined
  for (const card of cards) {
    const its = cost(card)
    if (its !== undefined && (best === undefined || its < best.cost)) best = { id: card.id, cost: its }
  }
  return best?.id
}
