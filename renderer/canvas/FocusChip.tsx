import { Minus, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { shortcutText } from '../../shared/actions/shortcuts'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import { ActionButton } from '../components/ActionButton'
import { IS_MAC } from '../components/Kbd'
import type { OpenPlan } from '../store/documentStore'
import { usePlan } from '../store/hooks'
import { announce, setFocus } from '../store/viewActions'
import { useView } from '../store/viewStore'
import type { FocusState } from '../store/viewTypes'
import { focusCanvas } from './canvasFocus'
import styles from './FocusChip.module.css'
import { farthest } from './lineOfSight'

/** Says that only a line of sight is shown, of which card and how far, and how to get back. */
export function FocusChip() {
  const focus = useView((state) => state.focus)
  const finding = useView((state) => state.find.open)
  const plan = usePlan()
  const name = plan && focus && nameOf(plan, focus)
  if (plan === undefined || focus === undefined || name === undefined) return null
  const escape = shortcutText('Escape', IS_MAC)
  const end = () => {
    setFocus([])
    announce(t().doing.allShown)
    focusCanvas()
  }
  return (
    <div
      className={styles.chip}
      role="group"
      aria-label={t().canvas.focus(name)}
      data-focus-chip
      data-over="top"
      data-low={finding || undefined}
    >
      <span className={styles.name}>{t().canvas.focus(name)}</span>
      <Depth plan={plan} focus={focus} />
      <button type="button" className={styles.end} data-focus-end onClick={end}>
        <span className="visually-hidden">{t().canvas.focusEnd} </span>
        <kbd className={styles.key}>{escape}</kbd>
      </button>
    </div>
  )
}

function nameOf({ index, doc }: OpenPlan, { ids: [only, ...others] }: FocusState): string | undefined {
  const node = only === undefined ? undefined : index.node(only)
  if (node === undefined) return undefined
  return others.length > 0
    ? t().canvas.cards(formatNumber(others.length + 1), others.length + 1)
    : cardName(doc, node, 40)
}

/** How many ropes up and down are in sight, with less and more. */
function Depth({ plan, focus }: { readonly plan: OpenPlan; readonly focus: FocusState }) {
  // The index is updated in place: the revision tells when to look again.
  const most = useMemo(() => farthest(plan.index, focus.ids), [plan, focus.ids])
  const depth = Math.min(most, focus.depth)
  const whole = depth === most
  return (
    <span className={styles.depth}>
      <ActionButton id="view.focusNarrower" icon={<Minus />} idle={depth <= 1} side="bottom" />
      <span className={styles.count} data-depth={whole ? 'all' : depth}>
        {whole ? t().canvas.focusAll : t().canvas.focusDepth(formatNumber(depth), depth)}
      </span>
      <ActionButton id="view.focusWider" icon={<Plus />} idle={whole} side="bottom" />
    </span>
  )
}
