import { plural } from '../plural'

/** Commands that ask a second question in the palette. */
export const choose = {
  editMany: (count: number) => `Edit ${count} ${plural(count, 'card', 'cards')}`,
  back: 'Back to all commands',
  none: (query: string) => `Nothing is called “${query}”. Try another word.`,
  step: (label: string, cards: string) => (cards === '' ? label : `${label} · ${cards}`),
  connect: {
    ask: 'Which card?',
    empty: 'There is no card that it could be tied to.',
    undo: (name: string) => `Connect to ${name}`,
  },
  assign: {
    ask: 'Who has it?',
    nobody: 'Nobody',
    create: (name: string) => `New person “${name}”`,
    undo: (name: string, count: number) => `Assign ${plural(count, 'card', `${count} cards`)} to ${name}`,
    clear: (count: number) => `Take the owner from ${plural(count, 'card', `${count} cards`)}`,
    done: (name: string) => `Assigned to ${name}.`,
    cleared: 'Nobody has it now.',
  },
  moveUnder: {
    ask: 'Under which card?',
    empty: 'There is no card above it.',
    undo: (count: number, name: string) => `Move ${plural(count, 'card', `${count} cards`)} under ${name}`,
  },
  merge: {
    ask: 'Into which card? It takes over all that the other one says.',
    empty: 'There is no other card of the same level, or the selected ones are of several levels.',
  },
  park: { ask: 'Which card goes to the parking lot?', done: (name: string) => `${name} is in the parking lot.` },
  status: { ask: 'Which status?' },
  period: {
    ask: 'Which period?',
    none: 'No period',
    create: (name: string, days: string) => `New period “${name}”, ${days}`,
    undo: (name: string) => `Set period ${name}`,
    clear: 'Take the period away',
    onlyInitiatives: 'Only initiatives have a period. Select one.',
    done: (name: string) => `Period: ${name}.`,
  },
  category: {
    ask: 'What does it grow by?',
    none: 'No kind of growth',
    undo: (name: string) => `Set kind of growth: ${name}`,
    clear: 'Take the kind of growth away',
    done: (name: string) => `Kind of growth: ${name}.`,
  },
  priority: {
    ask: 'Which priority?',
    none: 'No priority',
    one: (priority: string) => `Priority ${priority}`,
    several: (first: string, last: string) => `Priorities ${first} to ${last}, in their order`,
    /** Who has it now. */
    held: (cards: string) => `now: ${cards}`,
    undo: (name: string) => `Set ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    clear: 'Take the priority away',
    done: (name: string) => `${name}.`,
  },
  /** Of the selected cards, those of other levels. */
  skipped: (count: number, level: string, levels: string) =>
    `${count} selected ${plural(count, `card is no ${level} and stays as it is`, `cards are no ${levels} and stay as they are`)}.`,
  measure: {
    ask: 'For example: Close rate 40 % → 50 % by 30 June',
    add: (text: string) => `Add “${text}”`,
    empty: 'Type what is measured, from where to where, and by when.',
    undo: (count: number) => `Add ${plural(count, 'measure', `measure to ${count} cards`)}`,
    done: 'Measure added.',
  },
  filterBy: {
    ask: 'Which driver, owner, team, period, status or severity?',
    empty: 'There is nothing to filter by yet.',
    chosen: (field: string) => `${field} · chosen, take it out`,
    done: (name: string) => `Filter: ${name}.`,
  },
  fix: { ask: 'What shall be done?', empty: 'No remedy is known for what was found here.' },
  suppress: { ask: 'Which finding?', empty: 'Nothing was found here.' },
  hearAgain: { ask: 'Which finding shall be told again?', empty: 'Nothing is suppressed.' },
  sort: {
    ask: 'By which column?',
    ownOrder: 'The plan’s own order',
    now: (down: boolean): string => (down ? 'sorted, down' : 'sorted, up'),
  },
  columns: { ask: 'Which column?', shown: 'shown' },
  goCard: { ask: 'Which card?', empty: 'The plan has no cards yet.' },
}
