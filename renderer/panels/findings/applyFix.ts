import { said, spoken, t } from '../../../shared/messages/language'
import type { Fix } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'
import { createCard } from '../../canvas/building'
import { dispatch, toastDone } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { requestReveal, startEditing } from '../../store/viewActions'
import { goToField } from '../goTo'
import { newCardOf } from './afterFix'
import { fixDone } from './fixDone'

/**
 * Does a fix: runs its command and offers to take it back, or takes the person to where only they can type.
 * @param goOn takes the focus on, when the finding is gone
 */
export function applyFix(fix: Fix, goOn: () => void): void {
  if ('edit' in fix) return goToField(fix.edit.nodeId, fix.edit.field)
  const card = newCardOf(fix.call)
  if (card !== undefined) return void createCard(card, { pan: true })
  const index = useDocument.getState().plan?.index
  const sentence = said(() => (index && fixDone(index, fix.call)) ?? t().checks.done(fix.title))
  const done = dispatch(fix.call)
  if (done === undefined) return
  toastDone(() => spoken(sentence), 'success')
  const [selected] = done.outcome.select ?? []
  if (selected !== undefined && isUntitled(selected)) return typeTitle(selected as NodeId)
  requestAnimationFrame(goOn)
}

function isUntitled(id: string): boolean {
  return useDocument.getState().plan?.index.node(id)?.title === ''
}

function typeTitle(id: NodeId): void {
  requestReveal(id, { pan: true })
  startEditing(id)
}
