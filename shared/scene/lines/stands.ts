import { groupBy } from '../../groups'
import { levelOf } from '../../model/levels'
import { NODE_KINDS } from '../../schema/nodes'
import { roomOf } from '../card/placedCard'
import type { SceneCard } from '../types'
import { firstFrom } from './firstFrom'
import { GUTTER } from './ropePath'

/** A card, or several that stand above each other at one x, as that which ropes go round in their lane. Scene pixels. */
export interface Stand {
  /** From the top down. */
  readonly cards: readonly SceneCard[]
  readonly left: number
  readonly right: number
  /** Upper edge of the highest card. */
  readonly top: number
  /** Upper edge of the lowest card. */
  readonly lastTop: number
  /** Lower edge of the lowest card, its frayed end included. */
  readonly bottom: number
  /** The least height between a card, its frayed end included, and the next below it; Infinity for a card alone. */
  readonly gap: number
  /** From which stand to which of the lane, this one included, there is not surely a way between them. */
  from: number
  to: number
}

/** A stretch of a lane, in scene pixels. */
export interface Stretch {
  readonly lane: number
  readonly left: number
  readonly right: number
}

/** Cards that go, and others that come. */
export interface Exchange {
  readonly gone: readonly SceneCard[]
  readonly come: readonly SceneCard[]
}

type Which = (stand: Stand) => boolean

/** No rope passes nearer to a card of its lane than this, in pixels. */
const CLEAR = 4
/** Stands that are farther from each other than this have nothing to do with each other, in pixels. */
const FAR = GUTTER + CLEAR

/** What stands in the lanes. Cards that come and go change the stands that they are part of; the others stay as they are. */
export class Stands {
  readonly #known = new Map<number, Stand>()
  /** Each from left to right. */
  readonly #lanes: Stand[][] = NODE_KINDS.map(() => [])
  /** At least as wide as any. */
  #widest = 0

  constructor(cards: readonly SceneCard[]) {
    this.#fill(cards)
  }

  /** What stands in a lane, from left to right. */
  in(lane: number): readonly Stand[] {
    return this.#lanes[lane] ?? []
  }

  of(card: SceneCard): Stand | undefined {
    return this.#known.get(placeOf(card))
  }

  /**
   * Takes some cards out and puts others in.
   * @returns where ropes may now run otherwise
   */
  change({ gone, come }: Exchange): Stretch[] {
    const changed = placesOf({ gone, come })
    const before = this.#about(changed)
    const without = new Set(gone)
    const added = groupBy(come, placeOf)
    for (const [place, { kind, x }] of changed) {
      const stay = this.#known.get(place)?.cards.filter((card) => !without.has(card)) ?? []
      this.#replace(place, levelOf(kind), x, [...stay, ...(added.get(place) ?? [])])
    }
    const lanes = new Set(Array.from(changed.values(), ({ kind }) => levelOf(kind)))
    for (const lane of lanes) gather(this.#lanes[lane] ?? [])
    return [...before, ...this.#about(changed)]
  }

  /**
   * The same where all other cards are other objects, too: they stand where they stood, but their lanes are at other heights.
   * @param cards all that stands in the lanes now
   */
  renew(cards: readonly SceneCard[], exchange: Exchange): Stretch[] {
    const changed = placesOf(exchange)
    const before = this.#about(changed)
    this.#known.clear()
    for (const lane of this.#lanes) lane.length = 0
    this.#fill(cards)
    return [...before, ...this.#about(changed)]
  }

  /** The cards of the stands that reach into a stretch. */
  *cardsIn({ lane, left, right }: Stretch): Generator<SceneCard> {
    const found: Stand[] = []
    this.some(lane, left, right, (stand) => {
      found.push(stand)
      return false
    })
    for (const { cards } of found) yield* cards
  }

  /** Whether one that reaches between two places is what is looked for. */
  some(lane: number, left: number, right: number, isIt: Which): boolean {
    return someBetween(this.#lanes[lane] ?? [], left, right, this.#widest, isIt)
  }

  /** Whether a line would meet none of those that are in the way. */
  isFree(lane: number, x: number, inTheWay: Which): boolean {
    return !this.some(lane, x - CLEAR, x + CLEAR, inTheWay)
  }

  /** The places beside those in the way that stand about `stand`, one in every gap, the nearest to `wanted` first. */
  ways(lane: number, { from, to }: Stand, wanted: number, inTheWay: Which): readonly number[] {
    const about = (this.#lanes[lane] ?? []).slice(from, to + 1)
    return waysBeside(about.filter(inTheWay), wanted).sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  }

  #fill(cards: readonly SceneCard[]): void {
    for (const [place, column] of groupBy(cards, placeOf)) {
      const [first] = column
      if (first !== undefined) this.#lanes[levelOf(first.kind)]?.push(this.#know(place, column))
    }
    for (const lane of this.#lanes) gather(lane.sort((a, b) => a.left - b.left))
  }

  #know(place: number, cards: SceneCard[]): Stand {
    const stand = standOf(cards)
    this.#known.set(place, stand)
    this.#widest = Math.max(this.#widest, stand.right - stand.left)
    return stand
  }

  #replace(place: number, level: number, x: number, cards: SceneCard[]): void {
    const lane = this.#lanes[level]
    if (lane === undefined) return
    const at = firstFrom(lane, x, leftOf)
    const stood = lane[at]?.left === x ? 1 : 0
    if (cards.length > 0) lane.splice(at, stood, this.#know(place, cards))
    else if (this.#known.delete(place)) lane.splice(at, stood)
  }

  /** As far as what stands at some places has to do with others. */
  #about(places: ReadonlyMap<number, SceneCard>): Stretch[] {
    const stretches: Stretch[] = []
    for (const [place, { kind }] of places) {
      const stand = this.#known.get(place)
      if (stand === undefined) continue
      const lane = levelOf(kind)
      const about = this.in(lane).slice(stand.from, stand.to + 1)
      const right = about.reduce((most, other) => Math.max(most, other.right), stand.right)
      stretches.push({ lane, left: (about[0] ?? stand).left - 2 * FAR, right: right + 2 * FAR })
    }
    return stretches
  }
}

/** One of the cards of each column that changes, by its place. */
function placesOf({ gone, come }: Exchange): Map<number, SceneCard> {
  return new Map([...gone, ...come].map((card) => [placeOf(card), card]))
}

/** One number for a column: its lane and left edge. */
function placeOf(card: SceneCard): number {
  return card.x * NODE_KINDS.length + levelOf(card.kind)
}

/** @param cards of one column */
function standOf(cards: SceneCard[]): Stand {
  if (!isFromTheTop(cards)) cards.sort((a, b) => (isAbove(a, b) ? -1 : 1))
  const [first, last] = [cards[0] as SceneCard, cards.at(-1) as SceneCard]
  let right = first.x
  let bottom = first.y
  let gap = Infinity
  let above: SceneCard | undefined
  for (const card of cards) {
    right = Math.max(right, card.x + card.width)
    if (above !== undefined) gap = Math.min(gap, card.y - above.y - roomOf(above))
    bottom = Math.max(bottom, card.y + roomOf(card))
    above = card
  }
  return { cards, left: first.x, right, top: first.y, lastTop: last.y, bottom, gap, from: 0, to: 0 }
}

function isFromTheTop(column: readonly SceneCard[]): boolean {
  return column.every((card, i) => i === 0 || isAbove(column[i - 1] as SceneCard, card))
}

/** In whichever order cards came, those at one height stand in the same one. */
function isAbove(a: SceneCard, b: SceneCard): boolean {
  return a.y < b.y || (a.y === b.y && a.id < b.id)
}

/** Notes which neighbours stand too close for a rope to pass as it likes. @param lane from left to right */
function gather(lane: readonly Stand[]): void {
  let from = 0
  let edge = Number.NEGATIVE_INFINITY
  lane.forEach((stand, i) => {
    if (stand.left - edge >= FAR) from = i
    edge = Math.max(edge, stand.right)
    stand.from = from
  })
  let to = lane.length - 1
  for (let i = lane.length - 1; i >= 0; i--) {
    const stand = lane[i]
    if (stand === undefined) continue
    stand.to = to
    if (stand.from === i) to = i - 1
  }
}

const leftOf = ({ left }: Stand): number => left

function someBetween(lane: readonly Stand[], left: number, right: number, widest: number, isIt: Which): boolean {
  for (let i = firstFrom(lane, right, leftOf) - 1; i >= 0; i--) {
    const stand = lane[i]
    if (stand === undefined || stand.left <= left - widest) return false
    if (stand.right > left && isIt(stand)) return true
  }
  return false
}

/** In every gap the place nearest to `wanted`. @param walls from left to right */
function waysBeside(walls: readonly Stand[], wanted: number): number[] {
  const ways: number[] = []
  const offer = (left: number, right: number): void => {
    if (right - left < 2 * CLEAR) return
    const margin = Math.min(GUTTER, (right - left) / 2)
    ways.push(Math.min(Math.max(wanted, left + margin), right - margin))
  }
  let edge = Number.NEGATIVE_INFINITY
  for (const { left, right } of walls) {
    offer(edge, left)
    edge = Math.max(edge, right)
  }
  offer(edge, Infinity)
  return ways
}
