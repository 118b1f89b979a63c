import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SnapBox, snap } from '../../../shared/layout/snap'

const box = (x: number, y: number, width = 220, height = 80): SnapBox => ({ x, y, width, height })

function at(moving: SnapBox, lane: readonly SnapBox[], others: readonly SnapBox[] = lane, tolerance = 8) {
  return snap({ moving, lane, others, tolerance })
}

describe('snap', () => {
  it('clicks onto the left edge, the centre and the right edge of another card', () => {
    expect(at(box(105, 300), [], [box(100, 0)]).dx).toBe(-5)
    expect(at(box(152, 300, 120), [], [box(100, 0)]).dx).toBe(-2)
    expect(at(box(197, 300, 120), [], [box(100, 0)]).dx).toBe(3)
  })

  it('clicks onto heights of its own lane only', () => {
    const near = box(400, 6)
    expect(at(box(0, 0), [near]).dy).toBe(6)
    expect(at(box(0, 0), [], [near]).dy).toBe(0)
  })

  it('leaves alone what is farther away than the tolerance', () => {
    expect(at(box(109, 300), [], [box(100, 0)])).toEqual({ dx: 0, dy: 0, lines: [], gaps: [] })
    expect(at(box(109, 300), [], [box(100, 0)], 10).dx).toBe(-9)
  })

  it('takes the nearest of several', () => {
    expect(at(box(104, 300), [], [box(100, 0), box(106, 700)]).dx).toBe(2)
  })

  it('draws one guide from the uppermost to the lowest card on a line', () => {
    const { lines } = at(box(103, 300), [], [box(100, 0), box(100, 600)])
    expect(lines).toContainEqual({ axis: 'x', at: 100, from: 0, to: 680 })
    expect(lines.filter((line) => line.at === 100)).toHaveLength(1)
  })

  it('clicks into the middle between two neighbours', () => {
    const lane = [box(0, 0), box(600, 0)]
    const found = at(box(304, 20, 200), lane)
    expect(found.dx).toBe(6)
    expect(found.gaps).toEqual([
      { axis: 'x', at: 50, from: 220, to: 310 },
      { axis: 'x', at: 50, from: 510, to: 600 },
    ])
  })

  it('repeats the distance of the neighbours before and after', () => {
    const lane = [box(0, 0), box(260, 0)]
    expect(at(box(523, 20, 100), lane).dx).toBe(-3)
    expect(at(box(-143, 20, 100), lane).dx).toBe(3)
    expect(at(box(-143, 20, 100), lane).gaps).toHaveLength(2)
  })

  it('counts distances down a column too', () => {
    const lane = [box(0, 0), box(0, 100)]
    expect(at(box(3, 205), lane)).toMatchObject({ dx: -3, dy: -5 })
  })

  it('does not squeeze a card between neighbours that leave no room', () => {
    expect(at(box(150, 20, 200, 40), [box(0, 0), box(320, 0)]).gaps).toEqual([])
  })

  it('never moves farther than the tolerance, and what it moved stays', () => {
    const boxes = fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: 0, max: 300 }) }), {
      maxLength: 8,
    })
    const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: 0, max: 300 }) })
    fc.assert(
      fc.property(boxes, place, fc.integer({ min: 1, max: 20 }), (list, start, tolerance) => {
        const lane = list.map(({ x, y }) => box(x, y, 120, 60))
        const moving = box(start.x, start.y, 120, 60)
        const found = at(moving, lane, lane, tolerance)
        expect(Math.max(Math.abs(found.dx), Math.abs(found.dy))).toBeLessThanOrEqual(tolerance)
        const again = at({ ...moving, x: moving.x + found.dx, y: moving.y + found.dy }, lane, lane, tolerance)
        if (found.lines.some((line) => line.axis === 'x')) expect(again.dx).toBe(0)
      }),
    )
  })
})
