import { describe, expect, test } from 'vitest'
import { plan } from '../../helpers/plan'
import { cascade, refused, run } from './cascade'

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
    const { index, outcome } = run(cascade(), 'plan.insert', { document: branch, under: 'd1' })
    expect(index.children('d1').slice(0, 2)).toEqual(['i1', 'i2'])
    expect(index.children('d1').slice(2)).toEqual(outcome.select)
    expect(index.children(outcome.select?.[0] ?? '')).toHaveLength(1)
    expect(refused(cascade(), 'plan.insert', { document: branch, under: 'ghost' })).toBe('no-such-card')
  })

  test('stands the top cards after a card of their row, the rest of them last', () => {
    const pair = plan({ x: 'initiative', y: 'initiative' }, [])
    const { index, outcome } = run(cascade(), 'plan.insert', { document: pair, under: 'd1', afterId: 'i1' })
    expect(index.children('d1')).toEqual(['i1', ...(outcome.select ?? []), 'i2'])
    const elsewhere = run(cascade(), 'plan.insert', { document: pair, under: 'd1', afterId: 'd2' })
    expect(elsewhere.index.children('d1')).toEqual(['i1', 'i2', ...(elsewhere.outcome.select ?? [])])
  })

  test('orders many between two cards', () => {
    const kinds = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`x${i}`, 'initiative' as const]))
    const { index } = run(cascade(), 'plan.insert', { document: plan(kinds, []), under: 'd1', afterId: 'i1' })
    const children = index.children('d1')
    expect([children[0], children.at(-1), children.length]).toEqual(['i1', 'i2', 72])
  })

  test('puts the first top card to a place', () => {
    const { doc, outcome } = run(cascade(), 'plan.insert', {
      document: plan({ x: 'initiative', a: 'activity' }, ['x > a']),
      at: { x: 300, y: 20 },
    })
    expect(doc.canvas.positions).toEqual({ [outcome.select?.[0] ?? '']: { x: 300, y: 20 } })
  })
})
