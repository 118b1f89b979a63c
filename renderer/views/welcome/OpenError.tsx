import { CircleAlert } from 'lucide-react'
import type { AppError } from '../../../shared/result'
import { Button } from '../../components/Button'
import { dismissError, openFile, openSound } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import styles from './Welcome.module.css'

/** Why a file could not be opened, and what can be done. The file itself stays untouched. */
export function OpenError({ error }: { readonly error: AppError }) {
  const recoverable = useDocument((state) => state.damagedText !== undefined)
  return (
    <section role="alert" className={styles.error}>
      <CircleAlert aria-hidden="true" />
      <div className={styles.errorBody}>
        <h2 className={styles.errorTitle}>This file could not be opened</h2>
        <p>{error.message}</p>
        {error.path ? <p className={styles.errorPlace}>Where: {error.path}</p> : null}
        <p className={styles.errorPlace}>The file has not been changed.</p>
        <div className={styles.errorButtons}>
          {recoverable ? (
            <Button small variant="primary" onClick={openSound}>
              Open what is sound as a new plan
            </Button>
          ) : null}
          <Button small onClick={() => void openFile()}>
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
