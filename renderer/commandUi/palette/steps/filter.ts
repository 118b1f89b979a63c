import { formatNumber } from '../../../../shared/messages/format'
import { t } from '../../../../shared/messages/language'
import { choicesOf, fieldsOf } from '../../../panels/filter/filterChoices'
import { filteredBy } from '../../../store/filtering'
import { announce, toggleFilter } from '../../../store/viewActions'
import { useView } from '../../../store/viewStore'
import type { PaletteItem } from '../paletteItems'
import type { Step, StepContext } from './types'

/** All values of all fields in one list: the name is enough, nobody has to know the field. What would show no card is left out. */
export const filterStep: Step = {
  ask: () => t().choose.filterBy.ask,
  empty: () => t().choose.filterBy.empty,
  items: ({ plan }: StepContext) => {
    const { filter } = useView.getState()
    const { counts } = filteredBy(plan, filter)
    return fieldsOf(plan).flatMap((field) =>
      choicesOf(plan, field).flatMap(({ id, label }): PaletteItem | [] => {
        const count = counts[field].get(id) ?? 0
        const chosen = filter[field].includes(id)
        if (count === 0 && !chosen) return []
        const { fields } = t().filter
        const area = chosen ? t().choose.filterBy.chosen(fields[field]) : `${fields[field]} · ${formatNumber(count)}`
        return {
          key: `${field}:${id}`,
          label,
          area,
          shortcut: undefined,
          keywords: '',
          run: () => take(field, id, label),
        }
      }),
    )
  },
}

/** Chosen once more, a value goes out of the filter again. */
function take(field: Parameters<typeof toggleFilter>[0], id: string, label: string): void {
  toggleFilter(field, id)
  announce(t().choose.filterBy.done(label))
}
