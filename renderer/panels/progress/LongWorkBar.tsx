import { Progress } from '@base-ui/react/progress'
import { useEffect } from 'react'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { useLongWork } from '../../store/longWork'
import styles from './LongWorkBar.module.css'

/** How far long work is, with a way to stop it. */
export function LongWorkBar() {
  const work = useLongWork((state) => state.work)
  const cancel = work?.cancel
  useEffect(() => {
    if (cancel === undefined) return undefined
    // Before all else that Escape means: this is what lies on top.
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
    window.addEventListener('keydown', stop, { capture: true })
    return () => window.removeEventListener('keydown', stop, { capture: true })
  }, [cancel])
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
