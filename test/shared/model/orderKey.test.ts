import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareOrder, orderBetween, orderKeys } from '../../../shared/model/orderKey'

describe('orderBetween', () => {
  test('finds a key between any two neighbours, at any place, for any sequence of insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (places) => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1], keys[at]))
        }
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.every((key) => /^[0-9A-Za-z]+$/.test(key) && !key.endsWith('0'))).toBe(true)
      }),
    )
  })

  test('keeps keys short when cards are only ever appended or put first', () => {
    let last: string | undefined
    let first: string | undefined
    for (let i = 0; i < 3_000; i++) {
      last = orderBetween(last, undefined)
      first = orderBetween(undefined, first)
    }
    expect(last?.length).toBeLessThan(70)
    expect(first?.length).toBeLessThan(70)
  })

  test('refuses neighbours in the wrong order', () => {
    expect(() => orderBetween('b', 'a')).toThrow('No order key')
    expect(() => orderBetween('a', 'a')).toThrow('No order key')
  })
})

describe('orderKeys', () => {
  test('spreads many keys between two', () => {
    const keys = orderKeys(1_000, 'a', 'b')
    expect([...keys].sort()).toEqual(keys)
    expect(keys[0]! > 'a' && keys.at(-1)! < 'b').toBe(true)
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(5)
  })

  test('gives none for none and appends without an upper neighbour', () => {
    expect(orderKeys(0)).toEqual([])
    const keys = orderKeys(5, 'M')
    expect([...keys].sort()).toEqual(keys)
    expect(keys.every((key) => key > 'M')).toBe(true)
  })
})

test('compareOrder breaks ties by id', () => {
  const cards = [
    { id: 'b', order: 'V' },
    { id: 'a', order: 'V' },
    { id: 'c', order: 'A' },
  ]
  expect(cards.sort(compareOrder).map((c) => c.id)).toEqual(['c', 'a', 'b'])
  expect(compareOrder({ id: 'a', order: 'V' }, { id: 'a', order: 'V' })).toBe(0)
})
