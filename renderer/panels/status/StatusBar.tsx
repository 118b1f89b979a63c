import { Minus, Plus } from 'lucide-react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { plural } from '../../../shared/messages/plural'
import { NO_FILTER } from '../../../shared/model/filter/types'
import { levelName } from '../../../shared/model/labels'
import { tooManyInitiatives } from '../../../shared/rules/focus/too-many-initiatives'
import { SEVERITIES, type Severity } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { percentOf } from '../../canvas/zoomSteps'
import { ActionButton } from '../../components/ActionButton'
import { cx } from '../../components/cx'
import { SeverityMark } from '../../components/SeverityMark'
import { runAction } from '../../store/actions'
import { hasPlan, type OpenPlan, useDocument } from '../../store/documentStore'
import { usePlan } from '../../store/hooks'
import { clearFilter, select, setFilter, setFindingFilter, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { showFinding } from '../findings/showFinding'
import { SaveState } from './SaveState'
import styles from './StatusBar.module.css'

/** How the plan stands: ropes, initiatives against their limit, findings, whether it is saved. */
export function StatusBar() {
  const open = useDocument(hasPlan)
  const drawn = useView((state) => state.layout !== 'outline')
  if (!open) return null
  return (
    <footer className={styles.bar} aria-label={t().frame.status.bar}>
      <Figures />
      <div className={styles.space} />
      <SaveState />
      {drawn && <Zoom />}
    </footer>
  )
}

/** How near the drawing is looked at; the outline alone has no zoom. */
function Zoom() {
  const zoom = useView((state) => state.zoom)
  const percent = `${formatNumber(percentOf(zoom), 1)} %`
  return (
    <div className={styles.zoom}>
      <ActionButton id="view.zoomOut" icon={<Minus />} side="top" />
      <button
        type="button"
        className={styles.item}
        aria-label={t().frame.status.zoom(percent)}
        onClick={() => runAction('view.fit')}
      >
        {percent}
      </button>
      <ActionButton id="view.zoomIn" icon={<Plus />} side="top" />
    </div>
  )
}

/** What an edit may change. */
function Figures() {
  const plan = usePlan()
  const known = useDocument((state) => state.known)
  if (!plan) return null
  return (
    <>
      <Ropes plan={plan} />
      <Initiatives plan={plan} />
      {known && <Findings plan={known} />}
    </>
  )
}

function Ropes({ plan }: { readonly plan: OpenPlan }) {
  const { ropes, ropesGrounded, loose, looseEnds } = plan.index.totals()
  // A branch that was cut off takes its ropes out of the count: they are missing all the same.
  const wanted = ropes + looseEnds
  const whole = ropes > 0 && ropesGrounded === wanted
  const text =
    ropes === 0
      ? t().frame.status.noRopes
      : t().frame.status.ropes(formatNumber(ropesGrounded), formatNumber(ropes), ropes)

  function showCut(): void {
    clearFilter()
    setFindingFilter({ area: 'ropes', text: '' })
    setPanels({ findings: true })
  }

  return (
    <button
      type="button"
      className={styles.item}
      onClick={showCut}
      title={t().frame.status.ropesHint}
      data-status="ropes"
      data-whole={whole || undefined}
    >
      <span aria-hidden="true" className={cx(styles.meter, whole && styles.meterFull)}>
        <span className={styles.meterFill} style={{ width: `${wanted === 0 ? 0 : (ropesGrounded / wanted) * 100}%` }} />
      </span>
      <span className={styles.words}>{text}</span>
      {loose === 0 ? null : (
        <span className={styles.loose}>{` · ${t().common.looseBranches(formatNumber(loose), loose)}`}</span>
      )}
    </button>
  )
}

function Initiatives({ plan }: { readonly plan: OpenPlan }) {
  const lane = plan.scene.lanes.find((one) => one.kind === 'initiative')
  if (!lane?.counter) return null
  const { text, over } = lane.counter
  const word = levelName(plan.doc, 'initiative', 2)
  return (
    <button
      type="button"
      className={cx(styles.item, over && styles.over)}
      title={over ? t().frame.status.over(word) : t().frame.status.within(word)}
      data-status="initiatives"
      onClick={() => showInitiatives(plan)}
    >
      {over ? <SeverityMark severity="warning" /> : null}
      {text} {word}
    </button>
  )
}

/** Those that count; where they are too many, with the finding that says what the limit is and what can be done. */
function showInitiatives(plan: OpenPlan): void {
  select(activeInitiatives(plan))
  const finding = plan.check.findings.find(({ rule }) => rule === tooManyInitiatives.id)
  if (finding !== undefined) showFinding(finding)
}

function activeInitiatives({ index }: OpenPlan): NodeId[] {
  const active = index.cards('initiative').filter((card) => card.status === 'active')
  return active.map((card) => card.id)
}

function Findings({ plan }: { readonly plan: OpenPlan }) {
  const { counts } = plan.check
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0)

  function show(severity: Severity): void {
    setFilter({ ...NO_FILTER, severity: [severity] })
    setFindingFilter({ area: undefined, text: '' })
    setPanels({ findings: true })
  }

  if (severities.length === 0) return <span className={styles.item}>{t().frame.status.noFindings}</span>
  return (
    <div className={styles.findings}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.item}
          data-status={severity}
          title={t().frame.status.showOnly(t().words.severity[severity].many)}
          onClick={() => show(severity)}
        >
          <SeverityMark severity={severity} />
          {formatNumber(counts[severity])}
          <span className="visually-hidden">
            {' '}
            {plural(counts[severity], t().words.severity[severity].one, t().words.severity[severity].many)}
          </span>
        </button>
      ))}
    </div>
  )
}
