import { capital } from '../capital'
import { plural } from '../plural'
import { withArticle } from './grammar'

/** Undo steps, and why a command was refused. Level names are the plan's own; card names come in quotes. */
export const commands = {
  addCard: (level: string) => `Add ${level}`,
  duplicate: (count: number) => plural(count, 'Duplicate card', `Duplicate ${count} cards`),
  addBetween: (level: string) => `Add ${level} between`,
  addCardBetween: 'Add a card between',
  merge: 'Merge cards',
  mergeInto: (card: string) => `Merge into ${card}`,
  newPeriod: 'Move to a new period',
  move: (count: number) => plural(count, 'Move card', `Move ${count} cards`),
  pin: 'Pin',
  unpin: 'Unpin',
  collapse: 'Collapse',
  expand: 'Expand',
  deleteCard: (level: string) => `Delete ${level}`,
  deleteCards: (count: number) => `Delete ${count} ${plural(count, 'card', 'cards')}`,
  reorder: 'Reorder',
  hangFrom: (card: string) => `Hang from ${card}`,
  editCard: 'Edit card',
  rename: (level: string) => `Rename ${level}`,
  editField: (field: string) => `Edit ${field}`,
  /** Names of fields; those that are not here are called as in the file, in words. */
  fields: { end: 'due date' } as Readonly<Record<string, string>>,
  setStatus: { draft: 'Set to draft', active: 'Set to active', closed: 'Close', parked: 'Park' },
  ofSeveral: (step: string, count: number) => `${step} (${count} cards)`,
  connect: 'Connect',
  connectTo: (card: string) => `Connect to ${card}`,
  editLinkNote: 'Say how it contributes',
  disconnect: (count: number) => plural(count, 'Cut rope', `Cut ${count} ropes`),
  tidy: 'Tidy',
  untangle: 'Untangle ropes',
  insert: (count: number) => `Insert ${count} ${plural(count, 'card', 'cards')}`,
  renamePlan: 'Rename plan',
  editPlan: 'Edit plan properties',
  renameLevel: 'Rename level',
  switchOff: 'Switch check off',
  changeCheck: 'Change check',
  suppress: 'Suppress finding',
  unsuppress: 'Show finding again',
  cancel: 'Cancel',
  records: {
    person: record('person'),
    team: record('team'),
    account: record('account'),
    period: record('period'),
    measure: record('measure'),
    milestone: record('milestone'),
  },
  /** What merging two cards writes into the notes. */
  merged: {
    value: (title: string, field: string, value: string) => `${title}: ${field} ${value}`,
    line: (title: string) => `Merged: ${title}`,
    cadence: (count: number, per: 'day' | 'week' | 'month' | 'quarter') => `${count} a ${per}`,
  },
  refused: {
    cardGone: 'That card no longer exists.',
    linkGone: 'That rope no longer exists.',
    parentGone: 'The card to hang it from no longer exists.',
    ownParent: 'A card cannot hang from itself.',
    alreadyHangs: (child: string, parent: string) => `${child} already hangs from ${parent}.`,
    cannotCarry: (upper: string, lower: string) => `${upper} cannot carry ${lower}.`,
    ceiling: (level: string) => `${capital(withArticle(level))} is the ceiling: nothing carries it.`,
    sameLevel: (levels: string, child: string, above: string) =>
      `Two ${levels} cannot carry each other. Hang ${child} from ${withArticle(above)}.`,
    upward: (parentLevel: string, childLevel: string) =>
      `Ropes run from the ceiling to the ground: ${withArticle(parentLevel)} cannot carry ${withArticle(childLevel)}. Draw it the other way round.`,
    nothingBetween: 'No level is left out between these cards.',
    mergeSelf: 'A card cannot be merged into itself.',
    mergeLevels: 'Only cards of the same level can be merged.',
    tooLongTogether: (why: string) => `Together they are too long. ${why}`,
    onlyInitiatives: 'Only initiatives belong to a period.',
    noPlace: 'Only a card with a place on the canvas can be pinned.',
    notSiblings: 'Cards can be reordered among their siblings only.',
    fixedField: 'Id and level of a card cannot be changed.',
    noCheck: 'There is no such check.',
    noReason: 'Say why, so that the next reader understands.',
    noCommand: (id: string) => `There is no command "${id}".`,
    badParams: (id: string, why: string) => `${id}: ${why}`,
  },
}

function record(word: string) {
  return {
    add: `Add ${word}`,
    set: `Edit ${word}`,
    delete: `Delete ${word}`,
    reorder: `Reorder ${word}s`,
    gone: `That ${word} no longer exists.`,
    taken: (id: string) => `There is already a ${word} "${id}".`,
  }
}
