import { useView } from '../store/viewStore'

let canvas: HTMLElement | null = null
let outline: HTMLElement | null = null
let focusRow: () => void = () => {}

/** FlowCanvas tells which element takes the keys of the canvas. */
export function setCanvasElement(element: HTMLElement | null): void {
  canvas = element
}

/** The outline tells where it is, and how it takes the focus. */
export function setOutlineElement(element: HTMLElement | null, focus: () => void = () => {}): void {
  outline = element
  focusRow = focus
}

/** Gives the keyboard back to the view that had it last. */
export function focusView(): void {
  if (useView.getState().activeView === 'outline' && outline !== null) focusRow()
  else focusCanvas()
}

/**
 * Where the keyboard goes when a dialog that opens now closes: to the outline's row of that moment, where it comes from the
 * outline, for the row it comes from may be another one by then, or gone; else to what has it now.
 * @returns what the dialog is to do: false where the outline takes the keyboard by itself
 */
export function focusAfterDialog(): true | (() => boolean) {
  if (outline?.contains(document.activeElement) !== true) return true
  return () => {
    if (outline === null) return true
    focusRow()
    return false
  }
}

/** Gives the keyboard back to the canvas, or to the outline where that stands alone. */
export function focusCanvas(): void {
  if (canvas === null) focusRow()
  else canvas.focus({ preventScroll: true })
}

/** True while keys belong to the canvas (and not to a field, a panel or a dialog). */
export function canvasHasFocus(): boolean {
  const active = document.activeElement
  return canvas !== null && (active === canvas || active === document.body || active === null)
}

/** True while keys belong to the outline; where it stands alone, also while nothing has the focus. */
export function outlineHasFocus(): boolean {
  const active = document.activeElement
  if (outline === null) return false
  return outline.contains(active) || (canvas === null && (active === document.body || active === null))
}
