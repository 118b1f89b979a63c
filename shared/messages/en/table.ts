import { plural } from '../plural'

/** Tables pasted from a spreadsheet. */
export const table = {
  tooLong: 'What you copied is larger than 20 MiB. Copy fewer rows.',
  tooLarge: (rows: string, columns: string) =>
    `A table of at most ${rows} rows and ${columns} columns can be pasted. Copy fewer at once.`,
  fields: {
    title: 'Title',
    level: 'Level',
    parent: 'Hangs from',
    owner: 'Owner',
    status: 'Status',
    target: 'Target',
    due: 'Due',
    notes: 'Notes',
    why: 'Why',
    category: 'Category',
    period: 'Period',
    strategy: 'Strategy',
    driver: 'Growth driver',
    initiative: 'Initiative',
    activity: 'Activity',
  },
  undo: (created: number, changed: number) =>
    `Paste table (${created === 0 ? '' : `${created} new`}${created === 0 || changed === 0 ? '' : ', '}${changed === 0 ? '' : `${changed} changed`})`,
  dueMilestone: 'Due',
  noTitle: 'No title.',
  titleTooLong: (most: number) => `The title is longer than ${most} characters.`,
  nameTooLong: (most: number) => `The owner's name is longer than ${most} characters and is left out.`,
  textCut: (column: string, most: number) => `${column}: the text is cut after ${most} characters.`,
  notUnderstood: (column: string, text: string) => `${column}: “${text}” is not understood.`,
  notHere: (column: string) => `${column} is left out: cards of this level have none.`,
  oneOwner: (name: string) => `A card has one owner: ${name} is taken.`,
  whyToNotes: 'An activity has no “why”: it goes to the notes.',
  doubtfulDate: (text: string, day: string) => `Due: “${text}” is read as ${day}.`,
  noNumber: (text: string) => `Target: no number can be read in “${text}”. It becomes the name of a measure.`,
  noParent: (name: string) => `There is no card ${name} to hang it from.`,
  notAbove: (name: string) => `${name} is on no level above it.`,
  severalParents: (count: number, name: string) => `${count} cards are called ${name}: connect it by hand.`,
  severalCards: (count: number, name: string) =>
    `${count} cards of this level are called ${name}: change them by hand.`,
  twice: 'A row above says the same.',
  saidAbove: (column: string) => `${column}: a row above says something else of this card. That stays.`,
  staysThere: 'It stays where it hangs now.',
  dialog: {
    title: 'Paste a table',
    intro: (rows: string, n: number) => `${rows} ${plural(n, 'row', 'rows')}. Nothing changes before you press Paste.`,
    header: 'The first row names the columns',
    column: (name: string) => `Column ${name}`,
    leaveOut: 'Leave out',
    defaultLevel: 'Rows without a level become',
    preview: 'Preview',
    create: 'New',
    change: 'Change',
    same: 'Nothing new',
    refuse: 'Refused',
    below: (title: string) => `below ${title}`,
    created: (count: string, n: number) => `${count} new ${plural(n, 'card', 'cards')}`,
    changed: (count: string) => `${count} changed`,
    unchanged: (count: string) => `${count} nothing new`,
    refused: (count: string) => `${count} refused`,
    onlyRemarks: (count: string, n: number) => `Only the ${plural(n, 'row', `${count} rows`)} with remarks`,
    paste: 'Paste',
    asText: 'Paste as text',
    noColumns: 'Choose what at least one column holds: the title, or a level.',
    /** What did not happen is not said. */
    done: (created: string, n: number, changed: string, c: number) => {
      if (n === 0) return `${changed} ${plural(c, 'card', 'cards')} changed.`
      return `${created} ${plural(n, 'card', 'cards')} pasted${c === 0 ? '' : `, ${changed} changed`}.`
    },
  },
}
