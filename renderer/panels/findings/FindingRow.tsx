import { memo } from 'react'
import type { Finding } from '../../../shared/rules/types'
import { cx } from '../../components/cx'
import { SEVERITY_WORDS, SeverityMark } from '../../components/SeverityMark'
import { requestReveal, setCurrentFinding } from '../../store/viewActions'
import { FindingDetails } from './FindingDetails'
import styles from './Findings.module.css'

interface RowProps {
  readonly finding: Finding
  readonly open: boolean
  /** The row that Tab reaches; arrows move it. */
  readonly stop: boolean
}

/** Opens a finding and shows its cards. */
export function goToFinding(finding: Finding): void {
  setCurrentFinding(finding.id)
  if (finding.nodeIds.length > 0) requestReveal(finding.nodeIds, { select: true, flash: true })
}

/** One finding: a line to press, and what to do about it once pressed. */
export const FindingRow = memo(function FindingRow({ finding, open, stop }: RowProps) {
  return (
    <li className={cx(styles.row, open && styles.rowOpen)}>
      <button
        type="button"
        className={styles.rowHead}
        aria-expanded={open}
        tabIndex={stop ? 0 : -1}
        data-finding={finding.id}
        data-rule={finding.rule}
        onClick={() => (open ? setCurrentFinding(undefined) : goToFinding(finding))}
      >
        <SeverityMark severity={finding.severity} className={styles.rowMark ?? ''} />
        <span className="visually-hidden">{SEVERITY_WORDS[finding.severity].one}: </span>
        <span className={styles.message}>{finding.message}</span>
      </button>
      {open ? <FindingDetails finding={finding} /> : null}
    </li>
  )
})
