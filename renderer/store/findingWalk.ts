import { useDocument } from './documentStore'
import { announce, requestReveal, setCurrentFinding } from './viewActions'
import { useView } from './viewStore'

/** The card is read out first, as it gets the focus; then what is wrong with it. In milliseconds. */
const AFTER_CARD = 60

/** Goes to the next or previous finding: shows its card, selects it and reads it out. */
export function stepFinding(step: 1 | -1): void {
  const findings = useDocument.getState().plan?.check.findings ?? []
  if (findings.length === 0) return announce('No findings.')
  const here = findings.findIndex((finding) => finding.id === useView.getState().currentFinding)
  const start = here < 0 && step === -1 ? 0 : here
  const at = (start + step + findings.length) % findings.length
  const finding = findings[at]
  if (finding === undefined) return
  setCurrentFinding(finding.id)
  const [card] = finding.nodeIds
  if (card !== undefined) requestReveal(card, { select: true, flash: true })
  setTimeout(() => announce(`${finding.severity} ${at + 1} of ${findings.length}: ${finding.message}`), AFTER_CARD)
}
