import { Bell } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import type { Finding } from '../../../shared/rules/types'
import { IconButton } from '../../components/Button'
import { Section } from '../../components/Section'
import { requestReveal } from '../../store/viewActions'
import { tellAgain } from './afterFix'
import styles from './Findings.module.css'

const LIMIT = 200

/** Findings that somebody silenced, with the reason, and a way to hear of them again. */
export function SuppressedList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <Section title={t().checks.suppressed} count={findings.length} closed name="suppressed">
      <ul className={styles.cardList}>
        {findings.slice(0, LIMIT).map((finding) => (
          <li key={finding.id} className={styles.suppressed}>
            <button
              type="button"
              className={styles.suppressedText}
              onClick={() => requestReveal(finding.nodeIds, { select: true })}
            >
              <span>{finding.message}</span>
              <span className={styles.reason}>{finding.suppressed?.reason}</span>
            </button>
            <IconButton
              label={t().checks.stopSuppressing(finding.message)}
              icon={<Bell />}
              onClick={() => tellAgain(finding)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
