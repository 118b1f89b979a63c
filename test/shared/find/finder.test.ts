import { afterEach, describe, expect, it } from 'vitest'
import { excerpt } from '../../../shared/find/excerpt'
import { Finder } from '../../../shared/find/finder'
import { readQuery } from '../../../shared/find/fuzzy'
import { setLanguage } from '../../../shared/messages/language'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanDocument } from '../../../shared/schema/document'
import { Session } from '../../../shared/session/session'
import { plan } from '../../helpers/plan'

const doc = plan(
  {
    s: { kind: 'strategy', title: 'Sell uptime', what: 'Machines that run', why: 'Downtime is dear' },
    d: {
      kind: 'driver',
      title: 'Marken',
      category: 'brand',
      priority: 2,
      idealCustomer: 'Molkereien ab 50 Leuten',
      targetAccountIds: ['acme'],
    },
    i: {
      kind: 'initiative',
      title: 'Café roadshow',
      status: 'draft',
      periodId: 'q1',
      impact: 'Margin grows',
      expectations: 'Everybody visits',
      resources: 'A van',
    },
    a: {
      kind: 'activity',
      title: 'Call plants',
      ownerId: 'dana',
      peopleIds: ['rob'],
      accountIds: ['acme'],
      role: 'field force',
      cadence: { count: 3, per: 'week' },
      hoursEach: 1.5,
      start: '2027-01-05',
      end: '2027-12-31',
      prospects: 'Trade list',
      criteria: 'Own line',
      emphasis: 'Maintenance contract',
      support: 'Ride-along',
      accountability: 'Monday meeting',
      notes: 'Ask for the gatekeeper',
    },
    b: { kind: 'activity', title: 'Bare one', status: 'closed' },
  },
  ['s > d', 'd > i', 'i > a'],
  {
    people: {
      dana: { id: 'dana', name: 'Dana Brand', role: 'rep', teamId: 'inside' },
      rob: { id: 'rob', name: 'Rob Stone', role: 'rep', teamId: 'lost' },
    },
    teams: {
      inside: { id: 'inside', name: 'Inside sales', parentId: 'north' },
      north: { id: 'north', name: 'North', parentId: 'inside' },
    },
    accounts: { acme: { id: 'acme', name: 'Acme Foods', kind: 'customer' } },
    periods: { q1: { id: 'q1', title: 'Spring term', start: '2027-01-01', end: '2027-03-31' } },
    labels: { initiative: { one: 'rock', many: 'rocks' } },
    measures: {
      m: {
        id: 'm',
        nodeId: 'i',
        name: 'Close rate',
        unit: '%',
        direction: 'increase',
        from: 40,
        to: 48500,
        due: '2027-06-30',
        timing: 'lag',
        order: 'V1V',
      },
    },
    milestones: {
      k: { id: 'k', nodeId: 'd', title: 'Pilot signed', due: '2027-02-14', done: '2027-02-20', order: 'V1V' },
    },
  } as unknown as Partial<PlanDocument>,
)
doc.links['i-a' as never] = { ...doc.links['i-a' as never], note: 'half of the visits come from it' } as never

const index = createIndex(doc)
const finder = new Finder(index)

function ids(query: string, of = finder): string[] {
  return [...of.find(query)].sort((a, b) => b.score - a.score).map((hit) => hit.id)
}

function where(id: string, query: string): string[] {
  const node = index.node(id)
  return node === undefined ? [] : finder.fieldsOf(node, query).map(({ label, text }) => `${label}: ${text}`)
}

afterEach(() => setLanguage('en'))

describe('finding cards', () => {
  it.each([
    ['uptime', 's'],
    ['machines', 's'],
    ['downtime', 's'],
    ['priority 2', 'd'],
    ['brand marken', 'd'],
    ['molkereien', 'd'],
    ['pilot signed', 'd'],
    ['14 Feb', 'd'],
    ['2027-02-20', 'd'],
    ['spring term', 'i'],
    ['margin', 'i'],
    ['visits everybody', 'i'],
    ['van', 'i'],
    ['close rate', 'i'],
    ['48500', 'i'],
    ['48,500', 'i'],
    ['30 June', 'i'],
    ['draft', 'i'],
    ['rock', 'i'],
    ['dana brand', 'a'],
    ['rob stone', 'a'],
    ['inside sales', 'a'],
    ['north', 'a'],
    ['field force', 'a'],
    ['3 × / week', 'a'],
    ['1.5', 'a'],
    ['trade list', 'a'],
    ['own line', 'a'],
    ['ride-along', 'a'],
    ['monday', 'a'],
    ['gatekeeper', 'a'],
    ['half of the visits', 'a'],
    ['31 dec', 'a'],
    ['2027-01-05', 'a'],
    ['closed', 'b'],
  ])('finds “%s” whatever field says it', (query, id) => {
    expect(ids(query)[0]).toBe(id)
  })

  it('finds words of several fields together, and nothing where one is missing', () => {
    expect(ids('plants dana monday')).toEqual(['a'])
    expect(ids('plants dana tuesday')).toEqual([])
  })

  it('puts a title before another field that says the same', () => {
    expect(ids('marken brand')).toEqual(['d'])
    expect(ids('acme')).toEqual(['d', 'a'])
    expect(ids('initiative')).toEqual(['i'])
  })

  it('does not see case and accents, typed or not', () => {
    expect(ids('CAFE')).toEqual(['i'])
    expect(ids('dáná')).toEqual(['a'])
  })

  it('forgives one slip in a longer word, only where nothing is spelt so', () => {
    expect(ids('maintenence')).toEqual(['a'])
    expect(ids('initative')).toEqual(['i'])
    expect(ids('molkerein')).toEqual(['d'])
    expect(ids('downitme')).toEqual(['s'])
    expect(ids('maintanence')).toEqual([])
    expect(ids('dona')).toEqual([])
    expect(ids('closed')).toEqual(['b'])
  })

  it('finds the words of the language that is shown', () => {
    setLanguage('de')
    expect(ids('entwurf')).toEqual(['i'])
    expect(ids('30. Juni')).toEqual(['i'])
    setLanguage('en')
    expect(ids('entwurf')).toEqual([])
  })

  it('finds nothing for an empty query', () => {
    expect(ids('  ')).toEqual([])
  })

  it('says which field matched, and nothing where the title does', () => {
    expect(where('a', 'dana')).toEqual(['Owner: Dana Brand'])
    expect(where('a', 'plants')).toEqual([])
    expect(where('a', 'plants north monday')).toEqual(['Team: North', 'How it is accounted for: Monday meeting'])
    expect(where('a', 'maintenence')).toEqual(['Emphasis: Maintenance contract'])
  })
})

describe('finding in a plan that changes', () => {
  it('follows the card, what belongs to it, its ropes, and what it names', () => {
    const session = new Session(doc, () => ({ newId: () => 'new', today: '2027-01-04' }))
    const own = new Finder(session.index)
    const run = (id: string, params: unknown) => expect(session.dispatch({ id, params }).ok).toBe(true)
    expect(ids('harbour', own)).toEqual([])
    run('card.set', { id: 'b', fields: { title: 'Harbour tour' } })
    expect(ids('harbour', own)).toEqual(['b'])
    run('measure.set', { id: 'm', fields: { name: 'Reach' } })
    expect(ids('reach', own)).toEqual(['i'])
    run('person.set', { id: 'dana', fields: { name: 'Zora' } })
    expect(ids('zora', own)).toEqual(['a'])
    run('link.set', { id: 'd-i', fields: { note: 'opens doors' } })
    expect(ids('opens doors', own)).toEqual(['i'])
    session.undo()
    expect(ids('opens doors', own)).toEqual([])
  })
})

describe('an excerpt', () => {
  const cut = (text: string, query: string) => excerpt({ label: '', text }, readQuery(query).words, 30)

  it('is the whole text where it is short, on one line', () => {
    expect(cut('Ask\n  for it', 'ask')).toBe('Ask for it')
  })

  it('shows the word in its sentence', () => {
    const text = 'A very long note that goes on and on until the gatekeeper is named, and then on again'
    expect(cut(text, 'gatekeeper')).toContain('gatekeeper')
    expect(cut(text, 'gatekeeper')).toMatch(/^….*…$/)
    expect(cut(text, 'again')).toMatch(/again$/)
    expect(cut(text, 'very')).toMatch(/^A very/)
  })

  it('finds its place behind accents and signs of several letters', () => {
    expect(cut(`${'ﬁé'.repeat(30)} gatekeeper stands here`, 'gatekeeper')).toContain('gatekeeper')
  })
})
