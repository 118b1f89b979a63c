import { type ActionId, actionOf } from '../../shared/actions/actions'
import { shortcutsOf } from '../../shared/actions/shortcuts'
import type { NodeId } from '../../shared/schema/ids'

/** How long a letter waits for a second one, in milliseconds: people type the letters of a word 100 to 250 ms apart. */
export const LETTER_WAIT = 300

/** What is read of a key press. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** What becomes of letters. `card` is where they were typed; undefined on an empty plan. */
export interface LetterEffects {
  run(action: ActionId): void
  write(card: NodeId | undefined, text: string): void
}

/**
 * A letter alone is a command, a word is a title: the letter of a command waits a moment, and if another character
 * follows, both begin the title.
 */
export function createLetterKeys(effects: LetterEffects) {
  let waiting: { letter: string; action: ActionId; card: NodeId | undefined; timer: Timer } | undefined

  function take() {
    const taken = waiting
    waiting = undefined
    clearTimeout(taken?.timer)
    return taken
  }

  /** Does what the waiting letter stands for, if one waits. */
  function flush(): void {
    const taken = take()
    if (taken !== undefined) effects.run(taken.action)
  }

  return {
    flush,
    /** Lets the letter of a command wait. @returns false for a command that is not a single letter: run it at once */
    hold(press: Press, action: ActionId, card: NodeId | undefined): boolean {
      if (!isCharacter(press) || !isLetterCommand(action)) return false
      waiting = { letter: press.key, action, card, timer: setTimeout(flush, LETTER_WAIT) }
      return true
    },
    /** The key after a letter that waits. @returns whether it was used up */
    next(press: Press): boolean {
      if (waiting === undefined || MODIFIERS.has(press.key)) return false
      if (press.repeat && press.key === waiting.letter) return true
      if (!isCharacter(press)) {
        flush()
        return false
      }
      const taken = take()
      if (taken !== undefined) effects.write(taken.card, taken.letter + press.key)
      return true
    },
  }
}

type Timer = ReturnType<typeof setTimeout>

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])

/** Nobody begins a title with a question mark, nor, while a line of sight is shown, with a minus. */
const AT_ONCE = new Set(['?', '-'])

/** True for commands of a single letter, which wait whether a word follows. */
export function isLetterCommand(action: ActionId): boolean {
  return shortcutsOf(actionOf(action)).some((key) => key.length === 1 && !AT_ONCE.has(key))
}

/** True for a key that only changes others. */
export const isModifier = ({ key }: Press): boolean => MODIFIERS.has(key)

/** True for a key that writes a character. */
export function isCharacter({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey
}
