import { capital } from '../../../shared/messages/capital'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { cardName } from '../../../shared/model/labels'
import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import { focusView } from '../../canvas/canvasFocus'
import { dispatch, toastDone } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { announce, selectRope } from '../../store/viewActions'
import { useView } from '../../store/viewStore'

/** Deletes the selected cards, or cuts the selected rope, and says what that came to. */
export function deleteSelected(): void {
  const { selection, rope } = useView.getState()
  if (rope !== undefined) {
    if (dispatch({ id: 'link.delete', params: { ids: [rope] } }, { quiet: true }) === undefined) return
    selectRope(undefined)
    return announce(t().doing.ropeCut)
  }
  if (selection.length > 0) deleteCards(selection)
}

function deleteCards(ids: readonly NodeId[]): void {
  const index = useDocument.getState().plan?.index
  if (index === undefined) return
  const name = nameOf(index, ids)
  const carried = ids.flatMap((id) => index.descendants(id)).filter((id) => index.ropes(id).hangs)
  // The button that was pressed goes with the card.
  const beside = document.querySelector('[data-inspector] :focus') !== null
  if (dispatch({ id: 'card.delete', params: { ids } }) === undefined) return
  const loose = new Set(carried.filter((id) => index.has(id) && !index.ropes(id).hangs)).size
  const text = `${name}${loose === 0 ? '' : ` ${t().doing.nowLoose(formatNumber(loose), loose)}`}`
  announce(text)
  toastDone(text)
  if (beside) focusView()
}

function nameOf(index: PlanIndex, ids: readonly NodeId[]): string {
  const [only] = ids
  const node = ids.length === 1 && only !== undefined ? index.node(only) : undefined
  return node === undefined
    ? t().doing.deleted(formatNumber(ids.length), ids.length)
    : capital(t().doing.deletedOne(cardName(index.doc, node)))
}
