import { buildScene } from '../../shared/scene/buildScene'
import { placesOf } from '../../shared/scene/placement'
import type { Scene, ThemeName } from '../../shared/scene/types'
import { localToday } from '../components/dates'
import type { OpenPlan } from './documentStore'
import { foldsNow } from './folds'

/**
 * The drawing as this window shows it, its folds and places included, in colours of its own: for paper, files, the clipboard.
 * @param furniture with title block and legend
 */
export function pictureOfPlan(plan: OpenPlan, theme: ThemeName, furniture: boolean): Scene {
  const day = localToday()
  return buildScene(plan.index, plan.check.byNode, {
    theme,
    furniture,
    today: day,
    date: day,
    collapsed: foldsNow(plan.doc),
    previous: placesOf(plan.index, plan.layout),
  })
}
