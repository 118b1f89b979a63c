import { CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { AppError } from '../../../shared/result'
import { Button } from '../../components/Button'
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
        <h2 className={styles.errorTitle}>
          {t().welcome.error.title(refused ? t().welcome.error.quoted(refused.name) : t().welcome.error.thisFile)}
        </h2>
        <p>{error.message}</p>
        {error.path ? <p className={styles.errorPlace}>{t().welcome.error.where(error.path)}</p> : null}
        {error.code === 'not-json' && cards === 0 ? <p>{t().welcome.error.nothingSound}</p> : null}
        <p className={styles.errorPlace}>{t().welcome.error.unchanged}</p>
        <div className={styles.errorButtons}>
          {cards > 0 ? (
            <Button small variant="primary" onClick={openSound}>
              {t().welcome.error.openSound(formatNumber(cards), cards)}
            </Button>
          ) : null}
          <Button small variant={cards > 0 ? 'secondary' : 'primary'} onClick={() => void openFile()}>
            {t().welcome.error.openAnother}
          </Button>
          <Button small variant="ghost" onClick={dismissError}>
            {t().welcome.error.dismiss}
          </Button>
        </div>
      </div>
    </section>
  )
}
