import { t } from '../messages/language'
import type { ActionId } from './actions'
import { ACTIONS } from './actions'
import type { Action } from './types'

/** What is read of a DOM keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where the focus is: in a text field, on the canvas, or elsewhere in the window. */
export type KeyScope = 'text' | 'canvas' | 'elsewhere'

interface Chord {
  readonly command: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
}

const NAMED: Readonly<Record<string, string>> = {
  Plus: '+',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
}

function parse(shortcut: string): Chord {
  const parts = shortcut.split('+')
  const last = parts.pop() ?? ''
  return {
    command: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: NAMED[last] ?? last,
  }
}

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key)
const isDigit = (key: string): boolean => /^[0-9]$/.test(key)
/** Signs such as `?`, `/` and `+` sit behind Shift on some keyboards: the sign counts, not how it is reached. */
const isSign = (key: string): boolean => key.length === 1 && !isLetter(key) && !isDigit(key)

function sameKey(chord: Chord, press: KeyPress): boolean {
  if (isLetter(chord.key)) return press.key.toLowerCase() === chord.key.toLowerCase()
  if (isDigit(chord.key)) return press.code === `Digit${chord.key}` || press.code === `Numpad${chord.key}`
  // Zooming in is "+" on the keycap, which many layouts reach as "=" without Shift.
  if (chord.key === '+') return press.key === '+' || press.key === '='
  return press.key === chord.key
}

function matches(chord: Chord, press: KeyPress, mac: boolean): boolean {
  const command = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (press.altKey !== chord.alt || other || command !== chord.command) return false
  return sameKey(chord, press) && (isSign(chord.key) || press.shiftKey === chord.shift)
}

interface Binding {
  readonly id: ActionId
  readonly action: Action
  readonly chord: Chord
  /** Where it counts: `anywhere`, also while typing; `untyped`, where nobody types; or on the canvas. */
  readonly where: 'anywhere' | 'untyped' | 'canvas'
}

const BINDINGS: readonly Binding[] = ACTIONS.flatMap((action) => [
  ...(action.accelerator
    ? [{ id: action.id, action, chord: parse(action.accelerator), where: 'anywhere' as const }]
    : []),
  ...(action.keys ?? []).map((key) => bindKey(action, parse(key))),
])

/** With Alt, a key writes nothing that a list or a table would take for its own. */
function bindKey(action: Action & { readonly id: ActionId }, chord: Chord): Binding {
  return { id: action.id, action, chord, where: chord.alt ? 'untyped' : 'canvas' }
}

function counts({ where, action }: Binding, scope: KeyScope): boolean {
  if (scope === 'text') return where === 'anywhere' && !action.nativeInText
  return where !== 'canvas' || scope === 'canvas'
}

/**
 * The action that a key press means.
 * @param press the keyboard event
 * @param scope where the focus is: single keys count on the canvas only, and a text field keeps its own editing keys
 * @param mac true on macOS, where Cmd takes the place of Ctrl
 * @returns the action's id, or `undefined` when the key is not ours: leave the event alone then
 */
export function actionForKey(press: KeyPress, scope: KeyScope, mac: boolean): ActionId | undefined {
  return BINDINGS.find((binding) => counts(binding, scope) && matches(binding.chord, press, mac))?.id
}

const MAC_WORDS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
  Backspace: '⌫',
  Escape: 'Esc',
  Home: '↖',
  End: '↘',
  Plus: '+',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
}
/** In the order in which macOS writes them. */
const MAC_MODIFIERS = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['CmdOrCtrl', '⌘'],
] as const
const SIGNS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Plus: '+',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
}

/** What is printed on a key, where keyboards differ from language to language. */
function keyWords(): Readonly<Record<string, string>> {
  const { ctrl, shift, enter, del, back, space, home, end, arrows, drag, doubleClick } = t().keyboard
  return {
    CmdOrCtrl: ctrl,
    Shift: shift,
    Enter: enter,
    Delete: del,
    Backspace: back,
    Space: space,
    Home: home,
    End: end,
    Arrows: arrows,
    Drag: drag,
    DoubleClick: doubleClick,
  }
}

/**
 * A shortcut as a person reads it: `Ctrl+Shift+S`, in German `Strg+Umschalt+S`, on macOS `⇧⌘S`.
 * @param shortcut as written in the action list
 * @param mac true on macOS
 */
export function shortcutText(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+')
  if (!mac) {
    const words = keyWords()
    return parts.map((part) => words[part] ?? SIGNS[part] ?? part).join('+')
  }
  const modifiers = MAC_MODIFIERS.map(([name, sign]) => (parts.includes(name) ? sign : '')).join('')
  const key = parts.at(-1) ?? ''
  return modifiers + (MAC_WORDS[key] ?? keyWords()[key] ?? key)
}

/** All shortcuts of an action, the one to show first. */
export function shortcutsOf(action: Action): readonly string[] {
  return [...(action.accelerator ? [action.accelerator] : []), ...(action.keys ?? [])]
}
