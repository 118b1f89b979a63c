import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { FindingsByCard, LiveSceneOptions } from '../../../shared/scene/input'
import type { Scene, SceneCard, SceneRope } from '../../../shared/scene/types'
import type { PlanDocument } from '../../../shared/schema/document'

/** No finding anywhere. */
export const NONE: FindingsByCard = new Map()
export const options: LiveSceneOptions = { theme: 'light', today: '2026-11-21' }

/** A fresh picture of a plan. */
export function draw(doc: PlanDocument, more: Partial<LiveSceneOptions> = {}, findings = NONE): Scene {
  return buildScene(createIndex(doc), findings, { ...options, ...more })
}

export function card(scene: Scene, id: string): SceneCard {
  const found = scene.cards.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}

export function rope(scene: Scene, id: string): SceneRope {
  const found = scene.ropes.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no rope ${id}`)
  return found
}

/** Every text on a card. */
export function textsOf(box: SceneCard): string[] {
  return box.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
}
