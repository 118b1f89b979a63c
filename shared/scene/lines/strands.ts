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

type Which = (stand: Stand) => boolean

const standsAbove =
  ({ y }: SceneCard): Which =>
  ({ top }) =>
    top < y

const standsBelow =
  ({ y }: SceneCard): Which =>
  ({ lastTop }) =>
    lastTop > y

const standsThere: Which = () => true

/** Where ropes run straight through the lanes of their cards: x in scene pixels. Each place belongs to the parent that takes it first. */
export class Strands {
  readonly #taken = new Map<number, { readonly x: number; readonly owner: string }>()
  readonly #left = new Map<SceneCard, Strand>()
  readonly #stands: Stands
  readonly #turns: Turns

  constructor(stands: Stands, turns: Turns) {
    this.#stands = stands
    this.#turns = turns
  }

  /** Where the ropes of a card leave its lane: below its middle, or beside what stands below it. */
  leave(lane: number, parent: SceneCard): Strand {
    let strand = this.#left.get(parent)
    if (strand === undefined) this.#left.set(parent, (strand = this.#leave(lane, parent)))
    return strand
  }

  /** Where the ropes of a parent come down to a card: above its middle, in the gutter of its column, or beside what stands above it. */
  arrive(lane: number, parent: SceneCard, child: SceneCard): Strand {
    const stand = this.#stands.of(child)
    const middle = child.x + child.width / 2
    const usual = stand !== undefined && stand.cards.length > 1 ? child.x - GUTTER : middle
    const wanted = stand === undefined ? usual : this.#above(lane, stand, child, usual)
    const x = this.#takeThere(lane, wanted, parent.id) ?? this.#takeNear(lane, wanted, parent.id, standsAbove(child))
    return { x, room: stand === undefined ? TURN : Math.max(0, this.#turns.above(stand, child, x)) }
  }

  /** Where they pass a lane, at a place that is free there or near to it. */
  pass(lane: number, parent: SceneCard, x: number): number {
    return this.#takeThere(lane, x, parent.id) ?? this.#takeNear(lane, x, parent.id, standsThere)
  }

  #leave(lane: number, parent: SceneCard): Strand {
    const stand = this.#stands.of(parent)
    const middle = parent.x + parent.width / 2
    const straight = { x: middle, room: TURN }
    if (stand === undefined || (stand.from === stand.to && stand.lastTop === parent.y)) return straight
    const inTheWay = standsBelow(parent)
    if (this.#stands.isFree(lane, middle, inTheWay)) return straight
    const ways = this.#stands.ways(lane, stand, parent.x + parent.width + GUTTER, inTheWay)
    const roomAt = (x: number): number => this.#turns.below(stand, parent, x)
    const wanted = firstWithRoom(ways, middle, roomAt) ?? middle
    const x = this.#takeThere(lane, wanted, parent.id) ?? this.#takeNear(lane, wanted, parent.id, inTheWay)
    return { x, room: Math.max(0, roomAt(x)) }
  }

  /** Where a rope would come down to a card that others may stand above. */
  #above(lane: number, stand: Stand, child: SceneCard, usual: number): number {
    if (stand.from === stand.to) return usual
    const inTheWay = standsAbove(child)
    if (this.#stands.isFree(lane, usual, inTheWay)) return usual
    const ways = this.#stands.ways(lane, stand, child.x - GUTTER, inTheWay)
    return firstWithRoom(ways, child.x + child.width / 2, (x) => this.#turns.above(stand, child, x)) ?? usual
  }

  /** Takes a place, if no other parent's strand runs there. @returns where the strand runs */
  #takeThere(lane: number, x: number, owner: string): number | undefined {
    const own = this.#taken.get(keyOf(lane, x, 0))
    if (own?.owner === owner) return own.x
    if (!this.#isOurs(lane, x, owner)) return undefined
    return this.#take(lane, x, owner)
  }

  /** Takes the free place that is nearest to one that is taken; that one itself, where there is none. */
  #takeNear(lane: number, wanted: number, owner: string, inTheWay: Which): number {
    const isFree = (by: number): boolean =>
      this.#isOurs(lane, wanted + by, owner) && this.#stands.isFree(lane, wanted + by, inTheWay)
    return this.#take(lane, wanted + (ASIDE.find(isFree) ?? 0), owner)
  }

  #take(lane: number, x: number, owner: string): number {
    const key = keyOf(lane, x, 0)
    if (!this.#taken.has(key)) this.#taken.set(key, { x, owner })
    return x
  }

  /** Whether no other parent's strand runs there. */
  #isOurs(lane: number, x: number, owner: string): boolean {
    for (let step = -1; step <= 1; step++) {
      const other = this.#taken.get(keyOf(lane, x, step))
      if (other !== undefined && other.owner !== owner && Math.abs(other.x - x) < LEAST_APART) return false
    }
    return true
  }
}

/** One number for the places of a lane about an x, or `step` of them farther. */
function keyOf(lane: number, x: number, step: number): number {
  return (Math.floor(x / LEAST_APART) + step) * NODE_KINDS.length + lane
}
