import { type ActionId, actionOf } from '../../../../shared/actions/actions'
import { OUTLINE_COLUMNS } from '../../../../shared/ipc/prefs'
import { t } from '../../../../shared/messages/language'
import { runAction } from '../../../store/actions'
import { checkedActions } from '../../checkedActions'
import type { Step } from './types'

const CHOICES: readonly ActionId[] = [
  ...OUTLINE_COLUMNS.map((column): ActionId => `outline.column.${column}`),
  'outline.fitColumns',
]

/** The columns of the outline, and which of them it shows. */
export const columnsStep: Step = {
  ask: () => t().choose.columns.ask,
  empty: () => '',
  items: () => {
    const on = checkedActions()
    return CHOICES.map((id) => ({
      key: id,
      label: actionOf(id).label,
      area: on[id] === true ? t().choose.columns.shown : '',
      shortcut: undefined,
      keywords: actionOf(id).keywords.join(' '),
      run: () => void runAction(id),
    }))
  },
}
