/** Keys as they are labelled on a keyboard. */
export const keyboard = {
  ctrl: 'Ctrl',
  shift: 'Shift',
  enter: 'Enter',
  del: 'Del',
  back: 'Backspace',
  space: 'Space',
  home: 'Home',
  end: 'End',
  arrows: 'arrows',
  /** What the mouse does while a key is held. */
  drag: 'drag',
  doubleClick: 'double-click',
}
