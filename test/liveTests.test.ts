import { describe, expect, it } from 'vitest'
import { liveTests } from './helpers/liveTests'

describe('the tests of a file that run', () => {
  it.each([
    ['a plain one', `it('works', () => {})`],
    ['one in groups', `describe('a', () => { describe('b', () => { it('works', async () => {}) }) })`],
    ['one with options', `it('works', { timeout: 5 }, () => {})`],
    ['one in a group that is repeated', `describe.each([1])('%s', () => { it('works', () => {}) })`],
  ])('are %s', (_which, source) => {
    expect([...liveTests(source)]).toEqual(['works'])
  })

  it.each([
    ['in a comment', `// it('works', () => {})`],
    ['in a comment of several lines', `/*\nit('works', () => {})\n*/`],
    ['in a text', `const text = "it('works', () => {})"`],
    ['one that is skipped', `it.skip('works', () => {})`],
    ['one that is still to be written', `it.todo('works')`],
    ['one that runs only sometimes', `it.skipIf(mac)('works', () => {})`],
    ['in a group that is skipped', `describe.skip('a', () => { describe('b', () => { it('works', () => {}) }) })`],
    ['in a group that runs only sometimes', `describe.runIf(linux)('a', () => { it('works', () => {}) })`],
    ['one that must fail', `it.fails('works', () => {})`],
  ])('are not: %s', (_which, source) => {
    expect([...liveTests(source)]).toEqual([])
  })

  it('are not taken from what cannot be read', () => {
    expect(() => liveTests(`it('works', () => {`)).toThrow('tests.ts')
  })
})
