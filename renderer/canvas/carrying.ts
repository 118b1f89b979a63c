import type { CommandCall } from '../../shared/commands/types'
import { t } from '../../shared/messages/language'
import { comingCard } from '../../shared/scene/comingCard'
import type { NodeId } from '../../shared/schema/ids'
import { localToday } from '../components/dates'
import type { OpenPlan } from '../store/documentStore'
import { statusCall } from '../store/statusCall'
import type { DropTarget } from './canvasStore'
import { type Drag, dropTarget, tieCommands } from './changesToCommands'
import { cardAt, type Point } from './hitTest'
import { type PointedPlace, pointedPlace } from './pointedPlace'

/** Where a parked card that is carried over the drawing would come to: on a card, or to a place of its own. */
export type Landing =
  | { readonly target: DropTarget; readonly ghost: undefined }
  | { readonly target: undefined; readonly ghost: PointedPlace }

/** A parked card, and where on the drawing the pointer carries it. */
export interface Carry {
  readonly id: NodeId
  /** Scene pixels. */
  readonly at: Point
  /** Ctrl (Cmd): keep the old parent and add a second one. */
  readonly add: boolean
}

/**
 * What letting go would do, judged as for cards that are dragged on the drawing.
 * @returns undefined for a card that is not parked any more
 */
export function landingOf({ index, scene }: OpenPlan, { id, at, add }: Carry): Landing | undefined {
  const node = index.node(id)
  if (node?.status !== 'parked') return undefined
  const over = cardAt(scene, at)
  if (over !== undefined && index.link(over.id, id) !== undefined)
    return { target: { id: over.id, allowed: true, text: t().canvas.drop.back }, ghost: undefined }
  const target = dropTarget(scene, index, dragOf({ id, at, add }))
  if (target !== undefined) return { target, ghost: undefined }
  return { target: undefined, ghost: pointedPlace(scene, node.kind, at, comingCard(index, scene, node, localToday())) }
}

/** The commands that bring a card back to where it was carried; none where it cannot be. */
export function landingCommands({ index }: OpenPlan, carry: Carry, landing: Landing): readonly CommandCall[] {
  const { target, ghost } = landing
  const back = statusCall([carry.id], 'draft')
  if (ghost !== undefined) return [back, { id: 'card.move', params: { positions: { [carry.id]: ghost.at } } }]
  if (!target.allowed) return []
  return [back, ...tieCommands(index, dragOf(carry), target.id)]
}

const dragOf = ({ id, at, add }: Carry): Drag => ({ id, ids: new Set([id]), pointer: at, add })
