import type { CanvasLike } from './canvas'

const COMMAND = /([MLCQZ])([^MLCQZ]*)/g

/** Path data, read: letters, and the numbers of each. */
interface Path {
  readonly letters: string
  readonly numbers: readonly (readonly number[])[]
  /** Between which heights all of its points lie. */
  readonly top: number
  readonly bottom: number
}

/** Path data as long as this belongs to the ground, which every tile of a large picture may paint. */
const LONG = 2_000
const known = new Map<string, Path>()
/** A ground has no more long paths than that. */
const MOST_KNOWN = 16

function read(d: string): Path {
  let letters = ''
  const numbers: number[][] = []
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [, letter = '', text = ''] of d.matchAll(COMMAND)) {
    const values = text.trim().split(/[ ,]+/).map(Number)
    letters += letter
    numbers.push(values)
    if (letter === 'Z') continue
    for (let i = 1; i < values.length; i += 2) {
      top = Math.min(top, values[i] ?? top)
      bottom = Math.max(bottom, values[i] ?? bottom)
    }
  }
  return { letters, numbers, top, bottom }
}

function pathOf(d: string): Path {
  if (d.length < LONG) return read(d)
  let path = known.get(d)
  if (path === undefined) {
    path = read(d)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(d, path)
  }
  return path
}

/** The heights between which path data lies. */
export function pathHeights(d: string): { readonly top: number; readonly bottom: number } {
  return pathOf(d)
}

/**
 * Draws path data onto a context's current path. Scenes use absolute M, L, C, Q and Z only.
 * Path2D would do the same, but Node's canvas and a browser's do not share that class.
 */
export function tracePath(
  ctx: Pick<CanvasLike, 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'closePath'>,
  d: string,
): void {
  const { letters, numbers } = pathOf(d)
  for (let i = 0; i < letters.length; i++) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers[i] ?? []
    const letter = letters[i]
    if (letter === 'M') ctx.moveTo(a, b)
    else if (letter === 'L') ctx.lineTo(a, b)
    else if (letter === 'C') ctx.bezierCurveTo(a, b, c, e, f, g)
    else if (letter === 'Q') ctx.quadraticCurveTo(a, b, c, e)
    else ctx.closePath()
  }
}
