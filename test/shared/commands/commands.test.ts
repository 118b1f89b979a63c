import { describe, expect, test } from 'vitest'
import { connectable } from '../../../shared/commands/connectable'
import { execute } from '../../../shared/commands/execute'
import { COMMANDS } from '../../../shared/commands/registry'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanDocument } from '../../../shared/schema/document'
import { findDangling } from '../../../shared/schema/references'
import { deepFreeze, plan, testEnv } from '../../helpers/plan'

function run(doc: PlanDocument, id: string, params: unknown) {
  const executed = execute(createIndex(deepFreeze(doc)), { id, params }, testEnv('new'))
  if (!executed.ok) throw new Error(`${executed.error.code}: ${executed.error.message}`)
  expect(findDangling(executed.value.doc)).toEqual([])
  return { ...executed.value, index: createIndex(executed.value.doc) }
}

function refused(doc: PlanDocument, id: string, params: unknown): string {
  const executed = execute(createIndex(deepFreeze(doc)), { id, params }, testEnv('new'))
  return executed.ok ? 'done' : executed.error.code
}

const cascade = () =>
  plan(
    { s: 'strategy', d1: 'driver', d2: 'driver', i1: 'initiative', i2: 'initiative', a1: 'activity', a2: 'activity' },
    ['s > d1', 's > d2', 'd1 > i1', 'd1 > i2', 'd2 > i2', 'i1 > a1', 'i2 > a2'],
    {
      people: {
        p: { id: 'p', name: 'Ana', role: 'rep' },
        q: { id: 'q', name: 'Ben', role: 'manager', managerId: 'p' },
      } as never,
      measures: {
        m: { id: 'm', nodeId: 'i1', name: 'Clients', to: 10, direction: 'increase', timing: 'lag', order: 'V' },
      } as never,
      milestones: {
        k: { id: 'k', nodeId: 'i1', title: 'First five', order: 'V' },
        k2: { id: 'k2', nodeId: 'i1', title: 'All', order: 'W' },
      } as never,
      checkIns: {
        c: { id: 'c', date: '2027-01-01', measureId: 'm', value: 3 },
        c2: { id: 'c2', date: '2027-01-01', nodeId: 'a1', done: true },
      } as never,
    },
  )

test('command ids are unique and of the form area.verb', () => {
  const ids = COMMANDS.map((command) => command.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+\.[a-zA-Z]+$/.test(id))).toEqual([])
})

test('refuses unknown commands and params that do not fit, and names the field', () => {
  expect(refused(cascade(), 'card.fly', {})).toBe('no-such-command')
  const executed = execute(createIndex(cascade()), { id: 'card.add', params: { kind: 'castle' } }, testEnv())
  expect(!executed.ok && executed.error).toMatchObject({ code: 'invalid-params', path: 'kind' })
})

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

describe('card.delete', () => {
  test('takes links, measures, milestones, check-ins, places and suppressions along', () => {
    let doc = run(cascade(), 'card.pin', { ids: ['i1'], pinned: true, positions: { i1: { x: 1, y: 2 } } }).doc
    doc = run(doc, 'suppression.add', { rule: 'no-owner', nodeId: 'i1', reason: 'later' }).doc
    doc = run(doc, 'card.collapse', { ids: ['i1'], collapsed: true }).doc
    const after = run(doc, 'card.delete', { ids: ['i1'] })
    expect(after.label).toBe('Delete initiative')
    expect(after.outcome.select).toEqual(['d1'])
    expect(after.doc).toMatchObject({
      measures: {},
      milestones: {},
      suppressions: {},
      canvas: { positions: {}, pins: {}, collapsed: {} },
    })
    expect(Object.keys(after.doc.checkIns)).toEqual(['c2'])
    expect(after.index.has('a1')).toBe(true)
    expect(after.index.parents('a1')).toEqual([])
  })

  test('with its branch takes only what hangs from nothing else', () => {
    const after = run(cascade(), 'card.delete', { ids: ['d1'], branch: true })
    expect(after.index.allCards().map((n) => n.id)).toEqual(['s', 'd2', 'i2', 'a2'])
    expect(run(cascade(), 'card.delete', { ids: ['s'], branch: true }).index.allCards()).toEqual([])
    expect(run(cascade(), 'card.delete', { ids: ['a1', 'a2'] }).label).toBe('Delete 2 cards')
    expect(refused(cascade(), 'card.delete', { ids: ['ghost'] })).toBe('no-such-card')
  })
})

describe('card.reparent', () => {
  test('replaces the first parent, or the one named', () => {
    const moved = run(cascade(), 'card.reparent', { id: 'i1', parentId: 'd2', beforeId: 'i2' })
    expect(moved.index.parents('i1')).toEqual(['d2'])
    expect(moved.index.children('d2')).toEqual(['i1', 'i2'])
    expect(moved.label).toBe('Hang from “D2”')
    expect(refused(cascade(), 'card.reparent', { id: 'i2', parentId: 'd2' })).toBe('already-linked')
    const second = run(cascade(), 'card.reparent', { id: 'i2', parentId: 's', fromParentId: 'd2' })
    expect(second.index.parents('i2')).toEqual(['d1', 's'])
    expect(
      run(plan({ s: 'strategy', d: 'driver' }), 'card.reparent', { id: 'd', parentId: 's' }).index.parents('d'),
    ).toEqual(['s'])
    expect(refused(cascade(), 'card.reparent', { id: 'ghost', parentId: 's' })).toBe('no-such-card')
  })

  test('gives a card that was put by hand back to the layout', () => {
    const doc = run(cascade(), 'card.pin', { ids: ['i1'], pinned: true, positions: { i1: { x: 1, y: 2 } } }).doc
    expect(run(doc, 'card.reparent', { id: 'i1', parentId: 'd2' }).doc.canvas).toMatchObject({
      positions: {},
      pins: {},
    })
  })
})

describe('card.reorder', () => {
  test('moves among siblings only', () => {
    expect(run(cascade(), 'card.reorder', { id: 'i2', beforeId: 'i1' }).index.children('d1')).toEqual(['i2', 'i1'])
    expect(run(cascade(), 'card.reorder', { id: 'd1', afterId: 'd2' }).index.children('s')).toEqual(['d2', 'd1'])
    expect(refused(cascade(), 'card.reorder', { id: 'a1', beforeId: 'a2' })).toBe('not-siblings')
    expect(refused(cascade(), 'card.reorder', { id: 'ghost' })).toBe('no-such-card')
    const placed = run(cascade(), 'card.move', { positions: { i2: { x: 0, y: 0 } } }).doc
    expect(run(placed, 'card.reorder', { id: 'i2', beforeId: 'i1' }).doc.canvas.positions).toEqual({})
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

describe('card.duplicate', () => {
  test('copies a card beside itself with what it owns', () => {
    const { doc, index, outcome } = run(cascade(), 'card.duplicate', { ids: ['i1'] })
    const [copy = ''] = outcome.select ?? []
    expect(index.children('d1')).toEqual(['i1', copy, 'i2'])
    expect(index.measures(copy).map((m) => m.to)).toEqual([10])
    expect(index.milestones(copy).map((m) => m.title)).toEqual(['First five', 'All'])
    expect(Object.keys(doc.checkIns)).toHaveLength(2)
  })

  test('copies a branch as a branch', () => {
    const { index, outcome } = run(cascade(), 'card.duplicate', { ids: ['i1', 'a1'] })
    const [copy = '', child = ''] = outcome.select ?? []
    expect(index.children(copy)).toEqual([child])
    expect(refused(cascade(), 'card.duplicate', { ids: ['ghost'] })).toBe('no-such-card')
  })
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

describe('places', () => {
  test('move, pin, tidy and fold keep cards as they are', () => {
    const moved = run(cascade(), 'card.move', { positions: { i1: { x: 10, y: 20 }, i2: { x: 5, y: 5 } } })
    expect(moved.label).toBe('Move 2 cards')
    const pinned = run(moved.doc, 'card.pin', { ids: ['i1'], pinned: true })
    expect(run(pinned.doc, 'layout.tidy', {}).doc.canvas).toMatchObject({
      positions: { i1: { x: 10, y: 20 } },
      pins: { i1: true },
    })
    expect(run(pinned.doc, 'card.pin', { ids: ['i1'], pinned: true }).patches).toEqual([])
    expect(run(pinned.doc, 'card.pin', { ids: ['i1'], pinned: false }).doc.canvas.pins).toEqual({})
    expect(run(moved.doc, 'card.pin', { ids: ['i1'], pinned: false }).patches).toEqual([])
    const folded = run(pinned.doc, 'card.collapse', { ids: ['d1'], collapsed: true })
    expect(run(folded.doc, 'card.collapse', { ids: ['d1'], collapsed: true }).patches).toEqual([])
    expect(run(folded.doc, 'card.collapse', { ids: ['d1'], collapsed: false }).doc.canvas.collapsed).toEqual({})
    expect(folded.doc.nodes).toEqual(cascade().nodes)
  })

  test('refuse missing cards and cards without a place', () => {
    expect(refused(cascade(), 'card.move', { positions: { ghost: { x: 0, y: 0 } } })).toBe('no-such-card')
    expect(refused(cascade(), 'card.move', { positions: { i1: { x: Number.NaN, y: 0 } } })).toBe('invalid-params')
    expect(refused(cascade(), 'card.pin', { ids: ['i1'], pinned: true })).toBe('no-place')
  })

  test('untangle rewrites sibling order as handed in', () => {
    const { index } = run(cascade(), 'layout.untangle', { order: ['s', 'd2', 'd1', 'i2', 'i1', 'a2', 'a1', 'ghost'] })
    expect(index.children('s')).toEqual(['d2', 'd1'])
    expect(index.children('d1')).toEqual(['i2', 'i1'])
  })
})

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

describe('plan', () => {
  test('properties, labels and checks are set and go back to their defaults', () => {
    const named = run(cascade(), 'plan.set', { fields: { title: 'Plan 2027', company: 'Acme', yearStartMonth: 4 } })
    expect(named.label).toBe('Rename plan')
    expect(named.doc).toMatchObject({ plan: { title: 'Plan 2027', company: 'Acme' }, settings: { yearStartMonth: 4 } })
    expect(run(named.doc, 'plan.set', { fields: { company: null } }).label).toBe('Edit plan properties')
    expect(refused(cascade(), 'plan.set', { fields: { yearStartMonth: 13 } })).toBe('invalid-value')
    expect(refused(cascade(), 'plan.set', { fields: { title: 7 } })).toBe('invalid-value')

    const rocks = run(cascade(), 'plan.setLabel', { kind: 'initiative', one: 'rock', many: 'rocks' })
    expect(run(rocks.doc, 'card.add', { kind: 'initiative' }).label).toBe('Add rock')
    expect(run(rocks.doc, 'plan.setLabel', { kind: 'initiative', one: 'rock', many: 'rocks' }).patches).toEqual([])
    expect(run(rocks.doc, 'plan.setLabel', { kind: 'initiative', one: null, many: null }).doc.labels).toEqual({})
    expect(run(cascade(), 'plan.setLabel', { kind: 'driver', one: ' ', many: '' }).patches).toEqual([])

    const off = run(cascade(), 'rule.set', { rule: 'orphan', severity: 'off' })
    expect(off.label).toBe('Switch check off')
    const optioned = run(off.doc, 'rule.set', { rule: 'orphan', options: { limit: 2 } })
    expect(optioned.doc.settings.rules).toEqual({ orphan: { severity: 'off', options: { limit: 2 } } })
    const back = run(optioned.doc, 'rule.set', { rule: 'orphan', severity: null, options: null })
    expect(back.doc.settings.rules).toEqual({})
    expect(refused(cascade(), 'rule.set', { rule: '__proto__', severity: 'off' })).toBe('invalid-value')
  })

  test('findings are suppressed with a reason and speak again', () => {
    const silent = run(cascade(), 'suppression.add', { rule: 'no-owner', nodeId: 'i1', reason: ' decided in May ' })
    expect(Object.values(silent.doc.suppressions)).toEqual([
      { id: 'new1', rule: 'no-owner', nodeId: 'i1', reason: 'decided in May', date: '2027-03-01' },
    ])
    expect(run(silent.doc, 'suppression.delete', { ids: ['new1'] }).doc.suppressions).toEqual({})
    expect(refused(cascade(), 'suppression.add', { rule: 'no-owner', reason: '  ' })).toBe('no-reason')
    expect(refused(cascade(), 'suppression.add', { rule: 'no-owner', nodeId: 'ghost', reason: 'x' })).toBe(
      'no-such-card',
    )
  })
})

describe('plan.insert', () => {
  test('adds another plan under fresh ids, keeps its shape and shares people of the same name', () => {
    const { doc, index, label } = run(cascade(), 'plan.insert', { document: cascade() })
    expect(label).toBe('Insert 7 cards')
    expect(Object.keys(doc.nodes)).toHaveLength(14)
    expect(Object.keys(doc.people)).toHaveLength(2)
    expect(index.totals()).toMatchObject({ ropes: 6 })
    expect(index.cards('strategy')).toHaveLength(2)
  })

  test('keeps apart records of different kinds that use the same ids', () => {
    const other = plan({ 1: { kind: 'strategy', ownerId: '1' }, 2: { kind: 'driver', ownerId: '2' } }, ['1 > 2'], {
      people: { 1: { id: '1', name: 'Eve', role: 'rep' }, 2: { id: '2', name: 'Ana', role: 'rep' } } as never,
    })
    const { doc, index, outcome } = run(cascade(), 'plan.insert', { document: other })
    const strategy = index.node(outcome.select?.[0] ?? '')
    expect(Object.values(doc.people).find((one) => one.id === strategy?.ownerId)?.name).toBe('Eve')
    expect(index.node(index.children(strategy?.id ?? '')[0] ?? '')?.ownerId).toBe('p')
  })

  test('takes periods for the same only when their days agree', () => {
    const period = (end: string) => ({ periods: { y: { id: 'y', title: '2027', start: '2027-01-01', end } } as never })
    const mine = plan({ s: 'strategy' }, [], period('2027-12-31'))
    const same = run(mine, 'plan.insert', { document: plan({ i: 'initiative' }, [], period('2027-12-31')) })
    const other = run(mine, 'plan.insert', { document: plan({ i: 'initiative' }, [], period('2027-06-30')) })
    expect([Object.keys(same.doc.periods).length, Object.keys(other.doc.periods).length]).toEqual([1, 2])
  })

  test('hangs the top cards from a card, in order, behind its children', () => {
    const branch = plan({ x: 'initiative', y: 'initiative', z: 'activity' }, ['x > z'])
    const { index, outcome } = run(cascade(), 'plan.insert', { document: branch, under: 'd1', label: 'Paste 3 cards' })
    expect(index.children('d1').slice(0, 2)).toEqual(['i1', 'i2'])
    expect(index.children('d1').slice(2)).toEqual(outcome.select)
    expect(index.children(outcome.select?.[0] ?? '')).toHaveLength(1)
    expect(refused(cascade(), 'plan.insert', { document: branch, under: 'ghost' })).toBe('no-such-card')
  })
})
