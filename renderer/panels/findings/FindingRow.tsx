import { type KeyboardEvent, memo } from 'react'
import { t } from '../../../shared/messages/language'
import type { Finding } from '../../../shared/rules/types'
import { openFindingMenu } from '../../canvas/contextMenuActions'
import { awaitLongPress } from '../../canvas/longPress'
import { cx } from '../../components/cx'
import { SeverityMark } from '../../components/SeverityMark'
import { requestReveal, setCurrentFinding } from '../../store/viewActions'
import { askToSuppress, nextInList } from './afterFix'
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

/** Arrows walk the rows, Home and End jump, Delete asks for a reason to suppress. */
function walk(event: KeyboardEvent<HTMLElement>, finding: Finding): void {
  const list = event.currentTarget.closest('[data-finding-list]')
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
  const at = rows.indexOf(event.currentTarget)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to !== undefined) {
    event.preventDefault()
    rows[to]?.focus()
  } else if (event.key === 'Delete') {
    event.preventDefault()
    event.stopPropagation()
    askToSuppress(finding, nextInList(event.currentTarget))
  }
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
        onKeyDown={(event) => walk(event, finding)}
        onContextMenu={(event) => openFindingMenu(event, finding.id)}
        onPointerDown={(event) => awaitLongPress(event, (at) => openFindingMenu(at, finding.id))}
        onClick={() => (open ? setCurrentFinding(undefined) : goToFinding(finding))}
      >
        <SeverityMark severity={finding.severity} className={styles.rowMark ?? ''} />
        <span className="visually-hidden">{t().words.severity[finding.severity].one}: </span>
        <span className={styles.message}>{finding.message}</span>
      </button>
      {open ? <FindingDetails finding={finding} /> : null}
    </li>
  )
})
