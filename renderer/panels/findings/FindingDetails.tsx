import { BellOff, SlidersHorizontal, Wrench } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { findRule } from '../../../shared/rules/index'
import type { Finding, Fix } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'
import { createCard } from '../../canvas/building'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { dispatch, toastDone } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { openDialog, requestReveal, startEditing } from '../../store/viewActions'
import { goToField } from '../goTo'
import { askToSuppress, newCardOf, placeInList } from './afterFix'
import styles from './Findings.module.css'
import { fixDone } from './fixDone'

/** Does a fix: runs its command and offers to take it back, or takes the person to where only they can type. */
export function applyFix(fix: Fix, button: HTMLElement): void {
  if ('edit' in fix) return goToField(fix.edit.nodeId, fix.edit.field)
  const card = newCardOf(fix.call)
  if (card !== undefined) return void createCard(card, { pan: true })
  const goOn = placeInList(button)
  const index = useDocument.getState().plan?.index
  const sentence = index === undefined ? undefined : fixDone(index, fix.call)
  const done = dispatch(fix.call)
  if (done === undefined) return
  toastDone(sentence ?? t().checks.done(fix.title), 'success')
  const [selected] = done.outcome.select ?? []
  if (selected !== undefined && isUntitled(selected)) return typeTitle(selected as NodeId)
  requestAnimationFrame(goOn)
}

function isUntitled(id: string): boolean {
  return useDocument.getState().plan?.index.node(id)?.title === ''
}

function typeTitle(id: NodeId): void {
  requestReveal(id, { pan: true })
  startEditing(id)
}

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
          onClick={(event) => applyFix(fix, event.currentTarget)}
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
          onClick={(event) => askToSuppress(finding, event.currentTarget)}
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
