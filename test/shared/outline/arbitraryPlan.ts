import fc from 'fast-check'
import { emptyDocument, type PlanDocument, planDocument } from '../../../shared/schema/document'
import { CADENCE_UNITS, DRIVER_CATEGORIES, NODE_KINDS, NODE_STATUSES } from '../../../shared/schema/nodes'
import { PERSON_ROLES } from '../../../shared/schema/people'

/** Pieces that look like grammar, among ordinary words: what a careless writer would leave without escapes. */
const PIECES = [
  'Close rate',
  'grow',
  'why:',
  'people:',
  '@Ann',
  '#brand',
  '!2',
  '[draft]',
  '[x]',
  '^k1',
  '3x/week',
  '->',
  'by 2027-03-31',
  '(lead)',
  '(rep)',
  '(done 2027-01-02)',
  '10',
  '40 %',
  '$2M',
  'from 4 to 5',
  '--',
  '---',
  '- a',
  '# b',
  '1. c',
  '\\',
  '\n',
  ' ',
  ',',
  ';',
  ':',
  'budget: 4',
  'to',
  '?',
  'initiative: x',
  'Über',
  '目标',
  '😀',
  'مرحبا',
  '=',
  '1,000',
  '40.000',
  '"',
  "'",
  '*',
  '=>',
  'team A',
  'reports to B',
  '\t',
  '~',
  '.',
  'until',
  '2027',
  '|',
  '|---|',
  '| a | b |',
  '>',
  '**',
  '**b** c',
  '__',
  'DRIVERS:',
  'Activities',
  'Initiatives (2):',
  'Due: 30 June 2027',
  'Deadline:',
  'and',
  '@Ann and Bob',
  '30 h/week',
  'Amy 30 h/week',
  'bis 30.6.2027',
  'von 4 bis 5',
  'warum:',
  'Entwurf',
  '3x/Woche',
  'Treiber:',
  '1.200,5',
  'Ende Q2',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const title = fc.oneof(
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('Sell more', 'Win ten clinics', 'sell  MORE', '') },
)
const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(Date.UTC(2026, 5, 1) + n * 86_400_000).toISOString().slice(0, 10))
const amount = fc.oneof(
  fc.integer({ min: -5, max: 5_000_000 }),
  // Adding 0 makes a plain zero of a negative one, which JSON does not know either.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const index = fc.nat({ max: 30 })

const card = fc.record({
  kind: fc.constantFrom(...NODE_KINDS),
  title,
  status: fc.constantFrom(...NODE_STATUSES),
  owner: maybe(index),
  notes: maybe(text),
  a: maybe(text),
  b: maybe(text),
  c: maybe(text),
  d: maybe(text),
  category: maybe(fc.constantFrom(...DRIVER_CATEGORIES)),
  priority: maybe(fc.integer({ min: 1, max: 99 })),
  lists: fc.array(index, { maxLength: 3 }),
  period: maybe(index),
  cadence: maybe(
    fc.record({ count: fc.double({ min: 0.001, max: 1e6, noNaN: true }), per: fc.constantFrom(...CADENCE_UNITS) }),
  ),
  hours: maybe(fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0)),
  start: maybe(day),
  end: maybe(day),
  parents: fc.array(fc.tuple(index, maybe(text)), { maxLength: 2 }),
})
const measure = fc.record({
  on: index,
  name: text,
  unit: maybe(
    fc.oneof(fc.constantFrom('%', '$', '€', 'accounts', 'k', 'new clients a year', '$ per order', 'CHF'), text),
  ),
  direction: fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const),
  from: maybe(amount),
  to: maybe(amount),
  due: maybe(day),
  timing: fc.constantFrom('lead' as const, 'lag' as const),
})
const milestone = fc.record({ on: index, title: text, due: maybe(day), done: maybe(day) })
const person = fc.record({
  name: title,
  role: fc.constantFrom(...PERSON_ROLES),
  manager: maybe(index),
  team: maybe(index),
  capacity: maybe(fc.integer({ min: 0, max: 168 })),
  a: maybe(text),
  b: maybe(text),
  c: maybe(text),
})
const team = fc.record({ name: title, lead: maybe(index), parent: maybe(index) })
const account = fc.record({
  name: title,
  kind: fc.constantFrom('customer' as const, 'prospect' as const),
  owner: maybe(index),
  segment: maybe(text),
  potential: maybe(fc.integer({ min: 0, max: 9_000_000 })),
  notes: maybe(text),
})
const period = fc.record({ title, from: day, days: fc.nat({ max: 400 }) })

const ingredients = fc.record({
  title: text,
  company: maybe(text),
  description: maybe(text),
  year: maybe(fc.integer({ min: 1, max: 12 })),
  one: maybe(text),
  cards: fc.array(card, { maxLength: 12 }),
  measures: fc.array(measure, { maxLength: 8 }),
  milestones: fc.array(milestone, { maxLength: 6 }),
  people: fc.array(person, { maxLength: 6 }),
  teams: fc.array(team, { maxLength: 3 }),
  accounts: fc.array(account, { maxLength: 4 }),
  periods: fc.array(period, { maxLength: 3 }),
})

/** Any valid plan: good ones, faulty ones and ones whose texts look like syntax. */
export const arbitraryPlan: fc.Arbitrary<PlanDocument> = ingredients.map(toDocument)

function toDocument(from: typeof ingredients extends fc.Arbitrary<infer T> ? T : never): PlanDocument {
  const pick = (table: readonly unknown[], prefix: string, i: number | undefined) =>
    i === undefined || table.length === 0 ? undefined : `${prefix}${i % table.length}`
  const pickAll = (table: readonly unknown[], prefix: string, all: readonly number[]) => [
    ...new Set(all.map((i) => pick(table, prefix, i)).filter(Boolean)),
  ]
  const keyed = (rows: readonly Record<string, unknown>[]) =>
    Object.fromEntries(rows.map((row) => [row.id, strip(row)]))
  const order = (i: number) => `${String(i).padStart(3, '0')}V`
  const nodes = from.cards.map((c, i) => {
    const base = {
      id: `n${i}`,
      kind: c.kind,
      title: c.title,
      status: c.status,
      order: order(i),
      ownerId: pick(from.people, 'p', c.owner),
      notes: c.notes,
    }
    if (c.kind === 'strategy') return { ...base, what: c.a, why: c.b }
    if (c.kind === 'driver')
      return {
        ...base,
        why: c.a,
        idealCustomer: c.b,
        category: c.category,
        priority: c.priority,
        targetAccountIds: pickAll(from.accounts, 'a', c.lists),
      }
    if (c.kind === 'initiative')
      return {
        ...base,
        why: c.a,
        impact: c.b,
        expectations: c.c,
        resources: c.d,
        periodId: pick(from.periods, 'y', c.period),
      }
    return {
      ...base,
      role: c.a,
      prospects: c.b,
      criteria: c.c,
      support: c.d,
      cadence: c.cadence,
      hoursEach: c.hours,
      start: c.start,
      end: c.end,
      peopleIds: pickAll(from.people, 'p', c.lists),
      accountIds: pickAll(from.accounts, 'a', c.lists),
    }
  })
  const links = from.cards.flatMap((c, i) =>
    c.parents.map(([parent, note], k) => ({
      id: `l${i}-${k}`,
      parentId: `n${parent % from.cards.length}`,
      childId: `n${i}`,
      order: order(k),
      note,
    })),
  )
  const onCard = (on: number) => `n${on % Math.max(1, from.cards.length)}`
  const base = emptyDocument(from.title)
  const raw = {
    ...base,
    plan: strip({ title: from.title, company: from.company, description: from.description }),
    settings: strip({ rules: {}, yearStartMonth: from.year }),
    labels: from.one === undefined ? {} : { initiative: { one: `${from.one}r`, many: `${from.one}rs` } },
    periods: keyed(
      from.periods.map((p, i) => ({ id: `y${i}`, title: p.title, start: p.from, end: laterDay(p.from, p.days) })),
    ),
    nodes: keyed(nodes),
    links: keyed(links),
    measures:
      from.cards.length === 0
        ? {}
        : keyed(from.measures.map(({ on, ...m }, i) => ({ id: `m${i}`, nodeId: onCard(on), order: order(i), ...m }))),
    milestones:
      from.cards.length === 0
        ? {}
        : keyed(
            from.milestones.map(({ on, ...m }, i) => ({
              id: `s${i}`,
              nodeId: onCard(on),
              order: `${order(i)}1`,
              ...m,
            })),
          ),
    people: keyed(
      from.people.map((p, i) => ({
        id: `p${i}`,
        name: p.name,
        role: p.role,
        managerId: pick(from.people, 'p', p.manager),
        teamId: pick(from.teams, 't', p.team),
        capacityHours: p.capacity,
        expectations: p.a,
        support: p.b,
        accountability: p.c,
      })),
    ),
    teams: keyed(
      from.teams.map((t, i) => ({
        id: `t${i}`,
        name: t.name,
        leadId: pick(from.people, 'p', t.lead),
        parentId: pick(from.teams, 't', t.parent),
      })),
    ),
    accounts: keyed(
      from.accounts.map((a, i) => ({
        id: `a${i}`,
        name: a.name,
        kind: a.kind,
        ownerId: pick(from.people, 'p', a.owner),
        segment: a.segment,
        potential: a.potential,
        notes: a.notes,
      })),
    ),
  }
  return planDocument.parse(raw)
}

function laterDay(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
}

function strip(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
