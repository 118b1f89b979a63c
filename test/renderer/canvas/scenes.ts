import type { PlanIndex } from '../../../shared/model/types'
import { buildScene } from '../../../shared/scene/buildScene'
import type { Scene } from '../../../shared/scene/types'

/** The picture of a plan, without findings. */
export function sceneOf(index: PlanIndex): Scene {
  return buildScene(index, new Map(), { theme: 'light', today: '2027-01-04', furniture: false })
}
