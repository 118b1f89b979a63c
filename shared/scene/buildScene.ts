import type { PlanIndex } from '../model/types'
import type { FindingsByCard, SceneOptions } from './input'
import { createSceneBuilder } from './sceneBuilder'
import type { Scene } from './types'

/**
 * Draws a plan once, for an export or a test: boxes, lines and text with absolute coordinates.
 * @param findings active findings by card, as the checker returns them in `byNode`
 * @param options `furniture` (title block and legend) is on unless set to false
 */
export function buildScene(index: PlanIndex, findings: FindingsByCard, options: SceneOptions): Scene {
  return createSceneBuilder().build(index, findings, { furniture: true, ...options }).scene
}
