import { shortcutText } from '../../shared/actions/shortcuts'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import { IS_MAC } from '../components/Kbd'
import { usePlan } from '../store/hooks'
import { announce, setFocus } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { focusCanvas } from './canvasFocus'
import styles from './FocusChip.module.css'

/** Says that only a line of sight is shown, of which card, and how to get back. */
export function FocusChip() {
  const focus = useView((state) => state.focus)
  const finding = useView((state) => state.find.open)
  const plan = usePlan()
  const [only, ...others] = focus?.ids ?? []
  const node = only === undefined ? undefined : plan?.index.node(only)
  if (plan === undefined || node === undefined) return null
  const name =
    others.length > 0
      ? t().canvas.cards(formatNumber(others.length + 1), others.length + 1)
      : cardName(plan.doc, node, 40)
  const end = () => {
    setFocus([])
    announce(t().doing.allShown)
    focusCanvas()
  }
  return (
    <button
      type="button"
      className={styles.chip}
      data-focus-chip
      data-over="top"
      data-low={finding || undefined}
      onClick={end}
    >
      <span className={styles.name}>{t().canvas.focus(name)}</span>
      <kbd className={styles.key}>{shortcutText('Escape', IS_MAC)}</kbd>
    </button>
  )
}
