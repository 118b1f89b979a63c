import type { CommandCall } from '../../shared/commands/types'
import { capital } from '../../shared/messages/capital'
import { formatNumber } from '../../shared/messages/format'
import { said, spoken, t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import type { PlanIndex } from '../../shared/model/types'
import type { LinkId, NodeId } from '../../shared/schema/ids'
import { dispatch, toastDone } from './documentActions'
import { useDocument } from './documentStore'
import { announce, selectRope } from './viewActions'
import { useView } from './viewStore'

/**
 * Deletes cards, and says which and what hangs from nothing then.
 * @returns false when it was refused
 */
export function deleteCards(ids: readonly NodeId[]): boolean {
  const index = useDocument.getState().plan?.index
  if (index === undefined) return false
  const carried = ids.flatMap((id) => index.descendants(id))
  return remove(index, { id: 'card.delete', params: { ids } }, carried, () => cardsDeleted(index, ids))
}

/**
 * Cuts a rope, and says between which cards and what hangs from nothing then.
 * @returns false when it was refused
 */
export function cutRope(id: LinkId): boolean {
  const index = useDocument.getState().plan?.index
  const link = index?.doc.links[id]
  if (index === undefined || link === undefined) return false
  const carried = [link.childId, ...index.descendants(link.childId)]
  const call = { id: 'link.delete', params: { ids: [id] } }
  const words = () => t().doing.ropeCut(nameOf(index, link.parentId, 32), nameOf(index, link.childId, 32))
  if (!remove(index, call, carried, words)) return false
  if (useView.getState().rope === id) selectRope(undefined)
  return true
}

/**
 * Says what was removed, with a way to take it back.
 * @param carried the cards that hung from it
 */
function remove(index: PlanIndex, call: CommandCall, carried: readonly NodeId[], words: () => string): boolean {
  // What is gone cannot be named afterwards.
  const what = said(words)
  const held = new Set(carried.filter((id) => index.ropes(id).hangs))
  if (dispatch(call) === undefined) return false
  const loose = [...held].filter((id) => index.has(id) && !index.ropes(id).hangs).length
  const text = () => spoken(what) + (loose === 0 ? '' : ` ${t().doing.nowLoose(formatNumber(loose), loose)}`)
  announce(text())
  toastDone(text)
  return true
}

function cardsDeleted(index: PlanIndex, ids: readonly NodeId[]): string {
  const [only] = ids
  return ids.length === 1 && only !== undefined
    ? capital(t().doing.deletedOne(nameOf(index, only)))
    : t().doing.deleted(formatNumber(ids.length), ids.length)
}

function nameOf(index: PlanIndex, id: NodeId, longest?: number): string {
  const node = index.node(id)
  return node === undefined ? t().words.noun.card : cardName(index.doc, node, longest)
}
