import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panOf } from '../../../renderer/canvas/intoView'
import { contains, visibleBox } from '../../../renderer/canvas/viewport'

const view = { x: 0, y: 0, zoom: 0.5, width: 1200, height: 800 }
const card = { width: 220, height: 90 }
const at = fc.integer({ min: -8000, max: 8000 })
const box = fc.record({
  x: at,
  y: at,
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
})

describe('panOf', () => {
  it('leaves the picture alone while all is in view, also at the very edge', () => {
    expect(panOf([{ x: 1, y: 1, ...card }], view)).toBeUndefined()
    expect(panOf([], view)).toBeUndefined()
  })

  it('never zooms for cards that fit, and always brings the first one into view', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (boxes) => {
        const next = panOf(boxes, view) ?? view
        expect(next.zoom).toBe(view.zoom)
        const first = boxes[0] ?? { x: 0, y: 0, ...card }
        // A hair wider, as numbers are rounded.
        expect(contains(visibleBox(next, 0.001), first)).toBe(true)
      }),
    )
  })

  it('shows what is larger than the whole pane by zooming out', () => {
    const large = { x: 0, y: 0, width: 5000, height: 200 }
    expect(panOf([large], view)?.zoom).toBeLessThan(0.25)
  })

  it('leaves out what there is no room for', () => {
    const [near, far] = [
      { x: 3000, y: 100, ...card },
      { x: -9000, y: 100, ...card },
    ]
    const next = panOf([near, far], view) ?? view
    expect(contains(visibleBox(next), near)).toBe(true)
    expect(contains(visibleBox(next), far)).toBe(false)
  })
})
