import { CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { AppError } from '../../../shared/result'
import { Button } from '../../components/Button'
import { counted } from '../../panels/words'
import { dismissError, openFile, openSound, soundCards } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import styles from './Welcome.module.css'

/** Why a file could not be opened, and what can be done. The file itself stays untouched. */
export function OpenError({ error }: { readonly error: AppError }) {
  const refused = useDocument((state) => state.refused)
  const cards = useMemo(() => (refused ? soundCards(refused.text) : 0), [refused])
  return (
    <section role="alert" className={styles.error}>
      <CircleAlert aria-hidden="true" />
      <div className={styles.errorBody}>
        <h2 className={styles.errorTitle}>{refused ? `“${refused.name}”` : 'This file'} could not be opened</h2>
        <p>{error.message}</p>
        {error.path ? <p className={styles.errorPlace}>Where: {error.path}</p> : null}
        <p className={styles.errorPlace}>The file has not been changed.</p>
        <div className={styles.errorButtons}>
          {cards > 0 ? (
            <Button small variant="primary" onClick={openSound}>
              Open what is sound ({counted(cards, 'card')}) as a new plan
            </Button>
          ) : null}
          <Button small variant={cards > 0 ? 'secondary' : 'primary'} onClick={() => void openFile()}>
            Open another file…
          </Button>
          <Button small variant="ghost" onClick={dismissError}>
            Dismiss
          </Button>
        </div>
      </div>
    </section>
  )
}
