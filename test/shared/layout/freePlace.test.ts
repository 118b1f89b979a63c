import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freePlace } from '../../../shared/layout/freePlace'
import { SPACING } from '../../../shared/layout/spacing'

const size = { width: 220, height: 100 }
const top = SPACING.laneTop

describe('freePlace', () => {
  it('is in the first row where somebody points, as high or low as that may be', () => {
    expect(freePlace([], { x: 401, y: 70 }, size)).toEqual({ x: 400, y: top })
    const far = { x: 2000, y: top, width: 220, height: 300 }
    expect(freePlace([far], { x: -640, y: 300 }, size)).toEqual({ x: -640, y: top })
  })

  it('is beside a neighbour that reaches into it', () => {
    const neighbour = { x: 0, y: top, width: 220, height: 100 }
    expect(freePlace([neighbour], { x: 240, y: 60 }, size)).toEqual({ x: 220 + SPACING.cousin, y: top })
    expect(freePlace([neighbour], { x: -230, y: 60 }, size)).toEqual({ x: -220 - SPACING.cousin, y: top })
  })

  it('is below a stack where somebody points below it', () => {
    const stack = [0, 1, 2].map((i) => ({ x: 0, y: top + i * 116, width: 220, height: 100 }))
    expect(freePlace(stack, { x: 10, y: 400 }, size)).toEqual({ x: 0, y: 388 })
  })

  it('touches nothing, wherever somebody points', () => {
    const box = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 200 }),
    })
    const at = fc.record({ x: fc.integer({ min: -2500, max: 2500 }), y: fc.integer({ min: -100, max: 900 }) })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), at, (taken, wanted) => {
        const { x, y } = freePlace(taken, wanted, size)
        expect(y).toBeGreaterThanOrEqual(top)
        for (const other of taken) {
          const across = other.x < x + size.width && x < other.x + other.width
          expect(across && other.y < y + size.height && y < other.y + other.height).toBe(false)
        }
      }),
    )
  })
})
