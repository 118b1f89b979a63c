import { isCharacter, isModifier, type Press } from './letterKeys'

/** So long after a card was refused, in milliseconds, typing is still meant for it; every key prolongs it. */
export const MEANT = 2_000

/**
 * Typing that follows a refused new card was meant for that card: it must not rename the one that is selected.
 * @param now the clock, in milliseconds
 * @param tell says again why there is no card
 */
export function createLostTyping(now: () => number, tell: () => void) {
  let until = 0
  return {
    /** A card was refused. */
    expect(): void {
      until = now() + MEANT
    },
    /** The person does something else. */
    forget(): void {
      until = 0
    },
    /** @returns whether the key was meant for the card that is not there */
    takes(press: Press): boolean {
      if (now() >= until || isModifier(press)) return false
      if (!isCharacter(press)) {
        until = 0
        return false
      }
      until = now() + MEANT
      tell()
      return true
    },
  }
}
