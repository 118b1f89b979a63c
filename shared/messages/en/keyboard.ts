/** Keys as they are labelled on a keyboard. */
export const keyboard = { ctrl: 'Ctrl', shift: 'Shift', enter: 'Enter', del: 'Del', back: 'Backspace', space: 'Space' }
