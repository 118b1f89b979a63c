import { locale, t } from '../../shared/messages/language'
import type { Period, PlanDocument } from '../../shared/schema/document'
import type { Choice } from '../components/choices'

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale())

/** People by name, with their role. */
export function peopleChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.people)
    .map(({ id, name, role }) => ({ id, label: name || t().words.unnamed, detail: t().words.role[role] }))
    .sort(byLabel)
}

/** Accounts by name, with their segment. */
export function accountChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.accounts)
    .map(({ id, name, kind, segment }) => ({
      id,
      label: name || t().words.unnamed,
      detail: segment ?? t().words.accountKind[kind],
    }))
    .sort(byLabel)
}

export function teamChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.teams)
    .map(({ id, name }) => ({ id, label: name || t().words.unnamed }))
    .sort(byLabel)
}

/** What a period is called: by its days where it has no name. */
export function periodName({ title, start, end }: Period): string {
  return title || `${start} – ${end}`
}

/** Periods in time order. */
export function periodChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.periods)
    .sort((a, b) => a.start.localeCompare(b.start))
    .map((period) => ({ id: period.id, label: periodName(period) }))
}
