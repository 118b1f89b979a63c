import { Minus, Plus } from 'lucide-react'
import { levelName } from '../../../shared/model/labels'
import type { Severity } from '../../../shared/schema/document'
import { ActionButton } from '../../components/ActionButton'
import { cx } from '../../components/cx'
import { SEVERITY_WORDS, SeverityMark } from '../../components/SeverityMark'
import { runAction } from '../../store/actions'
import type { OpenPlan } from '../../store/documentStore'
import { usePlan } from '../../store/hooks'
import { select, setFindingFilter, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { SaveState } from './SaveState'
import styles from './StatusBar.module.css'

/** How the plan stands: ropes, initiatives against their limit, findings, whether it is saved. */
export function StatusBar() {
  const plan = usePlan()
  const zoom = useView((state) => state.zoom)
  if (!plan) return null
  return (
    <footer className={styles.bar} aria-label="Status">
      <Ropes plan={plan} />
      <Initiatives plan={plan} />
      <Findings plan={plan} />
      <div className={styles.space} />
      <SaveState />
      <div className={styles.zoom}>
        <ActionButton id="view.zoomOut" icon={<Minus />} side="top" />
        <button
          type="button"
          className={styles.item}
          aria-label={`Zoom ${Math.round(zoom * 100)} %: fit plan`}
          onClick={() => runAction('view.fit')}
        >
          {Math.round(zoom * 100)} %
        </button>
        <ActionButton id="view.zoomIn" icon={<Plus />} side="top" />
      </div>
    </footer>
  )
}

function Ropes({ plan }: { readonly plan: OpenPlan }) {
  const { ropes, ropesGrounded } = plan.index.totals()
  const whole = ropes > 0 && ropes === ropesGrounded
  const text =
    ropes === 0
      ? 'No ropes yet'
      : `${ropesGrounded.toLocaleString('en-US')} of ${ropes.toLocaleString('en-US')} ${ropes === 1 ? 'rope reaches' : 'ropes reach'} the ground`

  function showCut(): void {
    setFindingFilter({ severities: [], area: 'ropes', text: '' })
    setPanels({ findings: true })
  }

  return (
    <button
      type="button"
      className={styles.item}
      onClick={showCut}
      title="Show what the checks say about ropes"
      data-status="ropes"
    >
      <span aria-hidden="true" className={cx(styles.meter, whole && styles.meterFull)}>
        <span className={styles.meterFill} style={{ width: `${ropes === 0 ? 0 : (ropesGrounded / ropes) * 100}%` }} />
      </span>
      {text}
    </button>
  )
}

function Initiatives({ plan }: { readonly plan: OpenPlan }) {
  const lane = plan.scene.lanes.find((one) => one.kind === 'initiative')
  if (!lane?.counter) return null
  const { text, over } = lane.counter
  const ids = plan.index
    .cards('initiative')
    .filter((card) => card.status === 'active')
    .map((card) => card.id)
  const word = levelName(plan.doc, 'initiative', 2)
  return (
    <button
      type="button"
      className={cx(styles.item, over && styles.over)}
      title={
        over
          ? `More active ${word} in a year than the plan's limit. Select them`
          : `Active ${word} in a year, and the limit. Select them`
      }
      data-status="initiatives"
      onClick={() => select(ids)}
    >
      {over ? <SeverityMark severity="warning" /> : null}
      {text} {word}
    </button>
  )
}

function Findings({ plan }: { readonly plan: OpenPlan }) {
  const { counts } = plan.check
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0)

  function show(severity: Severity): void {
    setFindingFilter({ severities: [severity], area: undefined, text: '' })
    setPanels({ findings: true })
  }

  if (severities.length === 0) return <span className={styles.item}>No findings</span>
  return (
    <div className={styles.findings}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.item}
          data-status={severity}
          title={`Show only ${SEVERITY_WORDS[severity].many}`}
          onClick={() => show(severity)}
        >
          <SeverityMark severity={severity} />
          {counts[severity].toLocaleString('en-US')}
          <span className="visually-hidden">
            {' '}
            {counts[severity] === 1 ? SEVERITY_WORDS[severity].one : SEVERITY_WORDS[severity].many}
          </span>
        </button>
      ))}
    </div>
  )
}
