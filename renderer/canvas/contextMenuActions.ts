import type { MouseEvent } from 'react'
import type { ActionId } from '../../shared/actions/actions'
import { OUTLINE_COLUMNS } from '../../shared/ipc/prefs'
import { t } from '../../shared/messages/language'
import { ARRANGEMENTS, type Arrangement } from '../../shared/model/arrangement'
import { NODE_STATUSES } from '../../shared/schema/nodes'
import { isActionEnabled } from '../store/actions'
import { useView } from '../store/viewStore'
import { focusView } from './canvasFocus'
import { type ContextMenuState, setCanvas, useCanvas } from './canvasStore'

type Place = ContextMenuState['on']
/** One card and several have menus of their own. */
export type MenuKind = Place | 'cards'

/** The action of a way to arrange cards. */
export const arrangeAction = (how: Arrangement): ActionId => `card.arrange.${how}`

const ALIGN = ARRANGEMENTS.map(arrangeAction)
const STATUS = NODE_STATUSES.map((status): ActionId => `card.setStatus.${status}`)
const ROPES: readonly ActionId[] = ['card.connect', 'card.moveUnder', 'card.mergeInto']
const FIELDS: readonly ActionId[] = [...STATUS, 'card.assign', 'card.setPeriod', 'card.setCategory', 'card.setPriority']
const CLIPBOARD: readonly ActionId[] = ['edit.selectSeveral', 'edit.cut', 'edit.copy', 'edit.duplicate']
const SIGHT: readonly ActionId[] = ['view.focus', 'card.collapse', 'card.pin', 'view.fitSelection']
const FINDINGS: readonly ActionId[] = ['finding.fix', 'finding.suppress']
const ROWS: readonly ActionId[] = ['outline.indent', 'outline.outdent']
const END: readonly ActionId[] = ['card.park', 'card.bringBack', 'edit.delete']

/** What each context menu offers, in groups. All from the one list of actions. */
export const MENUS: Readonly<Record<MenuKind, readonly (readonly ActionId[])[]>> = {
  card: [
    ['edit.rename', 'card.addChild', 'card.addSiblingAfter', ...ROPES, ...ROWS],
    FIELDS,
    FINDINGS,
    CLIPBOARD,
    SIGHT,
    END,
  ],
  // Titles, and what stands beside or below, are a matter of one card.
  cards: [[...ROPES, ...ROWS], FIELDS, FINDINGS, CLIPBOARD, [...SIGHT, ...ALIGN], END],
  rope: [['edit.rename', 'edit.delete']],
  canvas: [
    ['card.addHere', 'edit.paste'],
    ['edit.selectAll', 'edit.selectSeveral', 'view.fit', 'view.zoom100'],
    ['view.tidy', 'view.untangle'],
  ],
  outline: [
    ['card.addStrategy', 'edit.paste', 'edit.selectAll', 'edit.selectSeveral'],
    ['outline.unfoldAll', 'outline.foldAll', 'outline.sortBy'],
    [...OUTLINE_COLUMNS.map((one): ActionId => `outline.column.${one}`), 'outline.fitColumns'],
  ],
  parked: [['card.bringBack', 'edit.rename'], ['edit.delete']],
  // What helps against it comes first, by name.
  finding: [['finding.suppress', 'finding.about']],
}

/** What only some cards have, or have now: left out where it means nothing. */
const OF_SOME: ReadonlySet<ActionId> = new Set([
  'card.setPeriod',
  'card.setCategory',
  'card.setPriority',
  'card.bringBack',
  ...FINDINGS,
  ...ROWS,
])

/** The menu that opens for what is selected. */
export function menuKind(on: Place): MenuKind {
  return on === 'card' && useView.getState().selection.length > 1 ? 'cards' : on
}

/** What a menu offers now, in groups. A mouse has keys beside it to select several with. */
export function offersOf(kind: MenuKind): readonly (readonly ActionId[])[] {
  const { coarse } = useView.getState()
  const fits = (id: ActionId) => {
    if (id === 'edit.selectSeveral') return coarse
    return kind === 'finding' || kind === 'parked' || !OF_SOME.has(id) || isActionEnabled(id)
  }
  return MENUS[kind].map((group) => group.filter(fits)).filter((group) => group.length > 0)
}

/** Words that fit better in one menu than the action's own. */
export function wordFor(place: MenuKind, id: ActionId): string | undefined {
  if (place !== 'rope') return undefined
  if (id === 'edit.rename') return t().canvas.editNote
  return id === 'edit.delete' ? t().canvas.cutRope : undefined
}

type MenuEvent = Pick<MouseEvent, 'preventDefault' | 'clientX' | 'clientY'>

export function openMenu(event: MenuEvent, on: Place): void {
  openAt(event, { on })
}

/** The menu of a finding: what helps against it, and the ways to disagree. */
export function openFindingMenu(event: MenuEvent, finding: string): void {
  openAt(event, { on: 'finding', finding })
}

function openAt(event: MenuEvent, what: Pick<ContextMenuState, 'on' | 'finding'>): void {
  event.preventDefault()
  setCanvas({ menu: { ...what, at: { x: event.clientX, y: event.clientY }, back: document.activeElement } })
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
