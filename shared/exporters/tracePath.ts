import type { CanvasLike } from './canvas'

const COMMAND = /([MLCQZ])([^MLCQZ]*)/g

/**
 * Draws path data onto a context's current path. Scenes use absolute M, L, C, Q and Z only.
 * Path2D would do the same, but Node's canvas and a browser's do not share that class.
 */
export function tracePath(ctx: CanvasLike, d: string): void {
  for (const [, command, numbers = ''] of d.matchAll(COMMAND)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers.trim().split(/[ ,]+/).map(Number)
    if (command === 'M') ctx.moveTo(a, b)
    else if (command === 'L') ctx.lineTo(a, b)
    else if (command === 'C') ctx.bezierCurveTo(a, b, c, e, f, g)
    else if (command === 'Q') ctx.quadraticCurveTo(a, b, c, e)
    else ctx.closePath()
  }
}
