import type { MouseEvent } from 'react'
import type { ActionId } from '../../shared/actions/actions'
import { t } from '../../shared/messages/language'
import { ARRANGEMENTS, type Arrangement } from '../../shared/model/arrangement'
import { type CanvasState, setCanvas } from './canvasStore'

type Place = NonNullable<CanvasState['menu']>['on']

/** The action of a way to arrange cards. */
export const arrangeAction = (how: Arrangement): ActionId => `card.arrange.${how}`

const ALIGN = ARRANGEMENTS.map(arrangeAction)

/** What each context menu offers, in groups. All from the one list of actions. */
export const MENUS: Readonly<Record<Place, readonly (readonly ActionId[])[]>> = {
  card: [
    ['edit.rename', 'card.addChild', 'card.addSiblingAfter', 'card.connect'],
    ['edit.cut', 'edit.copy', 'edit.duplicate'],
    ['view.focus', 'card.collapse', 'card.pin', 'view.fitSelection', ...ALIGN],
    ['card.park', 'edit.delete'],
  ],
  rope: [['edit.rename', 'edit.delete']],
  canvas: [
    ['card.addHere', 'edit.paste'],
    ['edit.selectAll', 'view.fit', 'view.zoom100'],
    ['view.tidy', 'view.untangle'],
  ],
}

/** Words that fit better in one menu than the action's own. */
export function wordFor(place: Place, id: ActionId): string | undefined {
  if (place !== 'rope') return undefined
  if (id === 'edit.rename') return t().canvas.editNote
  return id === 'edit.delete' ? t().canvas.cutRope : undefined
}

export function openMenu(event: Pick<MouseEvent, 'preventDefault' | 'clientX' | 'clientY'>, on: Place): void {
  event.preventDefault()
  setCanvas({ menu: { at: { x: event.clientX, y: event.clientY }, on } })
}

export function closeMenu(): void {
  setCanvas({ menu: undefined })
}
