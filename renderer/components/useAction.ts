import { type ActionId, actionOf } from '../../shared/actions/actions'
import { shortcutsOf } from '../../shared/actions/shortcuts'
import { isActionEnabled, runAction } from '../store/actions'
import { useDocument } from '../store/documentStore'
import { useView } from '../store/viewStore'

export interface ActionView {
  readonly label: string
  readonly shortcut: string | undefined
  readonly enabled: boolean
  run(): void
}

/** What a button needs to offer one action of the list: its words, its key, and whether it can be done now. */
export function useAction(id: ActionId): ActionView {
  // What an action needs is a question of the plan and of what is selected: it is asked again when either changes, and
  // the button drawn anew where the answer differs.
  const canNow = () => isActionEnabled(id)
  const enabled = useDocument(canNow)
  useView(canNow)
  const action = actionOf(id)
  return {
    label: action.label.replace(/\s*…$/, ''),
    shortcut: shortcutsOf(action)[0],
    enabled,
    run: () => void runAction(id),
  }
}
