import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../shared/rules/types'
import { Section } from '../../components/Section'
import { SEVERITY_WORDS, SeverityMark } from '../../components/SeverityMark'
import { FindingDetails, FixButtons } from './FindingDetails'
import styles from './Findings.module.css'

/** The findings of the card shown in the inspector, remedies at hand. */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <Section title="Findings" count={findings.length}>
      <ul className={styles.cardList}>
        {findings.map((finding) => (
          <CardFinding key={finding.id} finding={finding} />
        ))}
      </ul>
    </Section>
  )
}

function CardFinding({ finding }: { readonly finding: Finding }) {
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.cardFinding} data-severity={finding.severity}>
      <button type="button" className={styles.cardFindingHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <SeverityMark severity={finding.severity} className={styles.rowMark ?? ''} />
        <span className="visually-hidden">{SEVERITY_WORDS[finding.severity].one}: </span>
        <span className={styles.message}>{finding.message}</span>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </button>
      {open ? <FindingDetails finding={finding} /> : <FixButtons finding={finding} />}
    </li>
  )
}
