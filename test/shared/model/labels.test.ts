import { expect, test } from 'vitest'
import { aLevel, cardName, levelName } from '../../../shared/model/labels'
import { isOwned, kindAbove, kindBelow } from '../../../shared/model/levels'
import type { PlanNode } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'

test('uses the plan’s word for a level, or the standard one', () => {
  const doc = plan({}, [], { labels: { initiative: { one: 'rock', many: 'rocks' }, activity: { one: ' ', many: '' } } })
  expect(levelName(doc, 'initiative')).toBe('rock')
  expect(levelName(doc, 'initiative', 4)).toBe('rocks')
  expect(levelName(doc, 'strategy', 2)).toBe('strategies')
  expect(levelName(doc, 'activity')).toBe('activity')
  expect(levelName(doc, 'activity', 0)).toBe('activities')
  expect([aLevel(doc, 'initiative'), aLevel(doc, 'activity')]).toEqual(['a rock', 'an activity'])
})

test('names a card in a sentence', () => {
  const doc = plan({})
  expect(cardName(doc, { kind: 'driver', title: ' Win\nclinics ' })).toBe('“Win clinics”')
  expect(cardName(doc, { kind: 'driver', title: '' })).toBe('untitled driver')
  expect(cardName(doc, { kind: 'driver', title: '😀'.repeat(100) }, 5)).toBe('“😀😀😀😀…”')
})

test('knows the levels around a level', () => {
  expect([kindAbove('strategy'), kindAbove('activity'), kindBelow('strategy'), kindBelow('activity')]).toEqual([
    undefined,
    'initiative',
    'driver',
    undefined,
  ])
})

test('an activity is owned by an owner, by named people or by a role', () => {
  const base = { id: 'a', kind: 'activity', title: '', status: 'active', order: 'V' }
  const owned = (fields: object): boolean => isOwned({ ...base, ...fields } as unknown as PlanNode)
  expect([owned({}), owned({ role: ' ' }), owned({ peopleIds: [] })]).toEqual([false, false, false])
  expect([owned({ ownerId: 'p' }), owned({ role: 'rep' }), owned({ peopleIds: ['p'] })]).toEqual([true, true, true])
  expect(owned({ kind: 'initiative', role: 'rep' })).toBe(false)
})
