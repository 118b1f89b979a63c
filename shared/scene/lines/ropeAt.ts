import type { SceneRope } from '../types'
import { HungRope } from './hungRope'
import { Nearest } from './nearest'

/**
 * The rope that runs nearest to a point. All in scene pixels.
 * @param reach a rope farther away than this is not meant
 * @returns undefined where none runs so near; of ropes that run in one strand, the one that is painted last
 */
export function ropeAt(
  ropes: readonly SceneRope[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): SceneRope | undefined {
  const edges = edgesOf(ropes)
  const nearest = new Nearest(x, y, reach)
  let found: SceneRope | undefined
  for (let i = ropes.length - 1; i >= 0; i--) {
    const { distance } = nearest
    if ((edges[4 * i] ?? 0) > x + distance || (edges[4 * i + 1] ?? 0) < x - distance) continue
    if ((edges[4 * i + 2] ?? 0) > y + distance || (edges[4 * i + 3] ?? 0) < y - distance) continue
    const rope = ropes[i]
    if (!(rope instanceof HungRope)) continue
    rope.trace(nearest)
    if (nearest.distance < distance) found = rope
  }
  return found
}

const known = new WeakMap<readonly SceneRope[], Float64Array>()

/** Left, right, upper and lower edge of every rope: of tens of thousands nearly all are passed over by these alone. */
function edgesOf(ropes: readonly SceneRope[]): Float64Array {
  let edges = known.get(ropes)
  if (edges !== undefined) return edges
  edges = new Float64Array(4 * ropes.length)
  let at = 0
  for (const { bounds } of ropes) {
    edges[at++] = bounds.x
    edges[at++] = bounds.x + bounds.width
    edges[at++] = bounds.y
    edges[at++] = bounds.y + bounds.height
  }
  known.set(ropes, edges)
  return edges
}
