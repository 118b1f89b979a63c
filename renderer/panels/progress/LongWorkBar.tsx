import { useEffect } from 'react'
import { t } from '../../../shared/messages/language'
import { inTextField } from '../../commandUi/keyScope'
import { Button } from '../../components/Button'
import { ProgressBar } from '../../components/ProgressBar'
import { useLongWork } from '../../store/longWork'
import styles from './LongWorkBar.module.css'

/** How far long work is, with a way to stop it. */
export function LongWorkBar() {
  const work = useLongWork((state) => state.work)
  const cancel = work?.cancel
  useEffect(() => {
    if (cancel === undefined) return undefined
    // Before all else that Escape means, but for a field in which somebody types meanwhile: this is what lies on top.
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || inTextField()) return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
    window.addEventListener('keydown', stop, { capture: true })
    return () => window.removeEventListener('keydown', stop, { capture: true })
  }, [cancel])
  if (work === undefined) return null
  return (
    <section className={styles.box} aria-label={t().frame.working} data-progress>
      <ProgressBar done={work.done} text={work.text} />
      <Button small onClick={work.cancel}>
        {t().common.cancel}
      </Button>
    </section>
  )
}
