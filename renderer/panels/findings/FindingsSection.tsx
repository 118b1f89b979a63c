import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../shared/messages/language'
import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import { openFindingMenu } from '../../canvas/contextMenuActions'
import { awaitLongPress } from '../../canvas/longPress'
import { Section } from '../../components/Section'
import { SeverityMark } from '../../components/SeverityMark'
import { useView } from '../../store/viewStore'
import { FixButtons, Reasons } from './FindingDetails'
import styles from './Findings.module.css'

/**
 * The findings of the card shown in the inspector, a line each, so that its fields stay in view. The one that is looked
 * at says all and offers its remedies; beside the list of findings, which does so, every one is a line.
 */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const listed = useView((state) => state.panels.findings)
  const walked = useView((state) => state.currentFinding)
  const current = listed ? undefined : (findings.find(({ id }) => id === walked) ?? findings[0])
  return (
    <Section title={t().checks.findings} count={findings.length}>
      <ul className={styles.cardList} data-card-findings="">
        {findings.map((finding) => (
          <CardFinding key={`${finding.id} ${finding === current}`} finding={finding} first={finding === current} />
        ))}
      </ul>
    </Section>
  )
}

function CardFinding({ finding, first }: { readonly finding: Finding; readonly first: boolean }) {
  const [open, setOpen] = useState(first)
  const title = findRule(finding.rule)?.title ?? finding.message
  return (
    <li className={styles.cardFinding} data-severity={finding.severity} data-open={open || undefined}>
      <button
        type="button"
        className={styles.cardFindingHead}
        aria-expanded={open}
        data-card-finding=""
        title={open ? undefined : finding.message}
        onClick={() => setOpen(!open)}
        onContextMenu={(event) => openFindingMenu(event, finding.id)}
        onPointerDown={(event) => awaitLongPress(event, (at) => openFindingMenu(at, finding.id))}
      >
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{t().words.severity[finding.severity].one}: </span>
        <span className={styles.cardFindingTitle}>{title}</span>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </button>
      {open ? <OpenFinding finding={finding} /> : null}
    </li>
  )
}

function OpenFinding({ finding }: { readonly finding: Finding }) {
  const [why, setWhy] = useState(false)
  return (
    <div className={styles.cardFindingBody}>
      <p className={styles.message}>{finding.message}</p>
      <FixButtons finding={finding} />
      <button type="button" className={styles.whyHead} aria-expanded={why} onClick={() => setWhy(!why)}>
        {t().checks.dialog.why}
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </button>
      {why ? <Reasons finding={finding} /> : null}
    </div>
  )
}
