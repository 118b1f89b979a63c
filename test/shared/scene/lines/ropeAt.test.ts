import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchPlan } from '../../../../bench/lib/benchPlan'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { buildScene } from '../../../../shared/scene/buildScene'
import { HungRope } from '../../../../shared/scene/lines/hungRope'
import { ropeAt } from '../../../../shared/scene/lines/ropeAt'
import type { RopeEnds } from '../../../../shared/scene/lines/ropePath'
import type { SceneCard } from '../../../../shared/scene/types'
import { type Course, coursesOf } from './courses'

const stroke = { color: '#000', width: 2 }

interface Point {
  readonly x: number
  readonly y: number
}

function cardAt(id: string, x: number, y: number): SceneCard {
  return { id: id as never, kind: 'driver', x, y, width: 200, height: 80, marks: [], description: '' }
}

/** A rope from below one card to above another, along lanes that end at 100 and begin at 280. */
function hung(
  id: string,
  parent: SceneCard,
  child: SceneCard,
  how: Partial<Omit<RopeEnds, 'parent' | 'child'>> = {},
): HungRope {
  const [leave, arrive] = [parent.x + 100, child.x + 100]
  return new HungRope(id, stroke, undefined, { parent, child, from: 100, to: 280, leave, arrive, ...how })
}

describe('the rope at a point', () => {
  const bent = hung('bent', cardAt('p', 400, 0), cardAt('c', 0, 300))
  const straight = hung('straight', cardAt('p', 400, 0), cardAt('d', 400, 300))

  it('is the one that hangs there', () => {
    expect(ropeAt([bent, straight], { x: 500, y: 250 }, 8)).toBe(straight)
    expect(ropeAt([bent, straight], { x: 300, y: 190 }, 8)).toBe(bent)
  })

  it('is nowhere farther away than the reach, on either side', () => {
    for (const by of [-7.9, 7.9]) expect(ropeAt([straight], { x: 500 + by, y: 200 }, 8)).toBe(straight)
    for (const by of [-8.1, 8.1]) expect(ropeAt([straight], { x: 500 + by, y: 200 }, 8)).toBeUndefined()
  })

  it('is nowhere before a rope begins and after it ends', () => {
    expect(ropeAt([straight], { x: 500, y: 71 }, 8)).toBeUndefined()
    expect(ropeAt([straight], { x: 500, y: 309 }, 8)).toBeUndefined()
    expect(ropeAt([straight], { x: 500, y: 307 }, 8)).toBe(straight)
  })

  it('is nowhere within the box of a bend but away from it', () => {
    expect(ropeAt([bent], { x: 140, y: 130 }, 8)).toBeUndefined()
    expect(ropeAt([bent], { x: 460, y: 250 }, 8)).toBeUndefined()
  })

  it('is the nearer of two', () => {
    const beside = hung('beside', cardAt('q', 410, 0), cardAt('e', 410, 300))
    for (const ropes of [
      [straight, beside],
      [beside, straight],
    ]) {
      expect(ropeAt(ropes, { x: 503, y: 200 }, 8)).toBe(straight)
      expect(ropeAt(ropes, { x: 507, y: 200 }, 8)).toBe(beside)
    }
  })

  it('is the one that is painted last where several run in one strand', () => {
    expect(ropeAt([bent, straight], { x: 502, y: 90 }, 8)).toBe(straight)
    expect(ropeAt([straight, bent], { x: 502, y: 90 }, 8)).toBe(bent)
  })

  it('is followed through the lanes that it leaves out', () => {
    const via = [{ x: 700, top: 300, bottom: 400 }]
    const long = hung('long', cardAt('p', 400, 0), cardAt('f', 0, 600), { to: 580, via })
    expect(ropeAt([long], { x: 702, y: 350 }, 8)).toBe(long)
    expect(ropeAt([long], { x: 500, y: 350 }, 8)).toBeUndefined()
  })

  it('is none that does not say how it runs, and none of none', () => {
    const { id, parentId, childId, d, bounds } = straight
    expect(ropeAt([{ id, parentId, childId, d, bounds, stroke }], { x: 500, y: 200 }, 8)).toBeUndefined()
    expect(ropeAt([], { x: 0, y: 0 }, 8)).toBeUndefined()
  })
})

/** How far a row of points passes from a point. */
function distanceTo({ points }: Course, at: Point): number {
  const stretches = points.slice(1).map((to, i) => awayFrom(points[i] ?? to, to, at))
  return Math.min(...stretches)
}

function awayFrom(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(1, Math.max(0, share))
  return Math.hypot(from.x + t * dx - at.x, from.y + t * dy - at.y)
}

/** The rows of points stray so far from the ropes, at their sharpest turns. */
const ROUGH = 0.3

/** What is wrong with a rope that was found, or that none was, told by points close to each other on every rope. */
function faults(ropes: readonly HungRope[], courses: readonly Course[], at: Point, reach: number): string[] {
  const near = courses.map((course) => distanceTo(course, at))
  const least = Math.min(...near)
  const found = ropeAt(ropes, at, reach)
  if (found === undefined) return least < reach - ROUGH ? [`none, though one passes at ${least}`] : []
  const own = near[ropes.indexOf(found as HungRope)] ?? Number.POSITIVE_INFINITY
  return own > Math.min(least, reach) + ROUGH ? [`${found.id} at ${own}, though one passes at ${least}`] : []
}

const numRuns = Number(process.env['PLUMBLINE_PROPERTY_RUNS'] ?? 200)

describe('the rope at a point, held against all points of all ropes', () => {
  const across = fc.integer({ min: -600, max: 600 })
  const oneRope = fc.record({
    parent: across,
    child: across,
    top: fc.integer({ min: -200, max: 900 }),
    aside: fc.constantFrom(0, 0, -114, 37),
    out: fc.constantFrom(0, 0, 130),
    through: fc.option(across, { nil: undefined }),
  })

  it('is the nearest one, wherever cards and ropes lie', () => {
    fc.assert(
      fc.property(
        fc.array(oneRope, { minLength: 1, maxLength: 12 }),
        fc.record({ rope: fc.nat(), share: fc.double({ min: 0, max: 1, noNaN: true }), dx: across, dy: across }),
        fc.integer({ min: 1, max: 60 }),
        (plans, { rope, share, dx, dy }, reach) => {
          const ropes = plans.map(({ parent, child, top, aside, out, through }, i) => {
            const [above, below] = [cardAt(`p${i}`, parent, 0), cardAt(`c${i}`, child, top)]
            const via = through === undefined ? {} : { via: [{ x: through, top: 160, bottom: 220 }] }
            return hung(`r${i}`, above, below, { leave: parent + 100 + out, arrive: child + 100 + aside, ...via })
          })
          const courses = coursesOf({ ropes })
          const points = courses[rope % courses.length]?.points ?? []
          const on = points[Math.floor(share * (points.length - 1))] ?? { x: 0, y: 0 }
          expect(faults(ropes, courses, { x: on.x + dx / 20, y: on.y + dy / 20 }, reach)).toEqual([])
        },
      ),
      { numRuns },
    )
  })

  it('is the nearest one of a whole drawing', () => {
    const scene = buildScene(createIndex(benchPlan(300, 1)), new Map(), { theme: 'light' })
    const ropes = scene.ropes.filter((rope) => rope instanceof HungRope)
    const courses = coursesOf(scene)
    const { x, y, width, height } = scene.bounds
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(8, 40),
        (right, down, reach) => {
          const at = { x: x + right * width, y: y + down * height }
          expect(faults(ropes, courses, at, reach)).toEqual([])
        },
      ),
      { numRuns: Math.min(numRuns, 200) },
    )
  })
})
