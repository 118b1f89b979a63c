import { describe, expect, test } from 'vitest'
import { plan } from '../../helpers/plan'
import { refused, run } from './cascade'

const small = () => plan({ s: 'strategy', d1: 'driver', i1: 'initiative' }, ['s > d1', 'd1 > i1'])

describe('card.moveToNewPeriod', () => {
  const fields = { title: '2028', start: '2028-01-01', end: '2028-12-31' }

  test('adds the period and moves the initiative there', () => {
    const { doc, outcome } = run(small(), 'card.moveToNewPeriod', { id: 'i1', fields })
    expect(doc.periods['new1' as never]).toMatchObject(fields)
    expect(doc.nodes['i1' as never]).toMatchObject({ periodId: 'new1' })
    expect(outcome.select).toEqual(['i1'])
  })

  test('refuses missing cards, other levels and days that are none', () => {
    expect(refused(small(), 'card.moveToNewPeriod', { id: 'ghost', fields })).toBe('no-such-card')
    expect(refused(small(), 'card.moveToNewPeriod', { id: 'd1', fields })).toBe('wrong-level')
    expect(refused(small(), 'card.moveToNewPeriod', { id: 'i1', fields: { ...fields, end: 'x' } })).toBe(
      'invalid-value',
    )
  })
})

describe('card.insertBetween', () => {
  const skipping = () =>
    plan({ s: 'strategy', d: 'driver', i: 'initiative', a: 'activity' }, ['s > d', 'd > a', 's > i'])

  test('puts a card on the level that the link leaves out', () => {
    const { doc, index, outcome, label } = run(skipping(), 'card.insertBetween', { linkId: 'd-a', title: 'Visits' })
    const [added = ''] = outcome.select ?? []
    expect(label).toBe('Add initiative between')
    expect(doc.nodes[added as never]).toMatchObject({ kind: 'initiative', title: 'Visits' })
    expect(index.parents('a')).toEqual([added])
    expect(index.parents(added)).toEqual(['d'])
  })

  test('puts a card on every level that is left out', () => {
    const doc = plan({ s: 'strategy', a: 'activity' }, ['s > a'])
    const { index, outcome } = run(doc, 'card.insertBetween', { linkId: 's-a' })
    expect(index.ancestors('a').map((id) => index.node(id)?.kind)).toEqual(['initiative', 'driver', 'strategy'])
    expect(index.parents('a')).toEqual(outcome.select)
  })

  test('refuses links that leave out nothing', () => {
    expect(refused(skipping(), 'card.insertBetween', { linkId: 's-d' })).toBe('nothing-between')
    expect(refused(skipping(), 'card.insertBetween', { linkId: 'ghost' })).toBe('no-such-link')
  })
})
