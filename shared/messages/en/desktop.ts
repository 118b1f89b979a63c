import { plural } from '../plural'

/** How the app lives on a desktop: printing, spelling, long work, hints. */
export const desktop = {
  noPicture: 'The picture of the cards could not be made. Their text is on the clipboard.',
  printFailed: (reason: string) =>
    `It could not be printed${reason === '' ? '' : ` (${reason})`}. Export a picture and print that.`,
  printing: 'Getting the page ready…',
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
    reading: 'Reading the file…',
    checking: 'Checking the plan…',
    drawing: 'Drawing…',
    cancelled: 'Opening was cancelled.',
  },
  notAPlan: (name: string) => `“${name}” is no plan. Drop a .plumb file here.`,
  hints: {
    label: 'Hint',
    dismiss: 'Got it',
    shown: 'Hints are shown again.',
    of: (at: number, all: number) => `${at} of ${all} ${plural(all, 'hint', 'hints')}`,
    build: 'Press Tab for a card below the selected one, Enter for one beside it. Then type.',
    connect: 'Drag from the dot at a card’s lower edge to tie it to another card, or to make a new one.',
    findings: 'F8 goes to the next gap in the plan, and says how to close it.',
    palette: 'Ctrl+K finds every command, card and file by name.',
    paletteMac: '⌘K finds every command, card and file by name.',
  },
}
