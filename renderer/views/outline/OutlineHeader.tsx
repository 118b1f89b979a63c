import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { fitColumn, grabBorder } from './borders'
import type { Column } from './model'
import { HEADER, useOutline } from './outlineStore'
import styles from './Table.module.css'

interface Props {
  readonly columns: readonly Column[]
  /** Of all columns, in rem. */
  readonly widths: readonly number[]
  /** Pixels. */
  readonly rem: number
  /** The heading with the roving focus. */
  readonly spot: Column | undefined
}

/** The headings: a press sorts by a column, its border at the right sets its width. */
export function OutlineHeader({ columns, widths, rem, spot }: Props) {
  const sort = useOutline((state) => state.sort)
  const table = { columns, widths, rem }
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.headRow} aria-rowindex={1} data-row={HEADER}>
        {columns.map((column, i) => (
          <div
            key={column}
            role="columnheader"
            className={styles.headCell}
            data-cell={column}
            data-sort={column}
            aria-colindex={i + 1}
            tabIndex={spot === column ? 0 : -1}
            aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
            aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
            title={t().outline.sortBy(t().outline.columns[column])}
          >
            <span className={styles.headText}>{t().outline.columns[column]}</span>
            {sort?.column === column && (sort.down ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" />)}
            {i < columns.length - 1 && (
              <span
                className={styles.border}
                data-border={column}
                aria-hidden="true"
                title={t().outline.border}
                onPointerDown={(event) => grabBorder(event, table, i)}
                onDoubleClick={(event) => fitColumn(event.currentTarget, table, column)}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
