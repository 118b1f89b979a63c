import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import { clearFilter, setCurrentFinding, setFindingFilter, setPanels } from '../../store/viewActions'

/** Opens a finding in the list, among those of its area; what is selected stays so. */
export function showFinding({ id, rule }: Finding): void {
  clearFilter()
  setFindingFilter({ area: findRule(rule)?.area, text: '' })
  setPanels({ findings: true })
  setCurrentFinding(id)
}
