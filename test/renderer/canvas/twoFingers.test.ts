import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fingers, pinched } from '../../../renderer/canvas/twoFingers'

const view = { x: 10, y: -20, zoom: 0.8 }
const at = (ax: number, ay: number, bx: number, by: number): Fingers => [
  { x: ax, y: ay },
  { x: bx, y: by },
]

describe('two fingers', () => {
  it('pan when they move together', () => {
    expect(pinched(view, at(100, 100, 200, 100), at(130, 90, 230, 90))).toEqual({ x: 40, y: -30, zoom: 0.8 })
  })

  it('zoom when they spread, about the point between them', () => {
    const next = pinched(view, at(100, 100, 200, 100), at(50, 100, 250, 100))
    expect(next.zoom).toBeCloseTo(1.6)
    expect((150 - next.x) / next.zoom).toBeCloseTo((150 - view.x) / view.zoom)
  })

  it('stay within the zoom there is', () => {
    expect(pinched(view, at(100, 100, 101, 100), at(0, 100, 2000, 100)).zoom).toBe(4)
    expect(pinched({ ...view, zoom: 0.003 }, at(0, 0, 2000, 0), at(0, 0, 1, 0)).zoom).toBe(0.002)
  })

  it('keep what lay between them there, wherever they go', () => {
    const point = fc.integer({ min: 0, max: 1500 })
    fc.assert(
      fc.property(point, point, point, point, point, point, (a, b, c, d, e, f) => {
        const [from, to] = [at(a, b, a + 100, b), at(c, d, c + 40 + e, d + f)]
        const next = pinched(view, from, to)
        const under = { x: (a + 50 - view.x) / view.zoom, y: (b - view.y) / view.zoom }
        expect(under.x * next.zoom + next.x).toBeCloseTo((c + c + 40 + e) / 2, 4)
        expect(under.y * next.zoom + next.y).toBeCloseTo((d + d + f) / 2, 4)
      }),
    )
  })
})
