import { levelOf } from '../../model/levels'
import type { Box, SceneCard } from '../types'
import { firstFrom } from './firstFrom'
import { holdOf, TURN } from './ropePath'
import type { Stand, Stands } from './stands'

/**
 * How much height there is for ropes that turn beside their cards, in scene pixels: less than they like where another card
 * is near, and less than nothing where one stands in the way of the turn.
 */
export interface Turns {
  /** Below a parent, on the way from its middle to `x`. */
  below(stand: Stand, parent: SceneCard, x: number): number
  /** Above a child, on the way from `x` to where the rope takes hold of it. */
  above(stand: Stand, child: SceneCard, x: number): number
}

type HeightAt = (box: Box) => number

/** Measures the room about cards. @param wordsOf the place of the words below a card */
export function turnsOf(stands: Stands, wordsOf: (card: SceneCard) => Box | undefined): Turns {
  /** The least of the heights that is left by what stands, or is said, between two places. */
  function least(stand: Stand, card: SceneCard, a: number, b: number, heightAt: HeightAt): number {
    if (a === b || (stand.from === stand.to && stand.gap >= TURN)) return TURN
    const [left, right] = [Math.min(a, b), Math.max(a, b)]
    let room = TURN
    const lessen = (other: SceneCard): void => {
      const words = wordsOf(other)
      room = Math.min(room, heightAt(other))
      if (words !== undefined && words.x < right && words.x + words.width > left) room = Math.min(room, heightAt(words))
    }
    stands.some(levelOf(card.kind), left, right, ({ cards }) => {
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

  return {
    below(stand, parent, x) {
      const floor = parent.y + parent.height
      const heightAt: HeightAt = ({ y, height }) => (y + height > floor ? y - floor : TURN)
      return least(stand, parent, parent.x + parent.width / 2, x, heightAt)
    },
    above(stand, child, x) {
      const heightAt: HeightAt = ({ y, height }) => (y < child.y ? child.y - y - height : TURN)
      return least(stand, child, x, holdOf(child, x), heightAt)
    },
  }
}

const topOf = ({ y }: SceneCard): number => y
