import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HungRope } from '../../../../shared/scene/lines/hungRope'
import { leftmostPoint } from '../../../../shared/scene/lines/ropeReach'
import type { SceneCard } from '../../../../shared/scene/types'

const stroke = { color: '#000', width: 2 }

function cardAt(id: string, x: number, y: number): SceneCard {
  return { id: id as never, kind: 'driver', x, y, width: 200, height: 80, marks: [], description: '' }
}

function hung(parent: SceneCard, child: SceneCard, arrive = child.x + 100): HungRope {
  return new HungRope('rope', stroke, undefined, { parent, child, from: 100, to: 280, leave: parent.x + 100, arrive })
}

describe('the leftmost point of a rope between two heights', () => {
  const rope = hung(cardAt('p', 400, 0), cardAt('c', 0, 300))

  it('is where it hangs straight', () => {
    expect(leftmostPoint(rope, 85, 95)).toBe(500)
    expect(leftmostPoint(rope, 285, 295)).toBe(100)
  })

  it('is where a bend leaves the lower height', () => {
    expect(leftmostPoint(rope, 100, 190)).toBeCloseTo(300, 0)
    expect(leftmostPoint(rope, 100, 400)).toBe(100)
  })

  it('is the gutter of a column that it runs down beside', () => {
    expect(leftmostPoint(hung(cardAt('p', 400, 0), cardAt('c', 0, 600), -14), 400, 420)).toBe(-14)
  })

  it('is nowhere above and below the rope', () => {
    expect(leftmostPoint(rope, -50, 60)).toBeUndefined()
    expect(leftmostPoint(rope, 320, 400)).toBeUndefined()
  })

  it('is the edge of the box where a rope does not say how it runs', () => {
    const { id, parentId, childId, d, bounds } = rope
    expect(leftmostPoint({ id, parentId, childId, d, bounds, stroke }, 110, 120)).toBe(bounds.x)
  })

  it('is never right of a point of the rope', () => {
    const at = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(at, at, at, at, fc.integer({ min: 1, max: 300 }), (px, cx, cy, top, height) => {
        const one = hung(cardAt('p', px, 0), cardAt('c', cx, cy))
        const left = leftmostPoint(one, top, top + height) ?? Number.POSITIVE_INFINITY
        const between = pointsOf(one).filter(({ y }) => y > top && y < top + height)
        // Less than rounding can make of it.
        expect(between.filter(({ x }) => x < left - 1e-6)).toEqual([])
      }),
      { examples: [[0, -414, -809, -999, 119]], numRuns: Number(process.env['PLUMBLINE_PROPERTY_RUNS'] ?? 200) },
    )
  })
})

/** Points on a rope, close to each other. */
function pointsOf(rope: HungRope): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = []
  let [fromX, fromY] = [0, 0]
  const to = (x: number, y: number): void => {
    fromX = x
    fromY = y
  }
  const mix = (a: number, b: number, c: number, d: number, t: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  rope.trace({
    moveTo: to,
    lineTo(x, y) {
      for (let t = 0; t <= 1; t += 0.01) points.push({ x: fromX + (x - fromX) * t, y: fromY + (y - fromY) * t })
      to(x, y)
    },
    bezierCurveTo(x1, y1, x2, y2, x, y) {
      for (let t = 0; t <= 1; t += 0.01) points.push({ x: mix(fromX, x1, x2, x, t), y: mix(fromY, y1, y2, y, t) })
      to(x, y)
    },
  })
  return points
}
