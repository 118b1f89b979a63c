import { HungRope } from '../../../../shared/scene/lines/hungRope'
import type { Scene, SceneCard } from '../../../../shared/scene/types'

interface Point {
  readonly x: number
  readonly y: number
}

/** A rope as a row of points, each at most a few pixels from the next. */
export interface Course {
  readonly parentId: string
  readonly childId: string
  readonly points: readonly Point[]
}

/** How every rope of a picture runs. */
export function coursesOf(scene: Pick<Scene, 'ropes'>): Course[] {
  return scene.ropes.flatMap((rope) =>
    rope instanceof HungRope ? [{ parentId: rope.parentId, childId: rope.childId, points: pointsOf(rope) }] : [],
  )
}

function pointsOf(rope: HungRope): Point[] {
  const points: Point[] = []
  let from: Point = { x: 0, y: 0 }
  const walk = (to: Point, at: (t: number) => Point): void => {
    const steps = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 3) + 1
    for (let i = 1; i <= steps; i++) points.push(at(i / steps))
    from = to
  }
  const bend = (a: number, b: number, c: number, d: number, t: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  rope.trace({
    moveTo: (x, y) => points.push((from = { x, y })),
    lineTo(x, y) {
      const start = from
      walk({ x, y }, (t) => ({ x: start.x + (x - start.x) * t, y: start.y + (y - start.y) * t }))
    },
    bezierCurveTo(x1, y1, x2, y2, x, y) {
      const start = from
      walk({ x, y }, (t) => ({ x: bend(start.x, x1, x2, x, t), y: bend(start.y, y1, y2, y, t) }))
    },
  })
  return points
}

/** Ropes that run behind a card, or through the words below it, and the card. */
export function behindCards(scene: Scene): string[] {
  const words = new Map(scene.stubs.map((stub) => [stub.nodeId, stub.bounds]))
  const found: string[] = []
  for (const { parentId, childId, points } of coursesOf(scene))
    for (const card of scene.cards) {
      const stub = words.get(card.id)
      // A rope may begin where its own card's torn one ends.
      const boxes = stub === undefined || card.id === parentId ? [card] : [card, stub]
      if (points.some((point) => boxes.some((box) => isInside(point, box))))
        found.push(`${parentId}-${childId} behind ${card.id}`)
    }
  return found
}

function isInside({ x, y }: Point, box: Pick<SceneCard, 'x' | 'y' | 'width' | 'height'>): boolean {
  return x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1
}

/** Ropes of different parents that run on one line for more than `most` pixels downward. */
export function merged(scene: Scene, most: number): string[] {
  const taken = new Map<string, Map<string, Set<number>>>()
  for (const { parentId, points } of coursesOf(scene))
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]]
      if (a === undefined || b === undefined || Math.abs(a.x - b.x) > 0.5) continue
      const place = `${Math.round(b.x)}`
      const owners = taken.get(place) ?? new Map<string, Set<number>>()
      taken.set(place, owners)
      const heights = owners.get(parentId) ?? new Set()
      owners.set(parentId, heights)
      for (let y = Math.ceil(Math.min(a.y, b.y)); y < Math.max(a.y, b.y); y++) heights.add(y)
    }
  return [...taken].flatMap(([x, owners]) => {
    const parents = [...owners]
    return parents.flatMap(([one, own], i) =>
      parents
        .slice(i + 1)
        .filter(([, others]) => [...own].filter((y) => others.has(y)).length > most)
        .map(([other]) => `${one} and ${other} at ${x}`),
    )
  })
}
