import { describe, expect, it } from 'vitest'
import { dueOf, targetsOf } from '../../../../renderer/views/outline/cells'
import { columnsFor } from '../../../../renderer/views/outline/columns'
import type { Column } from '../../../../renderer/views/outline/model'
import { comparer, nextSort } from '../../../../renderer/views/outline/sorting'
import { ownersOf } from '../../../../shared/model/filter/owners'
import type { Finding } from '../../../../shared/rules/types'
import type { NodeId } from '../../../../shared/schema/ids'
import { SMALL } from '../../canvas/fixture'
import { type Planned, plan } from './fixture'

const withPeople = (): Planned => {
  const small = plan(SMALL)
  small.run('person.add', { id: 'anna', fields: { name: 'Anna Müller' } })
  small.run('person.add', { id: 'ben', fields: { name: 'ben Okri' } })
  small.run('card.set', { id: small.id('Activity 1'), fields: { ownerId: 'ben' } })
  small.run('card.set', { id: small.id('Activity 3'), fields: { ownerId: 'anna', peopleIds: ['ben', 'anna'] } })
  return small
}

describe('sorting', () => {
  const order = (small: Planned, column: Column, down = false, findings = new Map<NodeId, readonly Finding[]>()) => {
    const compare = comparer(small.index, findings, { column, down })
    const ids = ['Activity 1', 'Activity 2', 'Activity 3'].map((title) => small.id(title))
    return [...ids].sort(compare).map((id) => small.index.node(id)?.title)
  }

  it('puts cards without a value last, both ways', () => {
    const small = withPeople()
    expect(order(small, 'owner')).toEqual(['Activity 3', 'Activity 1', 'Activity 2'])
    expect(order(small, 'owner', true)).toEqual(['Activity 1', 'Activity 3', 'Activity 2'])
  })

  it('compares cadences by how often a year', () => {
    const small = plan(SMALL)
    small.run('card.set', { id: small.id('Activity 1'), fields: { cadence: { count: 10, per: 'quarter' } } })
    small.run('card.set', { id: small.id('Activity 2'), fields: { cadence: { count: 1, per: 'day' } } })
    expect(order(small, 'cadence', true)).toEqual(['Activity 2', 'Activity 1', 'Activity 3'])
  })

  it('compares dates, targets, statuses and findings', () => {
    const small = plan(SMALL)
    small.run('card.set', { id: small.id('Activity 2'), fields: { end: '2027-02-01' } })
    small.run('card.set', { id: small.id('Activity 1'), fields: { end: '2027-03-01' } })
    expect(order(small, 'due')).toEqual(['Activity 2', 'Activity 1', 'Activity 3'])
    small.run('measure.add', { nodeId: small.id('Activity 3'), fields: { name: 'Calls', to: 10 } })
    small.run('measure.add', { nodeId: small.id('Activity 1'), fields: { name: 'Calls', to: 9 } })
    expect(order(small, 'target')).toEqual(['Activity 1', 'Activity 3', 'Activity 2'])
    small.run('card.setStatus', { ids: [small.id('Activity 3')], status: 'draft' })
    expect(order(small, 'status')).toEqual(['Activity 3', 'Activity 1', 'Activity 2'])
    const one = { id: 'f' } as Finding
    const findings = new Map([
      [small.id('Activity 2'), [one, one]],
      [small.id('Activity 3'), [one]],
    ])
    expect(order(small, 'findings', true, findings)).toEqual(['Activity 2', 'Activity 3', 'Activity 1'])
  })

  it('compares priorities as figures and periods by their first day', () => {
    const small = plan('Strategy\n  Activity 1\n  Activity 2\n  Activity 3')
    for (const [title, priority] of [
      ['Activity 1', 10],
      ['Activity 3', 2],
    ])
      small.run('card.set', { id: small.id(String(title)), fields: { priority } })
    expect(order(small, 'priority')).toEqual(['Activity 3', 'Activity 1', 'Activity 2'])
    const years = plan('Strategy\n  Driver\n    Activity 1\n    Activity 2\n    Activity 3')
    years.run('period.add', { id: 'later', fields: { title: 'A', start: '2028-01-01', end: '2028-12-31' } })
    years.run('period.add', { id: 'first', fields: { title: 'B', start: '2027-01-01', end: '2027-12-31' } })
    years.run('card.set', { id: years.id('Activity 1'), fields: { periodId: 'later' } })
    years.run('card.set', { id: years.id('Activity 3'), fields: { periodId: 'first' } })
    expect(order(years, 'period')).toEqual(['Activity 3', 'Activity 1', 'Activity 2'])
    expect(order(years, 'period', true)).toEqual(['Activity 1', 'Activity 3', 'Activity 2'])
  })

  it('goes up, down and back to the order of the plan', () => {
    const up = nextSort(undefined, 'owner')
    const down = nextSort(up, 'owner')
    expect([up?.down, down?.down, nextSort(down, 'owner')]).toEqual([false, true, undefined])
    expect(nextSort(up, 'due')).toEqual({ column: 'due', down: false })
    expect(nextSort(undefined, 'findings')).toEqual({ column: 'findings', down: true })
  })
})

describe('cells', () => {
  it('take the due date from the target shown, the end of an activity or the next milestone', () => {
    const small = plan(SMALL)
    const due = (title: string) => {
      const node = small.index.node(small.id(title))
      return node && dueOf(small.index, node)
    }
    expect(due('Driver A')).toBeUndefined()
    small.run('milestone.add', {
      nodeId: small.id('Driver A'),
      fields: { title: 'Done', due: '2027-01-31', done: '2027-01-30' },
    })
    small.run('milestone.add', { nodeId: small.id('Driver A'), fields: { title: 'Next', due: '2027-02-28' } })
    expect(due('Driver A')).toMatchObject({ of: { type: 'milestone' }, date: '2027-02-28' })
    small.run('measure.add', { nodeId: small.id('Driver A'), fields: { name: 'Plants', to: 30 } })
    expect(due('Driver A')).toMatchObject({ of: { type: 'measure' }, date: undefined })
    expect(due('Activity 1')).toEqual({ of: { type: 'end' }, date: undefined })
    small.run('card.set', { id: small.id('Activity 1'), fields: { end: '2027-12-20' } })
    expect(due('Activity 1')).toEqual({ of: { type: 'end' }, date: '2027-12-20' })
    small.run('measure.add', { nodeId: small.id('Activity 1'), fields: { name: 'Calls' } })
    expect(due('Activity 1')).toEqual({ of: { type: 'end' }, date: '2027-12-20' })
    small.run('measure.add', { nodeId: small.id('Activity 1'), fields: { name: 'Quotes', to: 15, due: '2027-10-31' } })
    expect(due('Activity 1')).toMatchObject({ of: { type: 'measure' }, date: '2027-10-31' })
  })

  it('name owner and people once, or else the role', () => {
    const small = withPeople()
    const owners = (title: string) => {
      const node = small.index.node(small.id(title))
      return node && ownersOf(small.index, node)
    }
    expect(owners('Activity 3')).toEqual(['Anna Müller', 'ben Okri'])
    small.run('card.set', { id: small.id('Activity 2'), fields: { role: 'Inside sales' } })
    expect(owners('Activity 2')).toEqual(['Inside sales'])
    expect(owners('Driver A')).toEqual([])
  })

  it('show the first target and how many more there are', () => {
    const small = plan(SMALL)
    const targets = () => {
      const node = small.index.node(small.id('Driver A'))
      return node && targetsOf(small.index, node)
    }
    expect(targets()).toBeUndefined()
    small.run('measure.add', { nodeId: small.id('Driver A'), fields: { name: 'Rate', unit: '%', from: 40, to: 50 } })
    small.run('measure.add', { nodeId: small.id('Driver A'), fields: { name: 'Plants', to: 30 } })
    expect(targets()).toMatchObject({ more: 1 })
    expect(targets()?.text).toContain('40 → 50')
  })
})

describe('columns', () => {
  it('give way one after the other where room is short; title and findings stay', () => {
    expect(columnsFor(80)).toHaveLength(9)
    expect(columnsFor(46)).not.toContain('cadence')
    expect(columnsFor(10)).toEqual(['title', 'findings'])
  })
})
