import { ListFilter } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { focusView } from '../../canvas/canvasFocus'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { useMatches } from '../../store/filtering'
import { clearFilter } from '../../store/viewActions'
import styles from './NoMatch.module.css'

/** Over a drawing in which no card matches: says so, and how to see them all again. */
export function NoMatch() {
  const matches = useMatches()
  if (matches === undefined || matches.size > 0) return null
  const showAll = () => {
    clearFilter()
    focusView()
  }
  return (
    <div className={styles.over} data-no-match>
      <EmptyState icon={<ListFilter />} title={t().filter.noMatch}>
        {t().filter.noMatchText}
        <div className={styles.button}>
          <Button small onClick={showAll}>
            {t().filter.clear}
          </Button>
        </div>
      </EmptyState>
    </div>
  )
}
