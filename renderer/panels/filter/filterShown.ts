import { isFiltering } from '../../../shared/model/filter/types'
import type { ViewState } from '../../store/viewStore'

/** Whether the filter bar is there. Words alone are typed in the outline's own field, where there is an outline. */
export function isFilterShown({ filterOpen, filter, layout }: ViewState): boolean {
  return filterOpen || isFiltering(layout === 'cascade' ? filter : { ...filter, text: '' })
}
