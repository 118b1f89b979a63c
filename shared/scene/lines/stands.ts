import { levelOf } from '../../model/levels'
import { NODE_KINDS } from '../../schema/nodes'
import type { SceneCard } from '../types'
import { type Columns, placeOf } from './channels'
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
  /** The least height between a card, its frayed end included, and the next below it; Infinity for a card alone. */
  readonly gap: number
  /** From which stand to which of the lane, this one included, there is not surely a way between them. */
  from: number
  to: number
}

type Which = (stand: Stand) => boolean

/** No rope passes nearer to a card of its lane than this, in pixels. */
const CLEAR = 4

/** What stands in the lanes. */
export class Stands {
  readonly #known = new Map<number, Stand>()
  readonly #lanes: Stand[][] = NODE_KINDS.map(() => [])
  #widest = 0

  /** @param roomOf a card's height, its frayed end included */
  constructor(columns: Columns, roomOf: (card: SceneCard) => number) {
    for (const [place, cards] of columns) {
      const stand = standOf(cards, roomOf)
      const [first] = cards
      if (stand === undefined || first === undefined) continue
      this.#known.set(place, stand)
      this.#lanes[levelOf(first.kind)]?.push(stand)
      this.#widest = Math.max(this.#widest, stand.right - stand.left)
    }
    for (const lane of this.#lanes) gather(lane.sort((a, b) => a.left - b.left))
  }

  of(card: SceneCard): Stand | undefined {
    return this.#known.get(placeOf(card))
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
}

function standOf(cards: readonly SceneCard[], roomOf: (card: SceneCard) => number): Stand | undefined {
  const [first, last] = [cards[0], cards.at(-1)]
  if (first === undefined || last === undefined) return undefined
  let right = first.x
  let gap = Infinity
  let above: SceneCard | undefined
  for (const card of cards) {
    right = Math.max(right, card.x + card.width)
    if (above !== undefined) gap = Math.min(gap, card.y - above.y - roomOf(above))
    above = card
  }
  return { cards, left: first.x, right, top: first.y, lastTop: last.y, gap, from: 0, to: 0 }
}

/** Notes which neighbours stand too close for a rope to pass as it likes. @param lane from left to right */
function gather(lane: readonly Stand[]): void {
  let from = 0
  let edge = Number.NEGATIVE_INFINITY
  lane.forEach((stand, i) => {
    if (stand.left - edge >= GUTTER + CLEAR) from = i
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
