import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../shared/schema/document'
import { plan } from '../../helpers/plan'
import { cascade, refused, run } from './cascade'

describe('card.add', () => {
  test('hangs a card from its parent, before or after a sibling, and selects it', () => {
    const { doc, index, outcome, label } = run(cascade(), 'card.add', {
      kind: 'initiative',
      title: 'New',
      parentId: 'd1',
      afterId: 'i1',
    })
    expect(index.children('d1')).toEqual(['i1', 'new1', 'i2'])
    expect(outcome.select).toEqual(['new1'])
    expect(label).toBe('Add initiative')
    expect(doc.nodes['new1' as never]).toMatchObject({ title: 'New', status: 'active', kind: 'initiative' })
    expect(
      run(cascade(), 'card.add', { kind: 'initiative', parentId: 'd1', beforeId: 'i1' }).index.children('d1'),
    ).toEqual(['new1', 'i1', 'i2'])
    expect(run(cascade(), 'card.add', { kind: 'initiative', parentId: 'd1' }).index.children('d1')).toEqual([
      'i1',
      'i2',
      'new1',
    ])
    expect(
      run(cascade(), 'card.add', { kind: 'strategy' })
        .index.cards('strategy')
        .map((n) => n.id),
    ).toEqual(['s', 'new1'])
  })

  test('puts the card where it is told to, which is part of the plan', () => {
    const { doc } = run(cascade(), 'card.add', { kind: 'driver', parentId: 's', at: { x: 400, y: 40 } })
    expect(doc.canvas.positions).toEqual({ new1: { x: 400, y: 40 } })
    expect(run(cascade(), 'card.add', { kind: 'driver', parentId: 's' }).doc.canvas.positions).toEqual({})
    expect(refused(cascade(), 'card.add', { kind: 'driver', at: { x: 'left', y: 40 } })).toBe('invalid-params')
  })

  test('finds room among siblings that share an order key', () => {
    const doc = plan({ s: 'strategy', d1: { kind: 'driver', order: 'V' }, d2: { kind: 'driver', order: 'V' } }, [
      's > d1',
      's > d2',
    ])
    expect(run(doc, 'card.add', { kind: 'driver', parentId: 's', afterId: 'd1' }).index.children('s')).toEqual([
      'd1',
      'd2',
      'new1',
    ])
  })

  test('refuses a missing parent, a parent that is not above, and fields that do not fit', () => {
    expect(refused(cascade(), 'card.add', { kind: 'driver', parentId: 'ghost' })).toBe('no-such-card')
    expect(refused(cascade(), 'card.add', { kind: 'driver', parentId: 'i1' })).toBe('wrong-level')
    expect(refused(cascade(), 'card.add', { kind: 'driver', fields: { priority: 1.5 } })).toBe('invalid-value')
    expect(refused(cascade(), 'card.add', { kind: 'driver', title: 'x'.repeat(301) })).toBe('invalid-value')
  })
})

describe('card.set', () => {
  test('sets and clears fields and says what it did', () => {
    const first = run(cascade(), 'card.set', { id: 'd1', fields: { title: 'Win clinics', category: 'customers' } })
    expect(first.label).toBe('Edit card')
    expect(run(first.doc, 'card.set', { id: 'd1', fields: { title: 'Win more' } }).label).toBe('Rename driver')
    const cleared = run(first.doc, 'card.set', { id: 'd1', fields: { idealCustomer: null, category: null } })
    expect('category' in (cleared.doc.nodes['d1' as never] as object)).toBe(false)
    expect(run(first.doc, 'card.set', { id: 'd1', fields: { targetAccountIds: [] } }).label).toBe('Edit target account')
  })

  test('leaves no patch where nothing changes', () => {
    const doc = run(cascade(), 'card.set', { id: 'a1', fields: { peopleIds: ['p'] } }).doc
    expect(run(doc, 'card.set', { id: 'a1', fields: { peopleIds: ['p'], title: 'A1' } }).patches).toEqual([])
  })

  test('refuses a missing card, fixed fields and values that do not fit', () => {
    expect(refused(cascade(), 'card.set', { id: 'ghost', fields: {} })).toBe('no-such-card')
    expect(refused(cascade(), 'card.set', { id: 'd1', fields: { kind: 'strategy' } })).toBe('fixed-field')
    expect(refused(cascade(), 'card.set', { id: 'd1', fields: { status: 'asleep' } })).toBe('invalid-value')
  })
})

describe('card.setMany', () => {
  test('sets and clears fields of all the cards', () => {
    const { doc, label } = run(cascade(), 'card.setMany', { ids: ['d1', 'i1'], fields: { notes: 'Both', why: null } })
    expect([doc.nodes['d1' as never], doc.nodes['i1' as never]]).toMatchObject([{ notes: 'Both' }, { notes: 'Both' }])
    expect(label).toBe('Edit 2 cards')
  })

  test('refuses what one card alone would refuse, for the same reason, and changes none', () => {
    for (const id of ['card.set', 'card.setMany']) {
      const call = (card: string, fields: object) =>
        refused(cascade(), id, id === 'card.set' ? { id: card, fields } : { ids: ['d1', card], fields })
      expect(call('ghost', { notes: 'x' })).toBe('no-such-card')
      expect(call('i1', { id: 'i2' })).toBe('fixed-field')
      expect(call('i1', { kind: 'driver' })).toBe('fixed-field')
      expect(call('i1', { title: 'x'.repeat(301) })).toBe('invalid-value')
    }
  })
})

test('card.setStatus sets one or several and skips what has it already', () => {
  const { doc, label, patches } = run(cascade(), 'card.setStatus', { ids: ['i1', 'i2', 'ghost'], status: 'parked' })
  expect(label).toBe('Park (3 cards)')
  expect(patches).toHaveLength(2)
  expect(run(doc, 'card.setStatus', { ids: ['i1'], status: 'parked' }).patches).toEqual([])
})

test('card.setStatus takes the branch along that hangs from nothing else, there and back', () => {
  const parked = (doc: PlanDocument) =>
    Object.values(doc.nodes)
      .filter(({ status }) => status === 'parked')
      .map(({ id }) => id)
  const branch = run(cascade(), 'card.setStatus', { ids: ['d1'], status: 'parked', branch: true })
  expect(branch.label).toBe('Park')
  expect(parked(branch.doc)).toEqual(['d1', 'i1', 'a1'])
  expect(parked(run(cascade(), 'card.setStatus', { ids: ['d1', 'd2'], status: 'parked', branch: true }).doc)).toEqual([
    'd1',
    'd2',
    'i1',
    'i2',
    'a1',
    'a2',
  ])
  const back = run(branch.doc, 'card.setStatus', { ids: ['d1'], status: 'draft', branch: true }).doc
  expect(parked(back)).toEqual([])
  expect(back.nodes['i2' as never]).toMatchObject({ status: 'active' })
  const one = run(cascade(), 'card.setStatus', { ids: ['i1'], status: 'parked' }).doc
  expect(parked(run(one, 'card.setStatus', { ids: ['d1'], status: 'draft', branch: true }).doc)).toEqual(['i1'])
})

describe('card.merge', () => {
  test('loses nothing', () => {
    let doc = run(cascade(), 'card.set', { id: 'i1', fields: { why: 'Growth', impact: 'Big' } }).doc
    doc = run(doc, 'card.set', { id: 'i2', fields: { why: 'Margin', notes: 'Old' } }).doc
    const { index, doc: after } = run(doc, 'card.merge', { intoId: 'i2', fromId: 'i1' })
    expect(index.has('i1')).toBe(false)
    expect([...index.children('i2')].sort()).toEqual(['a1', 'a2'])
    expect([...index.parents('i2')].sort()).toEqual(['d1', 'd2'])
    expect(after.nodes['i2' as never]).toMatchObject({ why: 'Margin\nGrowth', impact: 'Big', notes: 'Old\nMerged: I1' })
    expect(index.measures('i2')).toHaveLength(1)
    expect(index.milestones('i2')).toHaveLength(2)
    expect(Object.keys(after.checkIns).sort()).toEqual(['c', 'c2'])
  })

  test('takes over what the other lacks, unites lists, and notes what cannot stay', () => {
    let doc = run(cascade(), 'card.set', {
      id: 'a1',
      fields: { ownerId: 'p', cadence: { count: 3, per: 'week' }, hoursEach: 2, peopleIds: ['p'] },
    }).doc
    const bare = run(doc, 'card.merge', { intoId: 'a2', fromId: 'a1' }).doc.nodes['a2' as never]
    expect(bare).toMatchObject({ ownerId: 'p', cadence: { count: 3, per: 'week' }, hoursEach: 2, peopleIds: ['p'] })
    doc = run(doc, 'card.set', {
      id: 'a2',
      fields: { ownerId: 'q', cadence: { count: 1, per: 'day' }, peopleIds: ['q'] },
    }).doc
    expect(run(doc, 'card.merge', { intoId: 'a2', fromId: 'a1' }).doc.nodes['a2' as never]).toMatchObject({
      ownerId: 'q',
      peopleIds: ['q', 'p'],
      notes: 'A1: owner Ana\nA1: cadence 3 a week\nMerged: A1',
    })
  })

  test('joins the notes of a link that both have', () => {
    const noted = run(cascade(), 'link.add', { parentId: 'd2', childId: 'i1', note: 'feeds it' }).doc
    const { index } = run(noted, 'card.merge', { intoId: 'i2', fromId: 'i1' })
    expect(index.link('d2', 'i2')?.note).toBe('feeds it')
  })

  test('refuses what would not fit a file any more', () => {
    const long = (doc: PlanDocument, id: string) =>
      run(doc, 'card.set', { id, fields: { notes: 'x'.repeat(19_990) } }).doc
    expect(refused(long(long(cascade(), 'd1'), 'd2'), 'card.merge', { intoId: 'd1', fromId: 'd2' })).toBe('too-much')
  })

  test('carries check-ins against the card itself over', () => {
    const { doc } = run(cascade(), 'card.merge', { intoId: 'a2', fromId: 'a1' })
    expect(doc.checkIns['c2' as never]).toMatchObject({ nodeId: 'a2' })
  })

  test('refuses other levels, itself and missing cards', () => {
    expect(refused(cascade(), 'card.merge', { intoId: 'd1', fromId: 'i1' })).toBe('wrong-level')
    expect(refused(cascade(), 'card.merge', { intoId: 'd1', fromId: 'd1' })).toBe('same-card')
    expect(refused(cascade(), 'card.merge', { intoId: 'd1', fromId: 'ghost' })).toBe('no-such-card')
  })
})
