import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../shared/messages/language'
import type { Finding } from '../../../shared/rules/types'
import { Section } from '../../components/Section'
import { SeverityMark } from '../../components/SeverityMark'
import { useView } from '../../store/viewStore'
import { FindingDetails, FixButtons } from './FindingDetails'
import styles from './Findings.module.css'

/**
 * The findings of the card shown in the inspector. The one that is looked at is open with its remedies, the others are a
 * line each; beside the list of findings, which has them all, every one is.
 */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const listed = useView((state) => state.panels.findings)
  const walked = useView((state) => state.currentFinding)
  const current = listed ? undefined : (findings.find(({ id }) => id === walked) ?? findings[0])
  return (
    <Section title={t().checks.findings} count={findings.length}>
      <ul className={styles.cardList}>
        {findings.map((finding) => (
          <CardFinding key={`${finding.id} ${finding === current}`} finding={finding} first={finding === current} />
        ))}
      </ul>
    </Section>
  )
}

function CardFinding({ finding, first }: { readonly finding: Finding; readonly first: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.cardFinding} data-severity={finding.severity}>
      <button type="button" className={styles.cardFindingHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <SeverityMark severity={finding.severity} className={styles.rowMark ?? ''} />
        <span className="visually-hidden">{t().words.severity[finding.severity].one}: </span>
        <span className={styles.message}>{finding.message}</span>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </button>
      {open ? <FindingDetails finding={finding} /> : first ? <FixButtons finding={finding} /> : null}
    </li>
  )
}
