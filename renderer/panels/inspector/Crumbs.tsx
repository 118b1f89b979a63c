import { ChevronRight } from 'lucide-react'
import { Fragment, useState } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { type LineAbove, linesAbove } from '../../../shared/model/linesAbove'
import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import { requestReveal } from '../../store/viewActions'
import styles from './Inspector.module.css'

/** More lines are no longer read, and would push the fields out of sight. */
const MOST_LINES = 12
/** Lines that are always shown: most cards have one. */
const SHOWN = 2

interface CrumbsProps {
  readonly index: PlanIndex
  readonly id: NodeId
}

/** What a card hangs from, line by line up to the ceiling; each card on it is a way to go there. */
export function Crumbs({ index, id }: CrumbsProps) {
  const [all, setAll] = useState(false)
  const lines = linesAbove(index, id, MOST_LINES)
  const hidden = all ? 0 : lines.length - SHOWN
  if (lines.length === 0) return null
  return (
    <nav aria-label={t().inspector.above} className={styles.lines}>
      {(all ? lines : lines.slice(0, SHOWN)).map((line) => (
        <Line key={line.map((card) => card.id).join(' ')} line={line} />
      ))}
      {hidden > 0 ? (
        <button type="button" className={styles.crumb} onClick={() => setAll(true)}>
          {t().inspector.moreLines(formatNumber(hidden), hidden)}
        </button>
      ) : null}
    </nav>
  )
}

function Line({ line }: { readonly line: LineAbove }) {
  return (
    <ol className={styles.crumbs}>
      {line.map((card, at) => (
        <Fragment key={card.id}>
          {at > 0 ? <ChevronRight aria-hidden="true" className={styles.crumbSign} /> : null}
          <li className={styles.crumbItem}>
            <button
              type="button"
              dir="auto"
              className={styles.crumb}
              title={card.title}
              onClick={() => requestReveal(card.id, { select: true })}
            >
              {card.title || t().words.untitled}
            </button>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
