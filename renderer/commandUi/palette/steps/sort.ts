import { t } from '../../../../shared/messages/language'
import { sortBy } from '../../../views/outline/keys'
import { COLUMNS } from '../../../views/outline/model'
import { useOutline } from '../../../views/outline/outlineStore'
import type { Step } from './types'

/** The columns of the outline. The one that the rows are sorted by turns them round, or back to the plan's own order. */
export const sortStep: Step = {
  ask: () => t().choose.sort.ask,
  empty: () => '',
  items: () => {
    const { sort } = useOutline.getState()
    const entry = (key: string, label: string, area: string, run: () => void) => ({
      key,
      label,
      area,
      shortcut: undefined,
      keywords: '',
      run,
    })
    const columns = COLUMNS.map((column) =>
      entry(column, t().outline.columns[column], sort?.column === column ? t().choose.sort.now(sort.down) : '', () =>
        sortBy(column),
      ),
    )
    return sort === undefined
      ? columns
      : [...columns, entry('own', t().choose.sort.ownOrder, '', () => sortBy(undefined))]
  },
}
