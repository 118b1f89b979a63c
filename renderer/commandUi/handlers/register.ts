import { registerArrangeActions } from './arrange'
import { registerCardActions } from './cards'
import { registerEditActions } from './edits'
import { registerFileActions } from './files'
import { registerFoldActions } from './folds'
import { registerViewActions } from './views'

/** Gives every action its meaning in this window. */
export function registerAllActions(): () => void {
  const ends = [
    registerFileActions(),
    registerFoldActions(),
    registerEditActions(),
    registerCardActions(),
    registerArrangeActions(),
    registerViewActions(),
  ]
  return () => {
    for (const end of ends) end()
  }
}
