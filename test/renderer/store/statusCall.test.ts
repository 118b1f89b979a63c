import { expect, test } from 'vitest'
import { statusCall } from '../../../renderer/store/statusCall'
import { execute } from '../../../shared/commands/execute'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { NodeStatus } from '../../../shared/schema/nodes'
import { plan, testEnv } from '../../helpers/plan'

function statuses(start: NodeStatus, next: NodeStatus): string[] {
  const doc = plan({ s: 'strategy', d: { kind: 'driver', status: start }, i: { kind: 'initiative', status: start } }, [
    's > d',
    'd > i',
  ])
  const done = execute(createIndex(doc), statusCall(['d'], next), testEnv())
  if (!done.ok) throw new Error(done.error.message)
  return Object.values(done.value.doc.nodes).map(({ status }) => status)
}

test('parking takes the branch along and bringing back brings it back, closing does not', () => {
  expect(statuses('active', 'parked')).toEqual(['active', 'parked', 'parked'])
  expect(statuses('parked', 'draft')).toEqual(['active', 'draft', 'draft'])
  expect(statuses('active', 'closed')).toEqual(['active', 'closed', 'active'])
})
