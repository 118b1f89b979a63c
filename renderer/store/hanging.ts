import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import type { NodeId } from '../../shared/schema/ids'
import { toastDone } from './documentActions'
import { useDocument } from './documentStore'
import { announce } from './viewActions'

/**
 * Says what hangs from where now, with a way to take it back.
 * @param also they keep the parents that they had
 */
export function tellHung(ids: readonly NodeId[], parentId: NodeId, also = false): void {
  const { plan } = useDocument.getState()
  const cards = ids.flatMap((id) => plan?.index.node(id) ?? [])
  const parent = plan?.index.node(parentId)
  const [first] = cards
  if (plan === undefined || parent === undefined || first === undefined) return
  const text = () => {
    const { hangs, alsoHangs, cards: several } = t().fixes.did
    const what = cards.length === 1 ? cardName(plan.doc, first, 32) : several(formatNumber(cards.length))
    return (also ? alsoHangs : hangs)(what, cardName(plan.doc, parent, 32), cards.length)
  }
  announce(text())
  toastDone(text)
}
