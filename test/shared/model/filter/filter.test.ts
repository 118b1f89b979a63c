import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Finder } from '../../../../shared/find/finder'
import { filterCards } from '../../../../shared/model/filter/match'
import {
  type CardFilter,
  FILTER_FIELDS,
  isFiltering,
  NO_FILTER,
  NONE,
  toggled,
} from '../../../../shared/model/filter/types'
import type { PlanIndex } from '../../../../shared/model/types'
import { emptyDocument } from '../../../../shared/schema/document'
import type { NodeId } from '../../../../shared/schema/ids'
import { NODE_KINDS } from '../../../../shared/schema/nodes'
import { Session } from '../../../../shared/session/session'

const OUTLINE = `Sell uptime
  Customers
    Audit campaign
      Call ten plants
  Products
    Price review
      Check quotes`

/** A plan with two drivers, three people in two teams, and two periods. Ids are the titles, with dashes. */
function plan(): PlanIndex {
  let next = ''
  const session = new Session(emptyDocument('Test'), () => ({ newId: () => next, today: '2027-01-04' }))
  const run = (id: string, params: unknown) => {
    const done = session.dispatch({ id, params })
    if (!done.ok) throw new Error(done.error.message)
  }
  const above: string[] = []
  for (const line of OUTLINE.split('\n')) {
    const level = (line.length - line.trimStart().length) / 2
    next = line.trim().replaceAll(' ', '-')
    run('card.add', { kind: NODE_KINDS[level], title: line.trim(), parentId: above[level - 1] })
    above[level] = next
  }
  run('team.add', { id: 'sales', fields: { name: 'Sales' } })
  run('team.add', { id: 'north', fields: { name: 'North', parentId: 'sales' } })
  run('person.add', { id: 'anna', fields: { name: 'Anna Müller', teamId: 'north' } })
  run('person.add', { id: 'ben', fields: { name: 'Ben', teamId: 'sales' } })
  run('person.add', { id: 'cleo', fields: { name: 'Cleo' } })
  run('period.add', { id: 'q1', fields: { title: 'Q1', start: '2027-01-01', end: '2027-03-31' } })
  run('card.set', { id: 'Audit-campaign', fields: { ownerId: 'anna', periodId: 'q1' } })
  run('card.set', { id: 'Call-ten-plants', fields: { ownerId: 'ben', peopleIds: ['cleo', 'ben'] } })
  run('card.setStatus', { ids: ['Price-review'], status: 'draft', branch: false })
  return session.index
}

const findings = new Map([
  ['Price-review', [{ severity: 'error' }, { severity: 'warning' }]],
  ['Check-quotes', [{ severity: 'warning' }]],
])

function cardsSaying(index: PlanIndex, text: string): ReadonlySet<NodeId> {
  return new Set(new Finder(index).find(text).map((hit) => hit.id))
}

function look(part: Partial<CardFilter>, index = plan()) {
  const found = part.text === undefined ? undefined : cardsSaying(index, part.text)
  return filterCards(index, { ...NO_FILTER, ...part }, { findings, found })
}

const shown = (part: Partial<CardFilter>) => [...look(part).ids].map((id) => id.replaceAll('-', ' '))

describe('filtering cards', () => {
  it('lets everything through when nothing is asked for', () => {
    expect(look({}).ids.size).toBe(7)
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false)
    expect(isFiltering({ ...NO_FILTER, status: ['draft'] })).toBe(true)
  })

  it('shows a driver with all that hangs from it', () => {
    expect(shown({ driver: ['Customers'] })).toEqual(['Customers', 'Audit campaign', 'Call ten plants'])
  })

  it('shows the cards of an owner and those where a person is named', () => {
    expect(shown({ owner: ['anna'] })).toEqual(['Audit campaign'])
    expect(shown({ owner: ['cleo'] })).toEqual(['Call ten plants'])
  })

  it('shows a team with the teams below it', () => {
    expect(shown({ team: ['sales'] })).toEqual(['Audit campaign', 'Call ten plants'])
    expect(shown({ team: ['north'] })).toEqual(['Audit campaign'])
  })

  it('shows a period with what hangs from its initiatives', () => {
    expect(shown({ period: ['q1'] })).toEqual(['Audit campaign', 'Call ten plants'])
  })

  it('shows statuses and severities', () => {
    expect(shown({ status: ['draft'] })).toContain('Price review')
    expect(shown({ severity: ['error'] })).toEqual(['Price review'])
    expect(shown({ severity: ['warning'] })).toEqual(['Price review', 'Check quotes'])
  })

  it('shows cards without an owner, team or period', () => {
    expect(shown({ owner: [NONE] })).not.toContain('Audit campaign')
    expect(shown({ team: [NONE], driver: ['Customers'] })).toEqual(['Customers'])
    expect(shown({ period: [NONE], driver: ['Products'] })).toHaveLength(3)
  })

  it('finds words without case and accents, every one of them', () => {
    expect(shown({ text: 'MULLER' })).toEqual(['Audit campaign'])
    expect(shown({ text: 'plants ten' })).toEqual(['Call ten plants'])
    expect(shown({ text: 'plants eleven' })).toEqual([])
  })

  it('asks for all fields together, and for any value within one', () => {
    expect(shown({ owner: ['anna', 'ben'] })).toEqual(['Audit campaign', 'Call ten plants'])
    expect(shown({ owner: ['anna', 'ben'], text: 'call' })).toEqual(['Call ten plants'])
    expect(shown({ owner: ['anna'], driver: ['Products'] })).toEqual([])
  })

  it('counts what each value would show together with the other fields', () => {
    const { counts, total } = look({ driver: ['Customers'], severity: ['error'] })
    expect(total).toBe(7)
    expect(counts.driver.get('Products')).toBe(1)
    expect(counts.driver.get('Customers')).toBeUndefined()
    expect(counts.severity.get('warning')).toBeUndefined()
    expect(look({}).counts.owner.get(NONE)).toBe(5)
  })

  it('survives teams in a circle', () => {
    const index = plan()
    const teams = { sales: { id: 'sales', name: 'Sales', parentId: 'north' } }
    const doc = { ...index.doc, teams: { ...index.doc.teams, ...teams } }
    const circle = Object.create(index, { doc: { value: doc } }) as PlanIndex
    expect(look({ team: ['sales'] }, circle).ids.size).toBe(2)
  })

  it('takes a value in and out of a field', () => {
    const once = toggled(NO_FILTER, 'owner', 'anna')
    expect(once.owner).toEqual(['anna'])
    expect(toggled(once, 'owner', 'anna')).toEqual(NO_FILTER)
  })

  it('shows as many cards as it counts, whatever else is asked for', () => {
    const index = plan()
    const values = {
      driver: ['Customers', 'Products'],
      owner: ['anna', 'ben', NONE],
      team: ['sales', NONE],
      period: ['q1', NONE],
      status: ['draft', 'active'],
      severity: ['error', 'warning'],
    }
    const some: fc.Arbitrary<Partial<CardFilter>> = fc.record({
      driver: fc.subarray(values.driver),
      owner: fc.subarray(values.owner),
      team: fc.subarray(values.team),
      period: fc.subarray(values.period),
      status: fc.subarray(values.status),
      severity: fc.subarray(values.severity),
    })
    fc.assert(
      fc.property(some, fc.constantFrom(...FILTER_FIELDS), (part, field) => {
        const { counts } = look(part, index)
        for (const value of values[field])
          expect(look({ ...part, [field]: [value] }, index).ids.size).toBe(counts[field].get(value) ?? 0)
      }),
    )
  })
})
