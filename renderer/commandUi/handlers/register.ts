import { registerArrangeActions } from './arrange'
import { registerCardActions } from './cards'
import { registerEditActions } from './edits'
import { registerFileActions } from './files'
import { registerFindingActions } from './findings'
import { registerFoldActions } from './folds'
import { registerOutlineActions } from './outline'
import { registerViewActions } from './views'

/** Gives every action its meaning in this window. */
export function registerAllActions(): () => void {
  const ends = [
    registerFileActions(),
    registerFoldActions(),
    registerEditActions(),
    registerCardActions(),
    registerArrangeActions(),
    registerFindingActions(),
    registerOutlineActions(),
    registerViewActions(),
  ]
  return () => {
    for (const end of ends) end()
  }
}
