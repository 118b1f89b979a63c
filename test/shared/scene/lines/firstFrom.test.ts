import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFrom } from '../../../../shared/scene/lines/firstFrom'

const itself = (value: number): number => value

describe('firstFrom', () => {
  it('finds the first of equals, and the end where all are less', () => {
    expect(firstFrom([1, 3, 3, 5], 3, itself)).toBe(1)
    expect(firstFrom([1, 3, 3, 5], 6, itself)).toBe(4)
    expect(firstFrom([], 6, itself)).toBe(0)
  })

  it('parts any ordered list into what is less and what is not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (some, value) => {
        const items = [...some].sort((a, b) => a - b)
        const at = firstFrom(items, value, itself)
        expect(at).toBe(items.filter((item) => item < value).length)
      }),
    )
  })
})
