import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import type { AccountId, PersonId, TeamId } from '../../shared/schema/ids'
import type { Account, Person } from '../../shared/schema/people'
import type { Random } from './random'
import { FIRST_NAMES, LAST_NAMES, REGIONS, SEGMENTS } from './words'

/** Eight reps to a first-line manager, eight managers to a sales leader: what one person can coach. */
const SPAN = 8
const HOURS_A_WEEK = 24

export interface Staff {
  readonly executive: PersonId
  readonly leaders: readonly PersonId[]
  readonly managers: readonly PersonId[]
  readonly reps: readonly PersonId[]
  /** One account for each rep, in the same order. */
  readonly accounts: readonly AccountId[]
}

/** Adds people in teams, their leadership chain and one account per rep. */
export function addStaff(doc: PlanDocument, newId: () => string, random: Random, repCount: number): Staff {
  const executive = addPerson(doc, newId, 0, { role: 'executive' })
  const managerCount = Math.max(1, Math.ceil(repCount / SPAN))
  const leaderCount = Math.max(1, Math.ceil(managerCount / SPAN))
  const leaders = times(leaderCount, (i) => addPerson(doc, newId, 1 + i, { role: 'salesLeader', managerId: executive }))
  const managers = times(managerCount, (i) =>
    addManager(doc, newId, i, 1 + leaderCount + i, leaders[Math.floor(i / SPAN)] ?? executive),
  )
  const reps: PersonId[] = []
  const accounts: AccountId[] = []
  for (let i = 0; i < repCount; i++) {
    const managerId = managers[Math.floor(i / SPAN)] ?? executive
    const teamId = doc.people[managerId]?.teamId
    const rep = addPerson(doc, newId, 1 + leaderCount + managerCount + i, {
      role: 'rep',
      managerId,
      ...(teamId && { teamId }),
    })
    reps.push(rep)
    accounts.push(addAccount(doc, newId, random, i, rep))
  }
  return { executive, leaders, managers, reps, accounts }
}

function addManager(doc: PlanDocument, newId: () => string, i: number, number: number, leader: PersonId): PersonId {
  const teamId = newId() as TeamId
  const manager = addPerson(doc, newId, number, { role: 'manager', managerId: leader, teamId })
  const round = Math.floor(i / REGIONS.length)
  doc.teams[teamId] = {
    id: teamId,
    name: `${REGIONS[i % REGIONS.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`,
    leadId: manager,
  }
  return manager
}

function addPerson(
  doc: PlanDocument,
  newId: () => string,
  number: number,
  rest: Pick<Person, 'role' | 'managerId' | 'teamId'>,
): PersonId {
  const id = newId() as PersonId
  doc.people[id] = {
    id,
    name: nameOf(number),
    capacityHours: HOURS_A_WEEK,
    expectations: 'The activities below, every week, and an honest note where one was not done.',
    support: 'One coached visit a month and an answer to every question within a day.',
    accountability: 'Monday meeting and a one-on-one every second week.',
    ...rest,
  }
  return id
}

/** Walks through all pairs of names before one comes again, then with a middle initial. */
function nameOf(number: number): string {
  const pairs = FIRST_NAMES.length * LAST_NAMES.length
  const round = Math.floor(number / pairs)
  const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? ''
  const last = LAST_NAMES[(number + Math.floor((number % pairs) / FIRST_NAMES.length)) % LAST_NAMES.length] ?? ''
  return round === 0 ? `${first} ${last}` : `${first} ${String.fromCharCode(64 + (round % 26 || 26))}. ${last}`
}

function addAccount(doc: PlanDocument, newId: () => string, random: Random, i: number, ownerId: PersonId): AccountId {
  const id = newId() as AccountId
  const segment = random.pick(SEGMENTS)
  const kind: Account['kind'] = random.chance(0.5) ? 'customer' : 'prospect'
  doc.accounts[id] = {
    id,
    name: `${LAST_NAMES[(i * 7) % LAST_NAMES.length]} ${segment} ${i + 1}`,
    kind,
    ownerId,
    segment,
    potential: 10_000 + random.below(90) * 5_000,
  }
  return id
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

/** An empty plan for a business year. */
export function emptyRollUp(title: string): PlanDocument {
  const doc = emptyDocument(title)
  doc.plan.company = 'Meridian Flow Control'
  doc.plan.currency = 'USD'
  return doc
}
