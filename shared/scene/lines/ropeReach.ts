import type { SceneRope } from '../types'
import { HungRope } from './hungRope'
import type { Pen } from './ropePath'

/** Bends are looked at in so many pieces: none strays from its chord by half a pixel of a card's size. */
const PIECES = 16

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
    const [fromX, fromY] = [this.#x, this.#y]
    this.moveTo(x, y)
    const [above, below] = [Math.max(this.top, Math.min(fromY, y)), Math.min(this.bottom, Math.max(fromY, y))]
    if (above > below) return
    const at = (height: number): number => (fromY === y ? x : fromX + ((height - fromY) / (y - fromY)) * (x - fromX))
    const level = fromY === y ? Math.min(fromX, x) : Number.POSITIVE_INFINITY
    this.left = Math.min(this.left, level, at(above), at(below))
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y]
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES
      this.lineTo(onBend(fromX, x1, x2, x, t), onBend(fromY, y1, y2, y, t))
    }
  }
}

/** A coordinate of a cubic Bézier curve at `t` from 0 to 1. */
function onBend(from: number, first: number, second: number, to: number, t: number): number {
  const s = 1 - t
  return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to
}
