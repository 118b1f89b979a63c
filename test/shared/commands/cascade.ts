import { expect } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { spoken } from '../../../shared/messages/language'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanDocument } from '../../../shared/schema/document'
import { findDangling } from '../../../shared/schema/references'
import { deepFreeze, plan, testEnv } from '../../helpers/plan'

/** A command that must be carried out, and leave no reference to nothing. */
export function run(doc: PlanDocument, id: string, params: unknown) {
  const executed = execute(createIndex(deepFreeze(doc)), { id, params }, testEnv('new'))
  if (!executed.ok) throw new Error(`${executed.error.code}: ${executed.error.message}`)
  expect(findDangling(executed.value.doc)).toEqual([])
  return { ...executed.value, label: spoken(executed.value.label), index: createIndex(executed.value.doc) }
}

/** The code with which a command is refused; `done` where it is not. */
export function refused(doc: PlanDocument, id: string, params: unknown): string {
  const executed = execute(createIndex(deepFreeze(doc)), { id, params }, testEnv('new'))
  return executed.ok ? 'done' : executed.error.code
}

/** A strategy, two drivers, two initiatives and two activities, with people and records. */
export const cascade = () =>
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
