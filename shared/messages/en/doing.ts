import { plural } from '../plural'

/** What commands say when they are done, and the palette they are found in. */
export const doing = {
  lastAlready: 'It already is the last one.',
  firstAlready: 'It already is the first one.',
  movedTo: (place: string, of: string) => `Moved to place ${place} of ${of}.`,
  unpinned: 'Unpinned.',
  pinned: 'Pinned: Tidy leaves it where it is.',
  nothingHangs: 'Nothing hangs from this card.',
  fitAgain: 'Shown large enough to read. Fit again shows all of the plan.',
  expanded: 'Expanded.',
  collapsed: (count: string, n: number) => `Collapsed: ${count} ${plural(n, 'card', 'cards')} folded away.`,
  statusIs: (status: string) => `Status: ${status.toLowerCase()}.`,
  parked: (count: string, n: number) => `${n === 1 ? 'The card is' : `${count} cards are`} in the parking lot.`,
  untangled: 'Ropes untangled.',
  alreadyUntangled: 'No ropes to untangle.',
  alreadyTidy: 'Already tidy.',
  ropeCut: (from: string, to: string) => `The rope from ${from} to ${to} is cut.`,
  deletedOne: (card: string) => `${card} deleted.`,
  /** Added to what was deleted. */
  nowLoose: (count: string, n: number) =>
    n === 1 ? 'One card below hangs from nothing now.' : `${count} cards below hang from nothing now.`,
  deleted: (count: string, n: number) => (n === 1 ? 'Card deleted.' : `${count} cards deleted.`),
  allSelected: (count: string, n: number) => `${plural(n, 'The only card is', `All ${count} cards are`)} selected.`,
  selectingBegins: 'Select several: each press adds a card or takes it out. Escape ends it.',
  selectingEnds: 'Done selecting.',
  allShown: 'All cards are shown again.',
  lineOfSight: 'Line of sight. Minus narrows it, plus widens it, Escape returns.',
  lineDepth: (depth: string, n: number) => `Line of sight: ${depth} ${plural(n, 'rope', 'ropes')} up and down.`,
  onClipboard: (count: string, n: number) => `${count} ${plural(n, 'card', 'cards')} on the clipboard.`,
  notOnClipboard: 'The cards could not be put on the clipboard. Stay in this window and copy again.',
  reading: 'Reading what was copied…',
  pasting: 'Pasting…',
  copying: 'Copying…',
  cancelled: 'Cancelled. Nothing was changed.',
  tooMuch: 'This is more than the computer can work on at once. Try with fewer cards.',
  paste: 'Paste',
  pasteLines: (count: string, n: number) => `Paste ${count} ${plural(n, 'line', 'lines')}`,
  indentation: 'Indentation becomes levels.',
  keptAsNotes: (count: string, n: number) =>
    ` ${count} ${plural(n, 'line is', 'lines are')} kept as ${plural(n, 'a note', 'notes')}.`,
  titlesShortened: (count: string, n: number, most: string) =>
    n === 1
      ? ` One title is longer than ${most} characters: it is shortened, and its whole text goes to the notes.`
      : ` ${count} titles are longer than ${most} characters: they are shortened, and their whole text goes to the notes.`,
  titleShortened: (most: string) => `The title is cut after ${most} characters. The whole text is in the notes.`,
  manyCards: (count: string, n: number) => `${count} ${plural(n, 'card', 'cards')}`,
  pasteCards: (count: string, n: number) => `Paste ${count} ${plural(n, 'card', 'cards')}`,
  oneCard: 'One card',
  pasted: (count: string, n: number) => `${count} ${plural(n, 'card', 'cards')} pasted.`,
  palette: {
    title: 'Command palette',
    input: 'Command, card or file',
    placeholder: 'Type a command, a card or a file…',
    commands: 'Commands',
    openRecent: 'Open recent',
    fileKeywords: 'open file',
    none: (query: string) => `Nothing is called “${query}”. Try another word.`,
    results: (count: string, n: number) => `${count} ${plural(n, 'result', 'results')}`,
  },
}
