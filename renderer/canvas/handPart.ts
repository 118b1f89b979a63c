import type { Scene, SceneRope } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { cardOf } from './cardOf'
import type { Painted, ScenePart } from './nearby'

/** More ropes than this do not follow dragged cards: they are drawn anew where those are dropped. */
const MANY_ROPES = 200
/** More selected cards than this do not follow the one that is dragged: they come to it when it is dropped. */
const MANY_CHOSEN = 60
const NO_ROPES: readonly SceneRope[] = []

/** What the hand holds, or would hold if it dragged now. */
export interface InHand {
  readonly cards: ReadonlySet<string>
  /** The ropes that follow the cards; none before they are dragged. */
  readonly ropes: readonly SceneRope[]
}

/**
 * What a drag of the card under the pointer takes along.
 * @returns undefined where no card is under the pointer
 */
export function inHand(
  scene: Scene,
  over: NodeId | undefined,
  chosen: ReadonlySet<NodeId>,
  dragging: boolean,
): InHand | undefined {
  if (over === undefined || cardOf(scene, over) === undefined) return undefined
  const cards: ReadonlySet<string> = chosen.has(over) && chosen.size <= MANY_CHOSEN ? chosen : new Set([over])
  if (!dragging) return { cards, ropes: NO_ROPES }
  const ropes = scene.ropes.filter(({ parentId, childId }) => cards.has(parentId) || cards.has(childId))
  return { cards, ropes: ropes.length > MANY_ROPES ? NO_ROPES : ropes }
}

/**
 * The painted cards that the hand needs as elements of the page: those that it holds, those where their ropes end, and
 * the one that a drop would hang them from.
 */
export function handPart(scene: Scene, { cards, ropes }: InHand, target: NodeId | undefined): ScenePart {
  const ends = ropes.flatMap(({ parentId, childId }) => [parentId, childId])
  const far = new Set<string>(ends.filter((id) => !cards.has(id) && id !== target))
  const ids = new Set([...cards, ...(target === undefined ? [] : [target]), ...far])
  const elements = [...ids].flatMap((id) => cardOf(scene, id) ?? [])
  return { cards: elements, ropes: NO_ROPES, held: ropes, stubs: scene.stubs, drops: [], far }
}

/** What stays painted while the hand drags: all but what follows it. */
export function paintedWithout(scene: Scene, { cards, ropes }: InHand): Painted {
  const moving = new Set(ropes)
  return {
    theme: scene.theme,
    cards: scene.cards.filter(({ id }) => !cards.has(id)),
    stubs: scene.stubs.filter(({ nodeId }) => !cards.has(nodeId)),
    drops: scene.drops.filter(({ cardId }) => !cards.has(cardId)),
    ropes: moving.size === 0 ? scene.ropes : scene.ropes.filter((rope) => !moving.has(rope)),
  }
}
