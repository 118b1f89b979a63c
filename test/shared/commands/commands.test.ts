import { expect, test } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { COMMANDS } from '../../../shared/commands/registry'
import { createIndex } from '../../../shared/model/index/createIndex'
import { testEnv } from '../../helpers/plan'
import { cascade, refused } from './cascade'

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
