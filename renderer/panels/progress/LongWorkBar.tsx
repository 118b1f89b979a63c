import { Progress } from '@base-ui/react/progress'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { useLongWork } from '../../store/longWork'
import styles from './LongWorkBar.module.css'

/** How far long work is, with a way to stop it. */
export function LongWorkBar() {
  const work = useLongWork((state) => state.work)
  if (work === undefined) return null
  return (
    <div className={styles.box} data-progress>
      <Progress.Root value={work.done * 100} className={styles.progress} aria-label={work.text}>
        <Progress.Label className={styles.text}>{work.text}</Progress.Label>
        <Progress.Track className={styles.track}>
          <Progress.Indicator className={styles.bar} />
        </Progress.Track>
      </Progress.Root>
      <Button small onClick={work.cancel}>
        {t().common.cancel}
      </Button>
    </div>
  )
}
