import { ropeAt } from '../../shared/scene/lines/ropeAt'
import type { Box, Scene, SceneCard } from '../../shared/scene/types'
import type { LinkId, NodeId } from '../../shared/schema/ids'
import type { NodeKind } from '../../shared/schema/nodes'
import { graspOf, intersects } from './viewport'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The card at a point, the one painted last first. `without`: cards that are being dragged. */
export function cardAt(scene: Scene, point: Point, without?: ReadonlySet<string>): SceneCard | undefined {
  for (let i = scene.cards.length - 1; i >= 0; i--) {
    const card = scene.cards[i]
    if (card !== undefined && holds(card, point) && !without?.has(card.id)) return card
  }
  return undefined
}

/** What a point of the drawing belongs to. */
export type Pointed =
  | { readonly on: 'card'; readonly id: NodeId }
  | { readonly on: 'rope'; readonly id: LinkId }
  | { readonly on: 'canvas' }

/** What lies at a point, in scene pixels, whether it is painted or an element of the page: cards lie over ropes. */
export function pointedAt(scene: Scene, point: Point, zoom: number): Pointed {
  const card = cardAt(scene, point)
  if (card !== undefined) return { on: 'card', id: card.id }
  const rope = ropeAt(scene.ropes, point, graspOf(zoom))
  return rope === undefined ? { on: 'canvas' } : { on: 'rope', id: rope.id as LinkId }
}

/** Cards that a box touches, in scene order. */
export function cardsIn(scene: Scene, box: Box): NodeId[] {
  return scene.cards.filter((card) => intersects(card, box)).map((card) => card.id)
}

/** The level of the lane at a height; above the first and below the last lane, the nearest one. */
export function laneAt(scene: Scene, y: number): NodeKind | undefined {
  const lane = scene.lanes.find((candidate) => y < candidate.bottom) ?? scene.lanes.at(-1)
  return lane?.kind
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height
}
