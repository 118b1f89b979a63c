import { describe, expect, test } from 'vitest'
import { connectable } from '../../../shared/commands/connectable'
import { createIndex } from '../../../shared/model/index/createIndex'
import { cascade, refused, run } from './cascade'

describe('links', () => {
  test('are tied with a note, changed and cut', () => {
    const tied = run(cascade(), 'link.add', { parentId: 'd2', childId: 'i1', note: 'feeds it' })
    expect(tied.index.parents('i1')).toEqual(['d1', 'd2'])
    const link = tied.index.link('d2', 'i1')
    expect(link?.note).toBe('feeds it')
    expect(
      run(tied.doc, 'link.set', { id: link?.id, fields: { note: null } }).index.link('d2', 'i1'),
    ).not.toHaveProperty('note')
    expect(run(tied.doc, 'link.delete', { ids: [link?.id, 'ghost'] }).index.parents('i1')).toEqual(['d1'])
    expect(refused(cascade(), 'link.set', { id: 'ghost', fields: { note: 'x' } })).toBe('no-such-link')
    expect(refused(cascade(), 'link.set', { id: 's-d1', fields: { note: 'x'.repeat(20_001) } })).toBe('invalid-value')
  })

  test.each([
    ['d1', 'd1', 'self-link'],
    ['d1', 'd2', 'same-level'],
    ['i1', 'd2', 'upward'],
    ['d1', 's', 'is-ceiling'],
    ['d1', 'i1', 'already-linked'],
    ['d1', 'ghost', 'no-such-card'],
  ])('%s cannot carry %s: %s', (parentId, childId, code) => {
    const allowed = connectable(createIndex(cascade()), parentId, childId)
    expect(!allowed.ok && allowed.error.code).toBe(code)
    expect(refused(cascade(), 'link.add', { parentId, childId })).toBe(code)
  })
})

describe('measures and milestones', () => {
  test('are added behind the others, changed, reordered and deleted', () => {
    const added = run(cascade(), 'milestone.add', { nodeId: 'i1', fields: { title: 'Third', due: '2027-06-30' } })
    expect(added.index.milestones('i1').map((m) => m.title)).toEqual(['First five', 'All', 'Third'])
    expect(run(added.doc, 'milestone.reorder', { id: 'new1', beforeId: 'k' }).index.milestones('i1')[0]?.title).toBe(
      'Third',
    )
    expect(run(added.doc, 'milestone.reorder', { id: 'k' }).index.milestones('i1').at(-1)?.id).toBe('k')
    expect(
      run(cascade(), 'measure.set', { id: 'm', fields: { to: null, from: 2 } }).index.measures('i1')[0],
    ).toMatchObject({ from: 2 })
    expect(run(cascade(), 'measure.delete', { ids: ['m'] }).doc.checkIns).not.toHaveProperty('c')
    expect(run(cascade(), 'measure.add', { nodeId: 'd1' }).index.measures('d1')[0]).toMatchObject({
      direction: 'increase',
      timing: 'lag',
    })
  })

  test('refuse missing cards and records and values that do not fit', () => {
    expect(refused(cascade(), 'measure.add', { nodeId: 'ghost' })).toBe('no-such-card')
    expect(refused(cascade(), 'measure.add', { nodeId: 'i1', fields: { due: '2027-02-30' } })).toBe('invalid-value')
    expect(refused(cascade(), 'measure.set', { id: 'ghost', fields: {} })).toBe('no-such-record')
    expect(refused(cascade(), 'measure.set', { id: 'm', fields: { to: 'ten' } })).toBe('invalid-value')
    expect(refused(cascade(), 'milestone.reorder', { id: 'ghost' })).toBe('no-such-record')
  })
})

describe('people, teams, accounts, periods', () => {
  test('are added under a given id, changed, and released by all who name them when deleted', () => {
    const added = run(cascade(), 'person.add', { id: 'r', fields: { name: 'Cem', managerId: 'q' } })
    const owned = run(added.doc, 'card.set', { id: 'a1', fields: { ownerId: 'r', peopleIds: ['r', 'p'] } })
    const renamed = run(owned.doc, 'person.set', { id: 'r', fields: { name: 'Cem B.' } })
    const gone = run(renamed.doc, 'person.delete', { ids: ['r'] })
    expect(gone.doc.nodes['a1' as never]).toMatchObject({ peopleIds: ['p'] })
    expect(gone.doc.nodes['a1' as never]).not.toHaveProperty('ownerId')
    expect(run(cascade(), 'person.delete', { ids: ['p'] }).doc.people['q' as never]).not.toHaveProperty('managerId')
    expect(run(cascade(), 'team.add', { fields: { name: 'North' } }).doc.teams).toHaveProperty('new1')
  })

  test('refuse ids that are taken, missing records and values that do not fit', () => {
    expect(refused(cascade(), 'person.add', { id: 'p', fields: { name: 'Twin' } })).toBe('id-taken')
    expect(refused(cascade(), 'person.set', { id: 'ghost', fields: {} })).toBe('no-such-record')
    expect(refused(cascade(), 'person.set', { id: 'p', fields: { capacityHours: 200 } })).toBe('invalid-value')
    expect(refused(cascade(), 'period.add', { fields: { title: 'Q1', start: '2027-03-31', end: '2027-01-01' } })).toBe(
      'invalid-value',
    )
  })
})
