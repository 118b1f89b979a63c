/** Whether keys and presses there belong to a field or a button, and mean nothing to the canvas. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, button, [contenteditable]') !== null
}
