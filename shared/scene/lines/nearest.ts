import type { Pen } from './ropePath'

/**
 * As a share of the distance looked within: how far the pieces that a bend is parted into may stray from their chords, and
 * how much nearer a line must come to count as nearer.
 */
const PRECISION = 0.001

/** Follows lines and notes how near they come to a point. */
export class Nearest implements Pen {
  #x = 0
  #y = 0
  readonly #fine: number

  /** @param distance of what is nearest by now; what is no nearer is not looked at closely */
  constructor(
    private readonly x: number,
    private readonly y: number,
    public distance: number,
  ) {
    this.#fine = distance * PRECISION
  }

  moveTo(x: number, y: number): void {
    this.#x = x
    this.#y = y
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y]
    this.moveTo(x, y)
    if (this.#isNear(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y)))
      this.#chord(fromX, fromY, x, y)
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y]
    this.moveTo(x, y)
    this.#bend(fromX, fromY, x1, y1, x2, y2, x, y)
  }

  /** Parts a cubic Bézier curve until its pieces are straight or too far away: each lies within the box of its points. */
  #bend(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): void {
    const [left, top] = [Math.min(x0, x1, x2, x3), Math.min(y0, y1, y2, y3)]
    if (!this.#isNear(left, top, Math.max(x0, x1, x2, x3), Math.max(y0, y1, y2, y3))) return
    if (stray(x0, x1, x2, x3) <= this.#fine && stray(y0, y1, y2, y3) <= this.#fine) return this.#chord(x0, y0, x3, y3)
    const [ax, bx, cx] = [(x0 + x1) / 2, (x1 + x2) / 2, (x2 + x3) / 2]
    const [ay, by, cy] = [(y0 + y1) / 2, (y1 + y2) / 2, (y2 + y3) / 2]
    const [dx, ex, dy, ey] = [(ax + bx) / 2, (bx + cx) / 2, (ay + by) / 2, (by + cy) / 2]
    const [mx, my] = [(dx + ex) / 2, (dy + ey) / 2]
    this.#bend(x0, y0, ax, ay, dx, dy, mx, my)
    this.#bend(mx, my, ex, ey, cx, cy, x3, y3)
  }

  #chord(fromX: number, fromY: number, x: number, y: number): void {
    const [dx, dy] = [x - fromX, y - fromY]
    const length = dx * dx + dy * dy
    const share = length === 0 ? 0 : ((this.x - fromX) * dx + (this.y - fromY) * dy) / length
    const t = Math.min(1, Math.max(0, share))
    const distance = Math.hypot(fromX + t * dx - this.x, fromY + t * dy - this.y)
    if (distance < this.distance - this.#fine) this.distance = distance
  }

  /** Whether a box comes nearer than what is nearest by now: in a strand of thousands each could be so by a hair. */
  #isNear(left: number, top: number, right: number, bottom: number): boolean {
    const { x, y } = this
    const distance = this.distance - this.#fine
    return left < x + distance && right > x - distance && top < y + distance && bottom > y - distance
  }
}

/**
 * How far a cubic Bézier curve can be from its chord, in one coordinate: an eighth of its largest second derivative, which
 * is six times the larger second difference of its points.
 */
function stray(from: number, first: number, second: number, to: number): number {
  return 0.75 * Math.max(Math.abs(from - 2 * first + second), Math.abs(first - 2 * second + to))
}
