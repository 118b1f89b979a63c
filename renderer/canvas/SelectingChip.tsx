import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { Button } from '../components/Button'
import { runAction } from '../store/actions'
import { useView } from '../store/viewStore'
import { focusView } from './canvasFocus'
import styles from './SelectingChip.module.css'

/** Says that each press on a card adds it or takes it out, how many are selected by now, and ends it. */
export function SelectingChip() {
  const selecting = useView((state) => state.selecting)
  const count = useView((state) => state.selection.length)
  const toasts = useView((state) => state.toasts.length > 0)
  if (!selecting) return null
  const end = () => {
    runAction('edit.selectSeveral')
    focusView()
  }
  return (
    <div className={styles.chip} data-selecting-chip data-over="bottom" data-high={toasts || undefined}>
      <span className={styles.count}>{t().canvas.selecting(formatNumber(count))}</span>
      <Button small variant="primary" onClick={end}>
        {t().canvas.selectingDone}
      </Button>
    </div>
  )
}
