import { describe, expect, test } from 'vitest'
import { plan } from '../../helpers/plan'
import { cascade, refused, run } from './cascade'

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

describe('a copy with a place', () => {
  test('is put there, the original stays', () => {
    const { doc, outcome } = run(cascade(), 'card.duplicate', { ids: ['i1', 'i2'], positions: { i2: { x: 40, y: 8 } } })
    expect(doc.canvas.positions).toEqual({ [outcome.select?.[1] ?? '']: { x: 40, y: 8 } })
  })
})

describe('a copied driver', () => {
  test('has no rank: that stays with the original', () => {
    const before = run(cascade(), 'card.set', { id: 'd1', fields: { priority: 1 } }).doc
    const { doc, outcome } = run(before, 'card.duplicate', { ids: ['d1'] })
    const [copy = ''] = outcome.select ?? []
    expect(doc.nodes['d1' as never]).toMatchObject({ priority: 1 })
    expect(doc.nodes[copy as never]).toMatchObject({ kind: 'driver' })
    expect(doc.nodes[copy as never]).not.toHaveProperty('priority')
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
