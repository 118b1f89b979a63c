import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import { useDocument } from '../../store/documentStore'
import { findingsIn } from '../../store/filtering'
import { clearFilter, setCurrentFinding, setFindingFilter, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'

/** Opens a finding in the list, among those of its area; what is selected stays so. A filter that leaves it out goes. */
export function showFinding({ id, rule }: Finding): void {
  const { known } = useDocument.getState()
  const listed = known !== undefined && findingsIn(known, useView.getState().filter).some((one) => one.id === id)
  if (!listed) clearFilter()
  setFindingFilter({ area: findRule(rule)?.area, text: '' })
  setPanels({ findings: true })
  setCurrentFinding(id)
}
