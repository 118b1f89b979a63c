import { NODE_KINDS } from '../../schema/nodes'
import type { SceneCard } from '../types'
import { GUTTER, TURN } from './ropePath'
import type { Stand, Stands } from './stands'
import type { Turns } from './turns'

/** How ropes run straight through the lane of a card. */
export interface Strand {
  /** Where, in scene pixels. */
  readonly x: number
  /** The height there is to turn between there and the card, in pixels. */
  readonly room: number
}

/** Where ropes run straight through the lanes of their cards: x in scene pixels. */
export interface Strands {
  /** Where the ropes of a card leave its lane: below its middle, or beside what stands below it. */
  leave(lane: number, parent: SceneCard): Strand
  /** Where the ropes of a parent come down to a card: above its middle, in the gutter of its column, or beside what stands above it. */
  arrive(lane: number, parent: SceneCard, child: SceneCard): Strand
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

/**
 * The first of some ways to which there is height to turn from a card: as much as ropes like, or any at all, or none.
 * @param roomAt how much there is; never more farther out than nearer to the card's middle
 */
function firstWithRoom(ways: readonly number[], middle: number, roomAt: (x: number) => number): number | undefined {
  const withRoom = (least: number): number | undefined => {
    let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const x of ways) {
      if (x <= left || x >= right) continue
      if (roomAt(x) >= least) return x
      if (x < middle) left = x
      else right = x
    }
    return undefined
  }
  return withRoom(TURN) ?? withRoom(0) ?? ways[0]
}

/** Finds places for strands; each belongs to the parent that takes it first. */
export function strandsOf(stands: Stands, turns: Turns): Strands {
  const taken = new Map<number, { readonly x: number; readonly owner: string }>()
  const left = new Map<SceneCard, Strand>()
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

  function leave(lane: number, parent: SceneCard): Strand {
    const stand = stands.of(parent)
    const middle = parent.x + parent.width / 2
    const straight = { x: middle, room: TURN }
    if (stand === undefined || (stand.from === stand.to && stand.lastTop === parent.y)) return straight
    const inTheWay = ({ lastTop }: Stand): boolean => lastTop > parent.y
    if (stands.isFree(lane, middle, inTheWay)) return straight
    const ways = stands.ways(lane, stand, parent.x + parent.width + GUTTER, inTheWay)
    const roomAt = (x: number): number => turns.below(stand, parent, x)
    const x = take(lane, firstWithRoom(ways, middle, roomAt) ?? middle, parent.id, inTheWay)
    return { x, room: Math.max(0, roomAt(x)) }
  }

  return {
    leave(lane, parent) {
      let strand = left.get(parent)
      if (strand === undefined) left.set(parent, (strand = leave(lane, parent)))
      return strand
    },
    arrive(lane, parent, child) {
      const stand = stands.of(child)
      const middle = child.x + child.width / 2
      const inTheWay = ({ top }: Stand): boolean => top < child.y
      if (stand === undefined) return { x: take(lane, middle, parent.id, inTheWay), room: TURN }
      const roomAt = (x: number): number => turns.above(stand, child, x)
      let wanted = stand.cards.length > 1 ? child.x - GUTTER : middle
      if (stand.from !== stand.to && !stands.isFree(lane, wanted, inTheWay)) {
        const ways = stands.ways(lane, stand, child.x - GUTTER, inTheWay)
        wanted = firstWithRoom(ways, middle, roomAt) ?? wanted
      }
      const x = take(lane, wanted, parent.id, inTheWay)
      return { x, room: Math.max(0, roomAt(x)) }
    },
    pass: (lane, parent, x) => take(lane, x, parent.id, () => true),
  }
}
