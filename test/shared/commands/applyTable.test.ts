import { expect, test } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { createIndex } from '../../../shared/model/index/createIndex'
import { emptyDocument } from '../../../shared/schema/document'
import { deepFreeze, plan, testEnv } from '../../helpers/plan'

const audit = () =>
  plan({ i: { kind: 'initiative', status: 'active' } }, [], {
    measures: {
      m: { id: 'm', nodeId: 'i', name: 'Clients', to: 10, direction: 'increase', timing: 'lag', order: 'V' },
    } as never,
  })

function apply(edit: object) {
  const params = { document: emptyDocument(), hang: {}, changes: [], measures: [], milestones: [], ...edit }
  return execute(createIndex(deepFreeze(audit())), { id: 'plan.applyTable', params }, testEnv('new'))
}

test('several changes of one card add up', () => {
  const done = apply({
    changes: [
      { id: 'i', fields: { status: 'closed' } },
      { id: 'i', fields: { notes: 'seen' } },
    ],
  })
  expect(done.ok && done.value.doc.nodes).toMatchObject({ i: { status: 'closed', notes: 'seen' } })
  expect(done.ok && done.value.outcome.select).toEqual(['i'])
})

test('measures and milestones of one card stand behind those that are there, in their order', () => {
  const fields = (name: string) => ({ name, to: 1, direction: 'increase', timing: 'lag' })
  const done = apply({
    measures: ['A', 'B', 'C'].map((name) => ({ nodeId: 'i', fields: fields(name) })),
    milestones: ['A', 'B'].map((title) => ({ nodeId: 'i', fields: { title } })),
  })
  if (!done.ok) throw new Error(done.error.message)
  const index = createIndex(done.value.doc)
  const measures = index.measures('i')
  expect(measures.map((one) => one.name)).toEqual(['Clients', 'A', 'B', 'C'])
  expect(new Set(measures.map((one) => one.order)).size).toBe(4)
  expect(index.milestones('i').map((one) => one.title)).toEqual(['A', 'B'])
  expect(new Set(index.milestones('i').map((one) => one.order)).size).toBe(2)
})

test.each([
  { changes: [{ id: 'gone', fields: {} }] },
  { measures: [{ nodeId: 'gone', fields: {} }] },
  { milestones: [{ nodeId: 'gone', fields: {} }] },
])('a card that is gone refuses the whole table: %j', (edit) => {
  const done = apply(edit)
  expect(!done.ok && done.error.code).toBe('no-such-card')
})
