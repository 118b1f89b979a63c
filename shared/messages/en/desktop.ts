/** How the app lives on a desktop: printing, spelling, long work, hints. */
export const desktop = {
  copyingPicture: 'Painting the picture for the clipboard…',
  printing: 'Drawing the page…',
  printCancelled: 'Printing was cancelled.',
  noPicture: 'The picture of the cards could not be made. Their text is on the clipboard.',
  printFailed: (reason: string) =>
    `It could not be printed${reason === '' ? '' : ` (${reason})`}. Export a picture and print that.`,
  nothingToPrint: 'There is nothing to print yet: the plan has no cards.',
  spelling: {
    add: 'Add to dictionary',
    none: 'No suggestions',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    undo: 'Undo',
    redo: 'Redo',
    selectAll: 'Select all',
  },
  opening: {
    failed: 'The plan could not be read. Try again.',
    checking: 'Checking the plan…',
    drawing: 'Drawing…',
    cancelled: 'Opening was cancelled.',
  },
  hints: {
    label: 'Hint',
    dismiss: 'Got it',
    shown: 'Hints are shown again.',
    build: 'Tab adds a card below the selected one, Enter one beside it; after its title, Enter goes on.',
    connect: 'Drag from the dot under a card to another card, or to free space for a new one.',
    findings: 'F8 goes to the next gap in the plan, and says how to close it.',
    palette: 'Ctrl+K finds every command, card and file by name.',
    paletteMac: '⌘K finds every command, card and file by name.',
  },
}
