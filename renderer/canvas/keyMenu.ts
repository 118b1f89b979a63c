import type { Box } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import { useView } from '../store/viewStore'
import { canvasHasFocus } from './canvasFocus'
import type { ContextMenuState } from './canvasStore'
import { cardOf } from './cardOf'
import { openMenu } from './contextMenuActions'
import { uncovered } from './covered'
import { type Point } from './hitTest'
import { centre, coveredNow, paneOrigin, useViewport, visibleBox } from './viewport'

/**
 * Opens the menu that a key asks for, which comes to the element with the focus: the drawing as a whole, or the page.
 * The pointer's own menus come to what lies in the drawing. @returns a function that stops
 */
export function watchMenuKey(drawing: HTMLElement): () => void {
  const listeners = new AbortController()
  const onMenu = (event: MouseEvent) => {
    const { target } = event
    if ((target !== drawing && target !== document.body) || !canvasHasFocus() || event.defaultPrevented) return
    const { at, on } = menuOfSelection()
    openMenu({ preventDefault: () => event.preventDefault(), clientX: at.x, clientY: at.y }, on)
  }
  window.addEventListener('contextmenu', onMenu, { signal: listeners.signal })
  return () => listeners.abort()
}

/** What a key means: the card that keys act on, the selected rope, else the drawing; and where that is, in client pixels. */
function menuOfSelection(): Pick<ContextMenuState, 'at' | 'on'> {
  const scene = useDocument.getState().plan?.scene
  const { primary, rope } = useView.getState()
  const view = useViewport.getState()
  const window = visibleBox(uncovered(view, coveredNow()))
  const card = scene === undefined || primary === undefined ? undefined : cardOf(scene, primary)
  if (card !== undefined) return { on: 'card', at: clientPoint(within({ x: card.x + card.width, y: card.y }, window)) }
  const line = scene?.ropes.find(({ id }) => id === rope)
  if (line !== undefined) return { on: 'rope', at: clientPoint(within(centre(line.bounds), window)) }
  return { on: 'canvas', at: clientPoint(centre(window)) }
}

/** The nearest point of a box: what is selected may be out of view, its menu is not. */
function within({ x, y }: Point, box: Box): Point {
  const near = (at: number, from: number, size: number) => Math.min(Math.max(at, from), from + size)
  return { x: near(x, box.x, box.width), y: near(y, box.y, box.height) }
}

/** A point of the scene in pixels of the window. */
function clientPoint({ x, y }: Point): Point {
  const view = useViewport.getState()
  const { left, top } = paneOrigin()
  return { x: left + view.x + x * view.zoom, y: top + view.y + y * view.zoom }
}
