import type { MouseEvent } from 'react'
import type { ActionId } from '../../shared/actions/actions'
import { t } from '../../shared/messages/language'
import { ARRANGEMENTS, type Arrangement } from '../../shared/model/arrangement'
import { NODE_STATUSES } from '../../shared/schema/nodes'
import { isActionEnabled } from '../store/actions'
import { useView } from '../store/viewStore'
import { focusView } from './canvasFocus'
import { type CanvasState, setCanvas, useCanvas } from './canvasStore'

type Place = NonNullable<CanvasState['menu']>['on']
/** One card and several have menus of their own. */
export type MenuKind = Place | 'cards'

/** The action of a way to arrange cards. */
export const arrangeAction = (how: Arrangement): ActionId => `card.arrange.${how}`

const ALIGN = ARRANGEMENTS.map(arrangeAction)
const STATUS = NODE_STATUSES.map((status): ActionId => `card.setStatus.${status}`)
const ROPES: readonly ActionId[] = ['card.connect', 'card.moveUnder', 'card.mergeInto']
const FIELDS: readonly ActionId[] = [...STATUS, 'card.assign', 'card.setPeriod']
const CLIPBOARD: readonly ActionId[] = ['edit.cut', 'edit.copy', 'edit.duplicate']
const SIGHT: readonly ActionId[] = ['view.focus', 'card.collapse', 'card.pin', 'view.fitSelection']
const END: readonly ActionId[] = ['card.park', 'edit.delete']

/** What each context menu offers, in groups. All from the one list of actions. */
export const MENUS: Readonly<Record<MenuKind, readonly (readonly ActionId[])[]>> = {
  card: [['edit.rename', 'card.addChild', 'card.addSiblingAfter', ...ROPES], FIELDS, CLIPBOARD, SIGHT, END],
  // Titles, and what stands beside or below, are a matter of one card.
  cards: [ROPES, FIELDS, CLIPBOARD, [...SIGHT, ...ALIGN], END],
  rope: [['edit.rename', 'edit.delete']],
  canvas: [
    ['card.addHere', 'edit.paste'],
    ['edit.selectAll', 'view.fit', 'view.zoom100'],
    ['view.tidy', 'view.untangle'],
  ],
}

/** What only some levels have: left out where it means nothing, as it never will for that card. */
const OF_SOME_LEVELS: ReadonlySet<ActionId> = new Set(['card.setPeriod'])

/** The menu that opens for what is selected. */
export function menuKind(on: Place): MenuKind {
  return on === 'card' && useView.getState().selection.length > 1 ? 'cards' : on
}

/** What a menu offers now, in groups. */
export function offersOf(kind: MenuKind): readonly (readonly ActionId[])[] {
  return MENUS[kind].map((group) => group.filter((id) => !OF_SOME_LEVELS.has(id) || isActionEnabled(id)))
}

/** Words that fit better in one menu than the action's own. */
export function wordFor(place: MenuKind, id: ActionId): string | undefined {
  if (place !== 'rope') return undefined
  if (id === 'edit.rename') return t().canvas.editNote
  return id === 'edit.delete' ? t().canvas.cutRope : undefined
}

export function openMenu(event: Pick<MouseEvent, 'preventDefault' | 'clientX' | 'clientY'>, on: Place): void {
  event.preventDefault()
  const back = document.activeElement
  setCanvas({ menu: { at: { x: event.clientX, y: event.clientY }, on, back } })
}

export function closeMenu(): void {
  setCanvas({ menu: undefined })
}

/** Closes it without a choice: the keyboard goes back to where it was. */
export function leaveMenu(): void {
  const back = useCanvas.getState().menu?.back
  closeMenu()
  // Escape itself is still on its way through the page, and must not find the keyboard there.
  requestAnimationFrame(() => {
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus({ preventScroll: true })
    else focusView()
  })
}
