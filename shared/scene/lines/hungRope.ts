import type { NodeId } from '../../schema/ids'
import type { DriverCategory } from '../../schema/nodes'
import type { Box, SceneCard, SceneRope, Stroke } from '../types'
import { type Pen, type RopeEnds, ropeBounds, ropePath, traceRope } from './ropePath'
import type { Strand } from './strands'

/** The cards that a rope ties, and the room between their lanes. */
export interface RopeCards extends RopeEnds {
  readonly parent: SceneCard
  readonly child: SceneCard
}

type Bend = Pick<Strand, 'x' | 'room'>

/** A rope between two cards. Its path data is written only when somebody asks for it. */
export class HungRope implements SceneRope {
  readonly parentId: NodeId
  readonly childId: NodeId
  readonly bounds: Box
  readonly category?: DriverCategory
  #ends: RopeCards
  #d: string | undefined

  constructor(
    readonly id: string,
    readonly stroke: Stroke,
    category: DriverCategory | undefined,
    ends: RopeCards,
  ) {
    this.parentId = ends.parent.id
    this.childId = ends.child.id
    this.bounds = ropeBounds(ends)
    if (category !== undefined) this.category = category
    this.#ends = ends
  }

  /** Where it comes down in the lane of its child, in scene pixels. */
  get arrive(): number {
    return this.#ends.arrive
  }

  get d(): string {
    this.#d ??= ropePath(this.#ends)
    return this.#d
  }

  /** Draws it without a detour over path data. */
  trace(pen: Pen): void {
    traceRope(this.#ends, pen)
  }

  /** Whether it ties these very cards, in the same way. Asked of every rope after every edit, so nothing is made for it. */
  ties(
    parent: SceneCard,
    child: SceneCard,
    from: number,
    to: number,
    leave: Bend,
    arrive: Bend,
    via: RopeEnds['via'],
  ): boolean {
    const own = this.#ends
    if (own.parent !== parent || own.child !== child || own.from !== from || own.to !== to) return false
    if (own.leave !== leave.x || own.out !== leave.room) return false
    return own.arrive === arrive.x && own.in === arrive.room && sameWays(own.via, via)
  }

  /** Takes over cards that were redrawn but stand where the old ones stood. @returns whether they do */
  retie(ends: RopeCards, stroke: Stroke): boolean {
    const own = this.#ends
    const same =
      stroke === this.stroke &&
      sameRoom(own, ends) &&
      sameBox(own.parent, ends.parent) &&
      sameBox(own.child, ends.child)
    if (same) this.#ends = ends
    return same
  }
}

function sameRoom(a: RopeEnds, b: RopeEnds): boolean {
  const sameEnds = a.from === b.from && a.to === b.to && a.leave === b.leave && a.arrive === b.arrive
  return sameEnds && a.out === b.out && a.in === b.in && sameWays(a.via, b.via)
}

const NONE: NonNullable<RopeEnds['via']> = []

function sameWays(a: RopeEnds['via'] = NONE, b: RopeEnds['via'] = NONE): boolean {
  if (a === b) return true
  return (
    a.length === b.length &&
    a.every(({ x, top, bottom }, i) => x === b[i]?.x && top === b[i]?.top && bottom === b[i]?.bottom)
  )
}

function sameBox(a: SceneCard, b: SceneCard): boolean {
  return a.id === b.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
