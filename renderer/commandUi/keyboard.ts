import type { ActionId } from '../../shared/actions/actions'
import { actionForKey, type KeyScope } from '../../shared/actions/shortcuts'
import { t } from '../../shared/messages/language'
import { wordsFrom } from '../../shared/scene/detail'
import type { NodeId } from '../../shared/schema/ids'
import { createCard, sayGround } from '../canvas/building'
import { cardOf } from '../canvas/cardOf'
import { inLane } from '../canvas/changesToCommands'
import { bringIntoView } from '../canvas/intoView'
import { alongRope, type Direction, readingOrder, walk } from '../canvas/walk'
import { isActionEnabled, runAction } from '../store/actions'
import { dispatch } from '../store/documentActions'
import { useDocument } from '../store/documentStore'
import { announce, requestReveal, select, startEditing } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { keyScope } from './keyScope'
import { createLetterKeys, isCharacter, isLetterCommand } from './letterKeys'
import { createLostTyping } from './lostTyping'
import { leavePanel } from './panes'

const isMac = navigator.platform.startsWith('Mac')
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
/** One nudge, in scene pixels. */
const NUDGE = 8

/** Listens to the keyboard of the whole window: shortcuts everywhere, walking and building on the canvas. */
export function watchKeyboard(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  window.addEventListener('keydown', onKey, { signal })
  // Programs move the focus too; only a person on the keyboard needs to see where it is.
  window.addEventListener('keydown', (event) => movesFocus(event) && markByKey(true), { signal, capture: true })
  window.addEventListener('pointerdown', () => markByKey(false), { signal, capture: true })
  window.addEventListener('pointerdown', letters.flush, { signal, capture: true })
  window.addEventListener('pointerdown', lost.forget, { signal, capture: true })
  return () => listeners.abort()
}

const movesFocus = ({ key }: KeyboardEvent): boolean => key === 'Tab' || key === 'F6'

function markByKey(byKey: boolean): void {
  document.documentElement.toggleAttribute('data-by-key', byKey)
}

const lost = createLostTyping(() => performance.now(), sayGround)
const letters = createLetterKeys({ run: runAction, write: (card, text) => writeTitle(card, text) })

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  if (letters.next(event)) return event.preventDefault()
  const { dialogs, paletteOpen } = useView.getState()
  if (dialogs.length > 0 || paletteOpen) return
  if (event.key === 'Escape' && leavePanel()) return event.preventDefault()
  const scope = keyScope()
  const onCanvas = scope === 'canvas' && useDocument.getState().plan !== undefined
  if (onCanvas && lost.takes(event)) return event.preventDefault()
  if (onCanvas && canvasKey(event)) return event.preventDefault()
  if (onCanvas && isPlanEmpty() && beginsPlan(event)) return event.preventDefault()
  const action = actionOfKey(event, onCanvas ? 'canvas' : scope === 'canvas' ? 'elsewhere' : scope)
  // Clipboard keys stay with the page, whose own events carry the data.
  if (action === 'edit.cut' || action === 'edit.copy' || action === 'edit.paste') return
  if (onCanvas && action !== undefined && holds(event, action)) return event.preventDefault()
  if (action !== undefined) {
    // Tab must still leave the canvas when there is nothing to add to.
    const done = runAction(action)
    if (done || event.key !== 'Tab') event.preventDefault()
    if (done && action === 'card.addChild' && useView.getState().editing === undefined) lost.expect()
    return
  }
  if (onCanvas && startsTyping(event)) event.preventDefault()
}

/** What a key stands for now. A character whose command can do nothing may still begin a title: “+5 % margin”. */
function actionOfKey(event: KeyboardEvent, scope: KeyScope): ActionId | undefined {
  const action = actionForKey(event, scope, isMac)
  return action !== undefined && isCharacter(event) && !isActionEnabled(action) ? undefined : action
}

/** Keys that only the canvas knows. @returns whether the key was used */
function canvasKey(event: KeyboardEvent): boolean {
  const direction = ARROWS[event.key]
  const command = event.ctrlKey || event.metaKey
  if (direction !== undefined && !command) {
    if (!event.altKey) return step(direction, event.shiftKey)
    return event.shiftKey ? nudge(direction) : followRope(direction)
  }
  if (command || event.altKey) return false
  if (event.key === 'Home' || event.key === 'End') return jump(event.key === 'Home')
  return false
}

function step(direction: Direction, extend: boolean): boolean {
  const plan = useDocument.getState().plan
  const { primary, selection } = useView.getState()
  if (plan === undefined) return false
  const next =
    primary === undefined ? readingOrder(plan.scene)[0]?.id : walk(plan.scene, plan.index, primary, direction)
  if (next === undefined) announce(t().canvas.nothing[direction])
  else go(next, extend ? selection.filter((id) => id !== next) : [])
  return true
}

/** With Alt, up and down do not stop at the other cards of a stack. */
function followRope(direction: Direction): boolean {
  const plan = useDocument.getState().plan
  const { primary } = useView.getState()
  if (plan === undefined || primary === undefined || direction === 'left' || direction === 'right') return false
  const next = alongRope(plan.scene, plan.index, primary, direction)
  if (next === undefined) announce(t().canvas.nothing[direction])
  else go(next, [])
  return true
}

function jump(first: boolean): boolean {
  const scene = useDocument.getState().plan?.scene
  const card = scene === undefined ? undefined : readingOrder(scene).at(first ? 0 : -1)
  if (card !== undefined) go(card.id, [])
  return card !== undefined
}

function go(id: NodeId, keep: readonly NodeId[]): void {
  select([...keep, id])
  const scene = useDocument.getState().plan?.scene
  if (scene === undefined) return
  const card = cardOf(scene, id)
  // Whoever walks where titles can be read wants to see where, not to be taken nearer.
  if (card !== undefined) bringIntoView(card, { least: wordsFrom(scene.cards.length) })
}

const DELTA: Readonly<Record<Direction, { x: number; y: number }>> = {
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
}

/** Moves the selected cards a little; a run of nudges is one undo step. */
function nudge(direction: Direction): boolean {
  const plan = useDocument.getState().plan
  const { selection } = useView.getState()
  if (plan === undefined || selection.length === 0) return false
  const by = DELTA[direction]
  const positions = Object.fromEntries(
    selection.flatMap((id) => {
      const card = cardOf(plan.scene, id)
      return card === undefined ? [] : [[id, inLane(plan.scene, card, { x: card.x + by.x, y: card.y + by.y })]]
    }),
  )
  dispatch({ id: 'card.move', params: { positions } }, { quiet: true, merge: `nudge ${selection.join()}` })
  return true
}

/** On a selected card the letter of a command waits: it may be the beginning of a title. Without one nothing is to be typed. */
function holds(event: KeyboardEvent, action: ActionId): boolean {
  const { primary } = useView.getState()
  return (primary !== undefined || isPlanEmpty()) && letters.hold(event, action, primary)
}

/** A letter on a selected card starts its title anew. */
function startsTyping(event: KeyboardEvent): boolean {
  const { primary } = useView.getState()
  if (!isCharacter(event) || event.key === ' ' || primary === undefined) return false
  return writeTitle(primary, event.key)
}

/** Opens a card's title with what was typed; without a card, that of the plan's first strategy. */
function writeTitle(card: NodeId | undefined, seed: string): true {
  if (card === undefined) createCard({ kind: 'strategy' }, { seed })
  else {
    requestReveal(card)
    startEditing(card, { seed })
  }
  return true
}

function isPlanEmpty(): boolean {
  return useDocument.getState().plan?.scene.cards.length === 0
}

/** On an empty plan Enter, Tab and any letter write the strategy down. N alone does so too, after its wait. */
function beginsPlan(event: KeyboardEvent): boolean {
  if (isCharacter(event)) {
    const action = actionOfKey(event, 'canvas')
    const other = action !== undefined && (action === 'card.addHere' || !isLetterCommand(action))
    if (event.key === ' ' || other) return false
    return writeTitle(undefined, event.key)
  }
  const opens = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)
  if (!opens || event.ctrlKey || event.metaKey || event.altKey) return false
  createCard({ kind: 'strategy' })
  return true
}
