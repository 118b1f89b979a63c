let canvas: HTMLElement | null = null

/** FlowCanvas tells which element takes the keys of the canvas. */
export function setCanvasElement(element: HTMLElement | null): void {
  canvas = element
}

/** Gives the keyboard back to the canvas. */
export function focusCanvas(): void {
  canvas?.focus({ preventScroll: true })
}

/** True while keys belong to the canvas (and not to a field, a panel or a dialog). */
export function canvasHasFocus(): boolean {
  const active = document.activeElement
  return active === canvas || active === document.body || active === null
}
