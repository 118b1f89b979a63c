import { freePlace } from '../../shared/layout/freePlace'
import type { LayoutPoint } from '../../shared/layout/types'
import { kindSizes } from '../../shared/scene/card/sizes'
import type { ComingCard } from '../../shared/scene/comingCard'
import type { Box, Scene } from '../../shared/scene/types'
import type { NodeKind } from '../../shared/schema/nodes'
import type { Point } from './hitTest'

/** Height of a card without a title, in scene pixels. */
const UNTITLED = 72
/** What a card needs with its first title, and with the torn rope below it. */
const NAMED = 112

/** Where a card that is made by pointing comes to stand. */
export interface PointedPlace {
  readonly kind: NodeKind
  /** Absolute x, `y` from the lane's top: a place as the plan keeps it. */
  readonly at: LayoutPoint
  /** The new card, in scene pixels. */
  readonly box: Box
}

/**
 * The place for a new card of a level where somebody points: the point says how far along, the lane how high.
 * @param coming what is known of the card; by default it has no title yet, and its lane stays where it is
 */
export function pointedPlace(
  scene: Scene,
  kind: NodeKind,
  point: Point,
  { height = UNTITLED, room = NAMED, rise = 0 }: Partial<ComingCard> = {},
): PointedPlace {
  const { width } = kindSizes(kind)
  const top = scene.lanes.find((lane) => lane.kind === kind)?.top ?? 0
  const cards = scene.cards.filter((card) => card.kind === kind)
  const ids = new Set<string>(cards.map(({ id }) => id))
  const ends = scene.stubs.filter(({ nodeId }) => ids.has(nodeId)).map(({ bounds }) => bounds)
  const taken = [...cards, ...ends].map((box) => ({ x: box.x, y: box.y - top, width: box.width, height: box.height }))
  const wanted = { x: point.x - width / 2, y: point.y + rise - top - height / 2 }
  const at = freePlace(taken, wanted, { width, height: room })
  return { kind, at, box: { x: at.x, y: at.y + top - rise, width, height } }
}
