import type { CommandCall } from '../../../shared/commands/types'
import { formatDate, formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { withBranch } from '../../../shared/model/branch'
import { cardName } from '../../../shared/model/labels'
import type { PlanIndex } from '../../../shared/model/types'
import type { MilestoneId, NodeId, PeriodId, PersonId } from '../../../shared/schema/ids'
import type { NodeStatus } from '../../../shared/schema/nodes'

type Params = Readonly<Record<string, unknown>>

/**
 * What a remedy comes to, as a sentence that names the cards.
 * @param index the plan before it: a card that is merged into another is gone afterwards
 * @returns undefined for a command that no remedy uses so far
 */
export function fixDone(index: PlanIndex, { id, params }: CommandCall): string | undefined {
  const said = SENTENCES[id]
  return said?.(index, params as Params)
}

const nameOf = (index: PlanIndex, id: unknown): string => {
  const node = index.node(String(id))
  return node === undefined ? t().words.noun.card : cardName(index.doc, node)
}

const SENTENCES: Readonly<Record<string, (index: PlanIndex, params: Params) => string | undefined>> = {
  'card.set': (index, { id, fields }) => fieldSet(index, nameOf(index, id), fields as Params),
  'card.setStatus': (index, { ids, status, branch }) => {
    const given = ids as readonly NodeId[]
    const state = status as NodeStatus
    const all = branch === true ? withBranch(index, given, state) : given
    const what = all.length === 1 ? nameOf(index, all[0]) : t().fixes.did.cards(formatNumber(all.length))
    return t().fixes.did.status[state](what, all.length)
  },
  'card.merge': (index, { intoId, fromId }) => t().fixes.did.merged(nameOf(index, fromId), nameOf(index, intoId), 1),
  'card.moveToNewPeriod': (index, { id, fields }) =>
    t().fixes.did.period(nameOf(index, id), String((fields as Params)['title'])),
  'card.reparent': (index, { id, parentId }) => t().fixes.did.hangs(nameOf(index, id), nameOf(index, parentId), 1),
  'card.insertBetween': () => t().fixes.did.added,
  'card.add': () => t().fixes.did.added,
  'link.add': (index, { parentId, childId }) => t().fixes.did.hangs(nameOf(index, childId), nameOf(index, parentId), 1),
  'link.delete': (_index, { ids }) => {
    const count = (ids as readonly string[]).length
    return t().fixes.did.cut(formatNumber(count), count)
  },
  'milestone.set': (index, { id, fields }) => {
    const title = index.doc.milestones[id as MilestoneId]?.title ?? ''
    return t().fixes.did.due(t().units.quoted(title), formatDate(String((fields as Params)['due'])))
  },
}

function fieldSet({ doc }: PlanIndex, card: string, { ownerId, periodId, priority }: Params): string | undefined {
  if (ownerId !== undefined) return t().fixes.did.owner(card, doc.people[ownerId as PersonId]?.name ?? '')
  if (periodId !== undefined) return t().fixes.did.period(card, doc.periods[periodId as PeriodId]?.title ?? '')
  return priority === undefined ? undefined : t().fixes.did.priority(card, Number(priority))
}
