import { NODE_KINDS } from '../../schema/nodes'
import type { SceneCard } from '../types'
import { GUTTER, TURN } from './ropePath'
import type { Stand, Stands, Stretch } from './stands'
import type { Turns } from './turns'

/** How ropes run straight through the lane of a card. */
export interface Strand {
  /** Where, in scene pixels. */
  readonly x: number
  /** The height there is to turn between there and the card, in pixels. */
  readonly room: number
  /** The place that it takes, to be given back; `NOWHERE` where it takes none. */
  readonly place: number
}

const NOWHERE = -(2 ** 30)

/** A strand that runs elsewhere than it wanted: where exactly depends on all that came before it. */
interface Aside {
  readonly lane: number
  readonly wanted: number
}

/** A place, the parent whose strands run there, and how many of them do. */
interface Taken {
  readonly lane: number
  readonly x: number
  readonly owner: string
  count: number
}

/** Strands of different parents keep this distance, or at least that one where a gutter is full, in pixels. */
const APART = 6
const LEAST_APART = 2.5
/** That far from its usual place a strand is still looked for a free one. */
const FARTHEST = 96
/** Whatever happens farther from the usual place of a strand than this does not concern it. */
const REACH = FARTHEST + 2 * GUTTER

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
  readonly #taken = new Map<number, Taken>()
  readonly #left = new Map<string, Strand>()
  readonly #asides: Aside[] = []
  readonly #stands: Stands
  readonly #turns: Turns
  /** Places that were taken or given back since somebody began to follow. */
  #news: Taken[] | undefined

  constructor(stands: Stands, turns: Turns) {
    this.#stands = stands
    this.#turns = turns
  }

  /** Where the ropes of a card leave its lane: below its middle, or beside what stands below it. */
  leave(lane: number, parent: SceneCard): Strand {
    let strand = this.#left.get(parent.id)
    if (strand === undefined) this.#left.set(parent.id, (strand = this.#leave(lane, parent)))
    return strand
  }

  /** Gives back the place where the ropes of a card leave its lane. */
  forget(parentId: string): void {
    const strand = this.#left.get(parentId)
    if (strand !== undefined) this.release(strand)
    this.#left.delete(parentId)
  }

  /** Where the ropes of a parent come down to a card: above its middle, in the gutter of its column, or beside what stands above it. */
  arrive(lane: number, parent: SceneCard, child: SceneCard): Strand {
    const stand = this.#stands.of(child)
    const middle = child.x + child.width / 2
    const usual = stand !== undefined && stand.cards.length > 1 ? child.x - GUTTER : middle
    const wanted = stand === undefined ? usual : this.#above(lane, stand, child, usual)
    const { x, place } = this.#take(lane, wanted, parent.id, standsAbove(child))
    return { x, place, room: stand === undefined ? TURN : Math.max(0, this.#turns.above(stand, child, x)) }
  }

  /** Where they pass a lane, at a place that is free there or near to it. */
  pass(lane: number, parent: SceneCard, x: number): Pick<Strand, 'x' | 'place'> {
    return this.#take(lane, x, parent.id, standsThere)
  }

  /** Gives a place back. */
  release({ place }: Pick<Strand, 'place'>): void {
    const taken = this.#taken.get(place)
    if (taken === undefined) return
    this.#news?.push(taken)
    if (--taken.count === 0) this.#taken.delete(place)
  }

  /** Notes from now on which places change hands. */
  follow(): void {
    this.#news = []
  }

  /**
   * Whether, in spite of what was noted, every strand runs where it would if all of them were taken in turn anew: as long
   * as each runs where it wants to, turns do not matter.
   * @param asides how many ran aside before
   */
  isSettled(asides: number): boolean {
    const news = this.#news ?? []
    this.#news = undefined
    return this.asides === asides && !news.some(({ lane, x }) => this.isUnsure({ lane, left: x, right: x }))
  }

  /** How many strands run elsewhere than they wanted. */
  get asides(): number {
    return this.#asides.length
  }

  /** Whether a change in a stretch may concern a strand that runs aside. */
  isUnsure({ lane, left, right }: Stretch): boolean {
    return this.#asides.some((one) => one.lane === lane && one.wanted > left - REACH && one.wanted < right + REACH)
  }

  #leave(lane: number, parent: SceneCard): Strand {
    const stand = this.#stands.of(parent)
    const middle = parent.x + parent.width / 2
    const straight = { x: middle, room: TURN, place: NOWHERE }
    if (stand === undefined || (stand.from === stand.to && stand.lastTop === parent.y)) return straight
    const inTheWay = standsBelow(parent)
    if (this.#stands.isFree(lane, middle, inTheWay)) return straight
    const ways = this.#stands.ways(lane, stand, parent.x + parent.width + GUTTER, inTheWay)
    const roomAt = (x: number): number => this.#turns.below(stand, parent, x)
    const wanted = firstWithRoom(ways, middle, roomAt) ?? middle
    const { x, place } = this.#take(lane, wanted, parent.id, inTheWay)
    return { x, place, room: Math.max(0, roomAt(x)) }
  }

  /** Where a rope would come down to a card that others may stand above. */
  #above(lane: number, stand: Stand, child: SceneCard, usual: number): number {
    if (stand.from === stand.to) return usual
    const inTheWay = standsAbove(child)
    if (this.#stands.isFree(lane, usual, inTheWay)) return usual
    const ways = this.#stands.ways(lane, stand, child.x - GUTTER, inTheWay)
    return firstWithRoom(ways, child.x + child.width / 2, (x) => this.#turns.above(stand, child, x)) ?? usual
  }

  /** Takes a place, or, where another parent's strand runs, the free place that is nearest to it; that one itself, where there is none. */
  #take(lane: number, wanted: number, owner: string, inTheWay: Which): Pick<Strand, 'x' | 'place'> {
    const place = keyOf(lane, wanted, 0)
    const own = this.#taken.get(place)
    if (own?.owner === owner) {
      own.count++
      this.#news?.push(own)
      if (own.x !== wanted) this.#asides.push({ lane, wanted })
      return { x: own.x, place }
    }
    if (this.#isOurs(lane, wanted, owner)) return this.#note(lane, wanted, owner)
    this.#asides.push({ lane, wanted })
    const isFree = (by: number): boolean =>
      this.#isOurs(lane, wanted + by, owner) && this.#stands.isFree(lane, wanted + by, inTheWay)
    return this.#note(lane, wanted + (ASIDE.find(isFree) ?? 0), owner)
  }

  #note(lane: number, x: number, owner: string): Pick<Strand, 'x' | 'place'> {
    const place = keyOf(lane, x, 0)
    const there = this.#taken.get(place)
    if (there !== undefined && there.owner !== owner) return { x, place: NOWHERE }
    const taken = there ?? { lane, x, owner, count: 0 }
    if (there === undefined) this.#taken.set(place, taken)
    taken.count++
    this.#news?.push(taken)
    return { x, place }
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
