import { t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'
import type { Scene, ThemeName } from '../../shared/scene/types'
import { localToday } from '../components/dates'
import type { OpenPlan } from '../store/documentStore'
import { branchOf, sceneOfCards } from './selectionScene'

/**
 * The drawing as this window shows it, its folds and places included, in colours of its own: for paper, files, the clipboard.
 * @param furniture with title block and legend
 */
export function pictureOfPlan(plan: OpenPlan, theme: ThemeName, furniture: boolean): Scene {
  return plan.repaint({ theme, furniture, date: localToday() })
}

/**
 * The picture for a file or for paper: all of it with title block and legend, or some cards and what is below them.
 * @param cards none: the whole plan
 * @returns error `nothing-drawn` where none of the cards is on the drawing
 */
export function pictureOf(plan: OpenPlan, theme: ThemeName, cards: readonly string[]): Result<Scene> {
  const whole = pictureOfPlan(plan, theme, true)
  if (cards.length === 0) return ok(whole)
  const part = sceneOfCards(whole, branchOf(plan.index, cards))
  return part ? ok(part) : fail('nothing-drawn', t().dialogs.exporting.nothingDrawn)
}
