import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { FILTER_FIELDS, type FilterField, NONE } from '../../../shared/model/filter/types'
import { SEVERITIES } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_STATUSES } from '../../../shared/schema/nodes'
import type { Choice } from '../../components/choices'
import type { OpenPlan } from '../../store/documentStore'
import { peopleChoices, periodChoices, teamChoices } from '../choiceLists'

/** All values of a field in a plan; fields without any are of no use in it. */
export function choicesOf({ doc, index }: OpenPlan, field: FilterField): readonly Choice[] {
  const withNone = (choices: readonly Choice[]) =>
    choices.length === 0 ? choices : [...choices, { id: NONE, label: t().filter.none[field as 'owner'] }]
  switch (field) {
    case 'driver':
      return index.cards('driver').map(({ id, title }) => ({ id, label: title.trim() || t().words.untitled }))
    case 'owner':
      return withNone(peopleChoices(doc))
    case 'team':
      return withNone(teamChoices(doc))
    case 'period':
      return withNone(periodChoices(doc))
    case 'status':
      return NODE_STATUSES.map((status) => ({ id: status, label: t().words.status[status] }))
    case 'severity':
      return SEVERITIES.map((severity) => ({ id: severity, label: capital(t().words.severity[severity].many) }))
  }
}

/** Those of some cards that are folded away; what is parked is not on the drawing at all. */
export function hiddenIn({ scene, index }: OpenPlan, ids: ReadonlySet<NodeId>): readonly NodeId[] {
  if (ids.size === 0) return []
  const shown = new Set(scene.cards.map((card) => card.id))
  return Array.from(ids).filter((id) => !shown.has(id) && index.node(id)?.status !== 'parked')
}

/** The fields that a plan can be filtered by. */
export function fieldsOf(plan: OpenPlan): readonly FilterField[] {
  return FILTER_FIELDS.filter((field) => choicesOf(plan, field).length > 0)
}

/** Values with how many cards each would show; those that would show none stand last, chosen ones before all. */
export function countedChoices(
  choices: readonly Choice[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly Choice[] {
  const rank = ({ id }: Choice) => (chosen.includes(id) ? 0 : (counts.get(id) ?? 0) > 0 ? 1 : 2)
  return choices
    .map((choice) => ({ id: choice.id, label: choice.label, detail: String(counts.get(choice.id) ?? 0) }))
    .sort((a, b) => rank(a) - rank(b))
}
