import { withArticle } from './grammar'

/** What the outline reader could not take as meant, and how to write it; words of the text come in quotes. */
export const reading = {
  empty: 'There is nothing to read in this text. Write one card per line and indent what hangs below it.',
  unevenIndent:
    'This line is indented less than the one before and more than its parent; it is read as their neighbour.',
  emptySection: (title: string) => `Nothing stands below "${title}". Indent the lines that belong to it.`,
  beforeCards: (text: string) => `"${text}" stands before any card and is added to the plan's description.`,
  titleCut: (most: number) =>
    `The title is cut after ${most} characters. Shorten it, or move the rest to a "notes:" line.`,
  nameCut: (most: number) => `The name is cut after ${most} characters. Shorten it.`,
  textCut: (most: number) => `The text is cut after ${most} characters. Shorten it, or split it over several cards.`,
  ambiguousNumber: 'A number like 40.000 is read as 40; write 40000 or 40,000 for forty thousand.',
  strayNumber: 'A number stays in the name and is no target. Write it as "NAME 40 % -> 50 %" or "NAME: 50 %".',
  noDate: (text: string) => `"${text}" is no date that can be read; write it as 2027-06-30.`,
  changeOnly: (change: string) =>
    `"by ${change}" says how much to change, not where to end. Write it as "40 % -> 50 %".`,
  noTarget: 'No target can be read after "->": write a number, such as 50 %.',
  strayDate: 'A date stays in the title and is no due date. Write it at the end: "by 2027-06-30".',
  noRole: (text: string) =>
    `"${text}" is no role and is left out. Write executive, sales leader, manager, rep or other.`,
  leftOut: (text: string, remedy: string) => `"${text}" is left out. ${remedy}`,
  personForm: 'After a name write "(role), team …, reports to …, 10 h/week".',
  teamForm: 'After a team write "led by …" or "part of …".',
  accountForm: 'After an account write "(customer)" or "(prospect)", "owner …", "segment …", "potential 400,000".',
  severalPeople: (name: string) =>
    `Several people could be meant by "${name}"; a new one is added. Write the full name, or mark one with ^name.`,
  unlistedPerson: (name: string) =>
    `"${name}" is not listed under "people:" and is added. Check the spelling, or list the name.`,
  severalTeams: (name: string) => `Several teams are called "${name}"; a new one is added. Mark one with ^name.`,
  severalAccounts: (name: string) => `Several accounts are called "${name}"; a new one is added. Mark one with ^name.`,
  unlistedAccount: (name: string) =>
    `"${name}" is not listed under "accounts:" and is added. Check the spelling, or list it.`,
  remedies: {
    date: 'Write a date as 2027-06-30',
    status: 'Write "status: draft", "active", "closed" or "parked"',
    category: 'Write customers, products, market, profitability or brand',
    priority: 'Write a whole number from 1',
    period: 'Name a period of the plan',
    cadence: 'Write how often as 3x/week',
    hours: 'Write hours as a number, such as 0.5',
  },
  unknownField: (word: string) => `"${word}:" is no field that is known here`,
  belowActivity: 'Nothing hangs below an activity',
  onlySome: (levels: readonly string[], field: string) =>
    `Only ${levels.map(withArticle).join(' or ')} has "${field}:"`,
  keptAsNote: (reason: string, text: string, card: string) => `${reason}; "${text}" is kept in the notes of "${card}".`,
  lineKept: (reason: string, card: string) => `${reason}; the line is kept in the notes of "${card}".`,
  misplaced: (level: string, text: string, card: string) =>
    `Only ${withArticle(level)} can have it; "${text}" is kept in the notes of "${card}".`,
  emptyField: (field: string) =>
    `Nothing stands behind "${field}:", so it changes nothing. Write a value, or take the line out.`,
  readAsText: (word: string) => `This line is read as part of "${word}:" above it. Indent it less to make it a card.`,
  oneOwner: (names: string, card: string) => `A card has one owner; "${names}" is kept in the notes of "${card}".`,
  noCategory: (tag: string) =>
    `"#${tag}" is no growth driver and stays in the title. Write #customers, #products, #market, #profitability or #brand.`,
  noSuchCard: (name: string) => `No card is called "${name}"; write its title exactly, or mark it with ^name`,
  severalCards: (name: string) =>
    `Several cards are called "${name}"; mark the one you mean with ^name behind its title and write "also: ^name"`,
  ownParent: 'A card cannot support itself',
  hangsThere: (name: string) => `The card already hangs below "${name}"`,
  noMonth: (text: string) => `"${text}" is no month. Write "year starts: April" or a number from 1 to 12.`,
  labelForm: (text: string) => `Write a label as "label: initiative = Rock, Rocks"; "${text}" is left out.`,
  periodForm: (text: string) => `Write a period as "period: FY 2027, 2027-01-01 to 2027-12-31"; "${text}" is left out.`,
  unknownPeriod: (name: string) =>
    `No single period is called "${name}". List it at the top: "period: ${name}, 2027-01-01 to 2027-12-31".`,
  periodTitle: (start: string, end: string) => `${start} to ${end}`,
  shiftedYear: (name: string, start: string, end: string) =>
    `"${name}" is read as ${start} to ${end}: a business year is named by the calendar year in which it starts. If yours is not, say so at the top: "period: FY27, 2026-04-01 to 2027-03-31".`,
  tableAsNotes:
    'A table is kept as notes of the card above it. To make cards of it, copy it from the spreadsheet and paste it.',
  hangsFromNothing: (card: string, above: number) =>
    `"${card}" hangs from nothing: ${above === 0 ? 'no card stands' : 'several cards stand'} on the level above. Indent it below its card, or write "also: TITLE" below it.`,
  onePerson: (name: string) => `"${name}" is taken for one person. Write "@Ann, Bob" for two.`,
  /** What a plan holds that an outline has no words for. */
  omitted: (what: string, count: number) => `Left out, because an outline has no place for them: ${what} (${count}).`,
  omissions: {
    checkIns: 'check-ins',
    reviews: 'reviews',
    assessments: 'assessments',
    snapshots: 'snapshots',
    suppressions: 'suppressed findings',
    rules: 'rule settings',
    positions: 'cards placed by hand',
    brokenLinks: 'broken links',
  },
}
