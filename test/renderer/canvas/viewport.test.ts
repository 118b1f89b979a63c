import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOverview } from '../../../renderer/canvas/useOverview'
import { contentBox, fitBox, intersects, surround, visibleBox } from '../../../renderer/canvas/viewport'
import { draw, SMALL } from './fixture'

const pane = { width: 1200, height: 800 }

describe('fitBox', () => {
  it('shows any box whole, right of the lane names', () => {
    const side = fc.integer({ min: 1, max: 100_000 })
    const at = fc.integer({ min: -50_000, max: 50_000 })
    fc.assert(
      fc.property(at, at, side, side, (x, y, width, height) => {
        const view = fitBox({ x, y, width, height }, pane)
        expect(view.x + x * view.zoom).toBeGreaterThanOrEqual(112)
        expect(view.x + (x + width) * view.zoom).toBeLessThanOrEqual(pane.width + 1e-6)
        expect(view.y + y * view.zoom).toBeGreaterThanOrEqual(-1e-6)
        expect(view.y + (y + height) * view.zoom).toBeLessThanOrEqual(pane.height + 1e-6)
      }),
    )
  })

  it('does not blow a small plan up, but does so on a wall', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 }
    expect(fitBox(box, pane).zoom).toBe(1)
    expect(fitBox(box, { width: 3600, height: 2000 }).zoom).toBe(1.6)
  })
})

describe('boxes', () => {
  it('surround all given boxes, and nothing without one', () => {
    expect(surround([])).toBeUndefined()
    const boxes = [
      { x: 0, y: 5, width: 10, height: 10 },
      { x: -5, y: 0, width: 1, height: 1 },
    ]
    expect(surround(boxes)).toEqual({ x: -5, y: 0, width: 15, height: 15 })
  })

  it('turn the viewport into scene pixels', () => {
    expect(visibleBox({ x: 100, y: 50, zoom: 2, width: 400, height: 200 })).toEqual({
      x: -50,
      y: -25,
      width: 200,
      height: 100,
    })
  })

  it('meet only where they share a point inside', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(intersects(box, { x: 9, y: 9, width: 5, height: 5 })).toBe(true)
    expect(intersects(box, { x: 10, y: 0, width: 5, height: 5 })).toBe(false)
  })
})

describe('the first picture', () => {
  it('holds all cards and the ground', () => {
    const { scene } = draw(SMALL)
    const box = contentBox(scene)
    for (const card of scene.cards) expect(intersects(card, box)).toBe(true)
    expect(box.y + box.height).toBe(scene.bounds.y + scene.bounds.height)
  })

  it('is an overview from afar and made of elements from near', () => {
    const { scene } = draw(SMALL)
    const view = { x: 0, y: 0, zoom: 1, width: 1200, height: 800 }
    expect(isOverview(scene, view)).toBe(false)
    expect(isOverview(scene, { ...view, zoom: 0.2 })).toBe(true)
    expect(isOverview(scene, { ...view, width: 0, zoom: 0.2 })).toBe(false)
  })
})
