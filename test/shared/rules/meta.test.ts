import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { findRule, RULES } from '../../../shared/rules/index'
import { RULE_AREAS } from '../../../shared/rules/types'
import { CASES } from './cases'

const ROOT = new URL('../../../', import.meta.url)

test('ids are unique, kebab-case and name the file', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, area } of RULES) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(existsSync(new URL(`shared/rules/${area}/${id}.ts`, ROOT)), `${area}/${id}.ts`).toBe(true)
  }
})

test('rules are listed area by area', () => {
  const ranks = RULES.map(({ area }) => RULE_AREAS.indexOf(area))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
})

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s has a title, full documentation, standard options and cases both ways',
  (id, rule) => {
    expect(rule.title.length).toBeGreaterThan(10)
    for (const [part, text] of Object.entries(rule.docs)) expect(text.length, part).toBeGreaterThan(10)
    expect(rule.options.safeParse({}).success).toBe(true)
    expect(CASES[id]?.speaks.length).toBeGreaterThan(0)
    expect(CASES[id]?.silent.length).toBeGreaterThan(0)
  },
)

test('a rule is found by its id', () => {
  expect(findRule('orphan')?.id).toBe('orphan')
  expect(findRule('toString')).toBeUndefined()
})

test('docs/rules says what the rules say', async () => {
  const run = promisify(execFile)(process.execPath, ['scripts/generateRuleDocs.mjs', '--check'], { cwd: ROOT })
  await expect(run).resolves.toMatchObject({ stderr: '' })
}, 60_000)
