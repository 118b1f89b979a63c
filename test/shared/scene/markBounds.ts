import type { Box, Mark } from '../../../shared/scene/types'

/** The box that a mark covers; for curves that of their control points, which encloses them. */
export function markBounds(mark: Mark): Box {
  switch (mark.type) {
    case 'rect':
      return mark
    case 'circle':
      return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r }
    case 'text': {
      const leftward = mark.direction === 'rtl' ? 'end' : 'start'
      const x =
        mark.anchor === 'middle' ? mark.x - mark.width / 2 : mark.anchor === leftward ? mark.x : mark.x - mark.width
      return { x, y: mark.y - 0.8 * mark.size, width: mark.width, height: mark.size }
    }
    case 'path': {
      const points = pathPoints(mark.d)
      const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
      const [x, y] = [Math.min(...xs), Math.min(...ys)]
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
    }
  }
}

/** All points of path data, control points included. */
export function pathPoints(d: string): [number, number][] {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0])
}
