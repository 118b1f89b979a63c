import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_ZOOM, MIN_ZOOM } from '../../../renderer/canvas/viewport'
import { nextZoom, percentOf, ZOOM_STEPS } from '../../../renderer/canvas/zoomSteps'

const anyZoom = fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true })

describe('the steps of the zoom', () => {
  it('go through all that is allowed, and through 100 %', () => {
    expect(ZOOM_STEPS[0]).toBe(MIN_ZOOM * 100)
    expect(ZOOM_STEPS.at(-1)).toBe(MAX_ZOOM * 100)
    expect(ZOOM_STEPS).toContain(100)
    expect([...ZOOM_STEPS].sort((a, b) => a - b)).toEqual(ZOOM_STEPS)
  })

  it.each([
    [0.64, 0.67, 0.5],
    [0.67, 0.75, 0.5],
    [1, 1.25, 0.75],
    [1.95, 2, 1.5],
    [0.101, 0.15, 0.07],
    [0.0031, 0.005, 0.002],
  ])('lead from %s in to %s and out to %s', (zoom, larger, smaller) => {
    expect(nextZoom(zoom, 1)).toBe(larger)
    expect(nextZoom(zoom, -1)).toBe(smaller)
  })

  it('end where the zoom ends', () => {
    expect(nextZoom(MAX_ZOOM, 1)).toBe(MAX_ZOOM)
    expect(nextZoom(MIN_ZOOM, -1)).toBe(MIN_ZOOM)
  })

  it('lead from any zoom to a step, which is told otherwise than before', () => {
    fc.assert(
      fc.property(anyZoom, fc.constantFrom<1 | -1>(1, -1), (zoom, direction) => {
        const next = nextZoom(zoom, direction)
        if (next === zoom) return
        expect(ZOOM_STEPS.map((step) => step / 100)).toContain(next)
        expect((percentOf(next) - percentOf(zoom)) * direction).toBeGreaterThan(0)
      }),
    )
  })

  it('are told in whole per cent, below one to the tenth', () => {
    expect([1.953, 0.644, 0.0096, 0.0034].map(percentOf)).toEqual([195, 64, 1, 0.3])
  })
})
