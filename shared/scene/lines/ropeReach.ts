import type { SceneRope } from '../types'
import { HungRope } from './hungRope'
import type { Pen } from './ropePath'

/** Bends are looked at in so many pieces, and how far a piece may stray from its chord is counted in. */
const PIECES = 64

/**
 * How far left a rope comes between two heights.
 * @param top @param bottom in scene pixels
 * @returns undefined where it passes above or below; of a rope that does not say how it runs, the left edge of its box
 */
export function leftmostPoint(rope: SceneRope, top: number, bottom: number): number | undefined {
  const { y, height, x } = rope.bounds
  if (y > bottom || y + height < top) return undefined
  if (!(rope instanceof HungRope)) return x
  const pen = new Probe(top, bottom)
  rope.trace(pen)
  return Number.isFinite(pen.left) ? pen.left : undefined
}

/** Follows a line and remembers how far left it came between two heights. */
class Probe implements Pen {
  left = Number.POSITIVE_INFINITY
  #x = 0
  #y = 0

  constructor(
    private readonly top: number,
    private readonly bottom: number,
  ) {}

  moveTo(x: number, y: number): void {
    this.#x = x
    this.#y = y
  }

  lineTo(x: number, y: number): void {
    const left = this.#follow(x, y, 0)
    this.left = Math.min(this.left, left)
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y]
    // A curve stays within the box around its points.
    const isPast = Math.min(fromY, y1, y2, y) > this.bottom || Math.max(fromY, y1, y2, y) < this.top
    const least = Math.min(fromX, x1, x2, x)
    if (isPast || least >= this.left) return this.moveTo(x, y)
    const [strayX, strayY] = [stray(fromX, x1, x2, x), stray(fromY, y1, y2, y)]
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES
      const left = this.#follow(onBend(fromX, x1, x2, x, t), onBend(fromY, y1, y2, y, t), strayY)
      this.left = Math.min(this.left, Math.max(least, left - strayX))
    }
  }

  /**
   * Goes straight to a point.
   * @param stray how far, in pixels, the way that is meant may be above or below the straight one
   * @returns how far left that came between the heights; infinity where it did not come there
   */
  #follow(x: number, y: number, stray: number): number {
    const [fromX, fromY] = [this.#x, this.#y]
    this.moveTo(x, y)
    const above = Math.max(this.top - stray, Math.min(fromY, y))
    const below = Math.min(this.bottom + stray, Math.max(fromY, y))
    if (above > below) return Number.POSITIVE_INFINITY
    if (fromY === y) return Math.min(fromX, x)
    const at = (height: number): number => fromX + ((height - fromY) / (y - fromY)) * (x - fromX)
    return Math.min(at(above), at(below))
  }
}

/**
 * How far a piece of a cubic Bézier curve can be from its chord, in one coordinate: an eighth of the square of its share
 * of the curve times the largest second derivative, which is six times the larger second difference of the points.
 */
function stray(from: number, first: number, second: number, to: number): number {
  const bent = Math.max(Math.abs(from - 2 * first + second), Math.abs(first - 2 * second + to))
  return (6 * bent) / (8 * PIECES * PIECES)
}

/** A coordinate of a cubic Bézier curve at `t` from 0 to 1. */
function onBend(from: number, first: number, second: number, to: number, t: number): number {
  const s = 1 - t
  return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to
}
