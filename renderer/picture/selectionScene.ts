import type { PlanIndex } from '../../shared/model/types'
import type { Box, Scene } from '../../shared/scene/types'

/** Space around the cards, in scene pixels. */
const MARGIN = 40

/** The selected cards and everything below them. */
export function branchOf(index: PlanIndex, ids: readonly string[]): ReadonlySet<string> {
  return new Set([...ids, ...ids.flatMap((id) => index.descendants(id))])
}

/**
 * The part of a picture that shows only some cards, and the ropes between them.
 * @returns undefined when none of the cards is drawn (parked, or inside a folded branch)
 */
export function sceneOfCards(scene: Scene, ids: ReadonlySet<string>): Scene | undefined {
  const cards = scene.cards.filter((card) => ids.has(card.id))
  if (cards.length === 0) return undefined
  const stubs = scene.stubs.filter((stub) => ids.has(stub.nodeId))
  return {
    ...scene,
    bounds: around([...cards, ...stubs.map((stub) => stub.bounds)]),
    lanes: scene.lanes.map((lane) => ({ ...lane, labelMarks: [] })),
    ropes: scene.ropes.filter((rope) => ids.has(rope.parentId) && ids.has(rope.childId)),
    drops: scene.drops.filter((drop) => ids.has(drop.cardId)),
    stubs,
    cards,
    furniture: [],
  }
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x)) - MARGIN
  const top = Math.min(...boxes.map((box) => box.y)) - MARGIN
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN
  return { x: left, y: top, width: right - left, height: bottom - top }
}
