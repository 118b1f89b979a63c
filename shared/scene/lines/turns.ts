import { levelOf } from '../../model/levels'
import type { Box, SceneCard } from '../types'
import { firstFrom } from './firstFrom'
import { holdOf, TURN } from './ropePath'
import type { Stand, Stands } from './stands'

type HeightAt = (box: Box) => number

/**
 * How much height there is for ropes that turn beside their cards, in scene pixels: less than they like where another card
 * is near, and less than nothing where one stands in the way of the turn.
 */
export class Turns {
  readonly #stands: Stands
  readonly #wordsOf: (card: SceneCard) => Box | undefined

  /** @param wordsOf the place of the words below a card */
  constructor(stands: Stands, wordsOf: (card: SceneCard) => Box | undefined) {
    this.#stands = stands
    this.#wordsOf = wordsOf
  }

  /** Below a parent, on the way from its middle to `x`. */
  below(stand: Stand, parent: SceneCard, x: number): number {
    const middle = parent.x + parent.width / 2
    if (isRoomy(stand, middle, x)) return TURN
    const floor = parent.y + parent.height
    return this.#least(parent, middle, x, ({ y, height }) => (y + height > floor ? y - floor : TURN))
  }

  /** Above a child, on the way from `x` to where the rope takes hold of it. */
  above(stand: Stand, child: SceneCard, x: number): number {
    const hold = holdOf(child, x)
    if (isRoomy(stand, x, hold)) return TURN
    return this.#least(child, x, hold, ({ y, height }) => (y < child.y ? child.y - y - height : TURN))
  }

  /** The least of the heights that is left by what stands, or is said, between two places. */
  #least(card: SceneCard, a: number, b: number, heightAt: HeightAt): number {
    const [left, right] = [Math.min(a, b), Math.max(a, b)]
    let room = TURN
    const lessen = (other: SceneCard): void => {
      const words = this.#wordsOf(other)
      room = Math.min(room, heightAt(other))
      if (words !== undefined && words.x < right && words.x + words.width > left) room = Math.min(room, heightAt(words))
    }
    this.#stands.some(levelOf(card.kind), left, right, ({ cards }) => {
      const at = firstFrom(cards, card.y, topOf)
      // The next above and the next below, or one on the same row and the next below that.
      for (let i = Math.max(0, at - 1); i <= at + 1; i++) {
        const other = cards[i]
        if (other !== undefined && other !== card) lessen(other)
      }
      return room < 0
    })
    return room
  }
}

/** Whether a rope may turn as it likes on its way between two places. */
function isRoomy(stand: Stand, a: number, b: number): boolean {
  return a === b || (stand.from === stand.to && stand.gap >= TURN)
}

const topOf = ({ y }: SceneCard): number => y
