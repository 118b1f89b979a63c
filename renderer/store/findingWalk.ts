import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { Finding } from '../../shared/rules/types'
import { useDocument } from './documentStore'
import { findingsIn } from './filtering'
import { announce, requestReveal, setCurrentFinding, toast } from './viewActions'
import { useView } from './viewStore'

/** The card is read out first, as it gets the focus; then what is wrong with it. In milliseconds. */
const AFTER_CARD = 60

/** Goes to the next or previous finding: shows its card, selects it and reads it out. */
export function stepFinding(step: 1 | -1): void {
  const { plan } = useDocument.getState()
  const findings = plan === undefined ? [] : findingsIn(plan, useView.getState().filter)
  if (findings.length === 0) {
    toast(() => t().checks.none, { passing: true })
    return announce(t().checks.none)
  }
  const here = findings.findIndex((finding) => finding.id === useView.getState().currentFinding)
  const start = here < 0 && step === -1 ? 0 : here
  const at = (start + step + findings.length) % findings.length
  const finding = findings[at]
  if (finding === undefined) return
  setCurrentFinding(finding.id)
  const [card] = finding.nodeIds
  if (card !== undefined) requestReveal(card, { select: true, flash: true })
  setTimeout(() => announce(said(finding, at + 1, findings.length)), AFTER_CARD)
}

function said({ severity, message }: Finding, at: number, of: number): string {
  return t().checks.announced(t().words.severity[severity].one, formatNumber(at), formatNumber(of), message)
}
