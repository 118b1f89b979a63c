import { BellOff, SlidersHorizontal, Wrench } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { openDialog } from '../../store/viewActions'
import { askToSuppress, nextInList, placeInList } from './afterFix'
import { applyFix } from './applyFix'
import styles from './Findings.module.css'

/** The remedies of a finding as buttons. */
export function FixButtons({ finding }: { readonly finding: Finding }) {
  if (finding.fixes.length === 0) return null
  return (
    <div className={styles.fixes}>
      {finding.fixes.map((fix) => (
        <Button
          key={fix.title}
          small
          icon={<Wrench />}
          className={styles.fix}
          onClick={(event) => applyFix(fix, placeInList(event.currentTarget))}
        >
          <span className={styles.fixText}>{fix.title}</span>
        </Button>
      ))}
    </div>
  )
}

/** What can be done about a finding, why it matters, and how a good one reads. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  return (
    <div className={styles.details}>
      <FixButtons finding={finding} />
      <Reasons finding={finding} />
    </div>
  )
}

/** Why a finding matters, how a good one reads, and the ways to disagree. */
export function Reasons({ finding }: { readonly finding: Finding }) {
  const rule = findRule(finding.rule)
  return (
    <>
      {rule ? (
        <>
          <p className={styles.why}>{rule.docs.why}</p>
          <dl className={styles.examples}>
            <dt>{t().checks.insteadOf}</dt>
            <dd className={styles.bad}>{rule.docs.bad}</dd>
            <dt>{t().checks.better}</dt>
            <dd className={styles.good}>{rule.docs.good}</dd>
          </dl>
        </>
      ) : null}
      <div className={cx(styles.fixes, styles.ways)}>
        <Button
          small
          variant="ghost"
          icon={<BellOff />}
          onClick={(event) => askToSuppress(finding, nextInList(event.currentTarget))}
        >
          {t().checks.suppress}
        </Button>
        <Button
          small
          variant="ghost"
          icon={<SlidersHorizontal />}
          onClick={() => openDialog({ type: 'rules', rule: finding.rule })}
        >
          {t().checks.aboutCheck}
        </Button>
      </div>
    </>
  )
}
