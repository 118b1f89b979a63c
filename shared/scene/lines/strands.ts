import { NODE_KINDS } from '../../schema/nodes'
import type { SceneCard } from '../types'
import { GUTTER, TURN } from './ropePath'
import type { Stand, Stands } from './stands'

/** Where ropes run straight through the lanes of their cards: x in scene pixels. */
export interface Strands {
  /** Where the ropes of a card leave its lane: below its middle, or beside what stands below it. */
  leave(lane: number, parent: SceneCard): number
  /** Where the ropes of a parent come down to a card: above its middle, in the gutter of its column, or beside what stands above it. */
  arrive(lane: number, parent: SceneCard, child: SceneCard): number
  /** Where they pass a lane, at a place that is free there or near to it. */
  pass(lane: number, parent: SceneCard, x: number): number
}

/** Strands of different parents keep this distance, or at least that one where a gutter is full, in pixels. */
const APART = 6
const LEAST_APART = 2.5
/** That far from its usual place a strand is still looked for a free one. */
const FARTHEST = 96

/** Where a strand may run instead, the nearest place first, the ones at the full distance before those between. */
const ASIDE = [...asideBy(APART), ...asideBy(APART / 2)]

function asideBy(step: number): number[] {
  return Array.from({ length: Math.floor(FARTHEST / step) }, (_, i) => (i + 1) * step).flatMap((by) => [-by, by])
}

/** Finds places for strands; each belongs to the parent that takes it first. */
export function strandsOf(stands: Stands): Strands {
  const taken = new Map<number, { readonly x: number; readonly owner: string }>()
  const keyOf = (lane: number, x: number, step = 0): number =>
    (Math.floor(x / LEAST_APART) + step) * NODE_KINDS.length + lane

  /** Whether no other parent's strand runs there. */
  function isOurs(lane: number, x: number, owner: string): boolean {
    for (let step = -1; step <= 1; step++) {
      const other = taken.get(keyOf(lane, x, step))
      if (other !== undefined && other.owner !== owner && Math.abs(other.x - x) < LEAST_APART) return false
    }
    return true
  }

  /** Takes the place, or the nearest free one. */
  function take(lane: number, wanted: number, owner: string, inTheWay: (stand: Stand) => boolean): number {
    const own = taken.get(keyOf(lane, wanted))
    if (own?.owner === owner) return own.x
    const x = isOurs(lane, wanted, owner)
      ? wanted
      : (ASIDE.map((by) => wanted + by).find((at) => isOurs(lane, at, owner) && stands.isFree(lane, at, inTheWay)) ??
        wanted)
    if (!taken.has(keyOf(lane, x))) taken.set(keyOf(lane, x), { x, owner })
    return x
  }

  return {
    leave(lane, parent) {
      const stand = stands.of(parent)
      const middle = parent.x + parent.width / 2
      if (stand === undefined || (stand.from === stand.to && stand.lastTop === parent.y)) return middle
      const floor = parent.y + parent.height
      const inTheWay = ({ lastTop }: Stand): boolean => lastTop > parent.y
      if (stands.isFree(lane, middle, inTheWay)) return middle
      const level = ({ top, bottom }: Stand): boolean => top < floor + TURN && bottom > floor
      const x = stands.nearest(lane, stand, parent.x + parent.width + GUTTER, inTheWay, level)
      return take(lane, x, parent.id, inTheWay)
    },
    arrive(lane, parent, child) {
      const stand = stands.of(child)
      const usual = stand !== undefined && stand.count > 1 ? child.x - GUTTER : child.x + child.width / 2
      const inTheWay = ({ top }: Stand): boolean => top < child.y
      const level = ({ top, bottom }: Stand): boolean => top < child.y && bottom > child.y - TURN
      const blocked = stand !== undefined && stand.from !== stand.to && !stands.isFree(lane, usual, inTheWay)
      const x = blocked ? stands.nearest(lane, stand, child.x - GUTTER, inTheWay, level) : usual
      return take(lane, x, parent.id, inTheWay)
    },
    pass: (lane, parent, x) => take(lane, x, parent.id, () => true),
  }
}
