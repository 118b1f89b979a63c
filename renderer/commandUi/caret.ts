import { isTextField } from './keyScope'

/**
 * Takes the caret away where the keyboard leaves a text. A field that goes leaves the place of its caret behind, unseen, and
 * the page looks for it among all that it has before each frame that changes something: with some thousands of elements that
 * is a third of a frame. What is selected outside of fields stays so. @returns a function that stops
 */
export function watchCaret(): () => void {
  const listeners = new AbortController()
  document.addEventListener('focusin', onFocus, { signal: listeners.signal })
  return () => listeners.abort()
}

function onFocus({ target, relatedTarget }: FocusEvent): void {
  const selection = document.getSelection()
  if (isTextField(target) || selection === null) return
  if (isTextField(relatedTarget) || selection.isCollapsed) selection.removeAllRanges()
}
