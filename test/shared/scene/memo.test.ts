import { expect, it } from 'vitest'
import { createMemo } from '../../../shared/scene/memo'

it('makes each thing once, and starts over when there are too many', () => {
  const memo = createMemo<object>()
  const first = memo('a', () => ({}))
  expect(memo('a', () => ({}))).toBe(first)
  for (let i = 0; i < 5000; i++) memo(`k${i}`, () => ({}))
  expect(memo('a', () => ({}))).not.toBe(first)
})
