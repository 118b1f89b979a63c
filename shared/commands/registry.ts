import { addCard } from './card/add'
import { arrangeCards } from './card/arrange'
import { duplicateCards } from './card/duplicate'
import { insertBetween } from './card/insertBetween'
import { mergeCards } from './card/merge'
import { moveToNewPeriod } from './card/moveToNewPeriod'
import { collapseCards, moveCards, pinCards } from './card/place'
import { deleteCards } from './card/remove'
import { reorderCard } from './card/reorder'
import { reparentCard } from './card/reparent'
import { setCard } from './card/set'
import { setMany } from './card/setMany'
import { setStatus } from './card/setStatus'
import { addLink, deleteLinks, setLink } from './link/links'
import { applyTable } from './plan/applyTable'
import { tidy, untangle } from './plan/arrange'
import { insertPlan } from './plan/insert'
import { setLabel, setPlan, setRule } from './plan/settings'
import { addSuppression, deleteSuppressions } from './plan/suppressions'
import { OWNED_COMMANDS } from './records/owned'
import { PEOPLE_COMMANDS } from './records/people'
import type { Command } from './types'

/** Every command there is. A new one is added here and nowhere else. */
export const COMMANDS: readonly Command[] = [
  addCard,
  setCard,
  setMany,
  deleteCards,
  duplicateCards,
  reparentCard,
  reorderCard,
  setStatus,
  insertBetween,
  mergeCards,
  moveToNewPeriod,
  moveCards,
  pinCards,
  arrangeCards,
  collapseCards,
  addLink,
  setLink,
  deleteLinks,
  ...OWNED_COMMANDS,
  ...PEOPLE_COMMANDS,
  setPlan,
  setLabel,
  setRule,
  addSuppression,
  deleteSuppressions,
  tidy,
  untangle,
  insertPlan,
  applyTable,
]

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]))

/** The command of an id, or undefined. */
export function findCommand(id: string): Command | undefined {
  return BY_ID.get(id)
}
