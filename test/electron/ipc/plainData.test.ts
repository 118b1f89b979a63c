import { describe, expect, it } from 'vitest'
import { isPlainData } from '../../../electron/ipc/plainData'

describe('isPlainData', () => {
  it.each([null, undefined, '', 0, true, [], {}, { a: [{ b: 'c' }] }, new Uint8Array(3), Object.create(null)])(
    'accepts %j',
    (value) => {
      expect(isPlainData(value)).toBe(true)
    },
  )

  it.each([
    new Date(),
    new Map(),
    new Set(),
    /x/,
    new Error('x'),
    () => 1,
    Symbol('x'),
    1n,
    Number.NaN,
    new Uint16Array(1),
    new ArrayBuffer(1),
    { a: { constructor: 1 } },
    JSON.parse('{"__proto__":{}}'),
    Array.from({ length: 20_000 }, () => 1),
  ])('refuses %o', (value) => {
    expect(isPlainData(value)).toBe(false)
  })

  it('refuses what is nested too deeply, without walking down all the way', () => {
    let value: unknown = 1
    for (let i = 0; i < 200_000; i++) value = [value]
    expect(isPlainData(value)).toBe(false)
    const loop: unknown[] = []
    loop.push(loop)
    expect(isPlainData(loop)).toBe(false)
  })
})
