import type { PlanDocument } from '../../shared/schema/document'
import type { PERSON_ROLES } from '../../shared/schema/people'
import type { Choice } from '../components/choices'

export type PersonRole = (typeof PERSON_ROLES)[number]

export const ROLE_WORDS: Readonly<Record<PersonRole, string>> = {
  executive: 'Executive',
  salesLeader: 'Sales leader',
  manager: 'Manager',
  rep: 'Sales rep',
  other: 'Other',
}

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label)

/** People by name, with their role. */
export function peopleChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.people)
    .map(({ id, name, role }) => ({ id, label: name || 'Unnamed', detail: ROLE_WORDS[role] }))
    .sort(byLabel)
}

/** Accounts by name, with their segment. */
export function accountChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.accounts)
    .map(({ id, name, kind, segment }) => ({ id, label: name || 'Unnamed', detail: segment ?? kind }))
    .sort(byLabel)
}

export function teamChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.teams)
    .map(({ id, name }) => ({ id, label: name || 'Unnamed' }))
    .sort(byLabel)
}

/** Periods in time order. */
export function periodChoices(doc: PlanDocument): readonly Choice[] {
  return Object.values(doc.periods)
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ id, title, start, end }) => ({ id, label: title || `${start} – ${end}` }))
}
