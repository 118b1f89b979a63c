import { CircleMinus, CirclePlus, CircleSlash, Pencil } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { RowAction, RowOutcome } from '../../../shared/importers/table/outcome'
import { capital } from '../../../shared/messages/capital'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanDocument } from '../../../shared/schema/document'
import { Check } from '../../components/Choices'
import { useRowWindow } from '../../views/outline/useWindow'
import styles from './PasteTable.module.css'
import type { Tally } from './PasteTableDialog'

interface Props {
  readonly doc: PlanDocument
  readonly rows: readonly RowOutcome[]
  readonly tally: Tally
  /** False while no column says what the cards are called. */
  readonly readable: boolean
}

/** What every row will do, and why not more. */
export function RowsPreview({ doc, rows, tally, readable }: Props) {
  const [onlyRemarks, setOnlyRemarks] = useState(false)
  const remarked = rows.filter((row) => row.remarks.length > 0)
  const shown = onlyRemarks ? remarked : rows
  const { dialog } = t().table
  if (!readable) return <p role="alert">{dialog.noColumns}</p>
  return (
    <section aria-label={dialog.preview} className={styles.preview}>
      <div className={styles.options}>
        <p role="status" className={styles.tally}>
          {tallyText(tally)}
        </p>
        {remarked.length > 0 && remarked.length < rows.length ? (
          <Check
            label={dialog.onlyRemarks(formatNumber(remarked.length), remarked.length)}
            checked={onlyRemarks}
            change={setOnlyRemarks}
          />
        ) : null}
      </div>
      <Rows doc={doc} rows={shown} />
    </section>
  )
}

function tallyText({ created, changed, unchanged, refused }: Tally): string {
  const { dialog } = t().table
  const parts = [dialog.created(formatNumber(created), created)]
  if (changed > 0) parts.push(dialog.changed(formatNumber(changed)))
  if (unchanged > 0) parts.push(dialog.unchanged(formatNumber(unchanged)))
  if (refused > 0) parts.push(dialog.refused(formatNumber(refused)))
  return parts.join(' · ')
}

const ICONS: Readonly<Record<RowAction, ReactNode>> = {
  create: <CirclePlus />,
  change: <Pencil />,
  same: <CircleMinus />,
  refuse: <CircleSlash />,
}

/** The level of a row's card, and what it will hang from. */
function placeOf(doc: PlanDocument, { kind, under }: RowOutcome): string {
  const level = kind === undefined ? '' : capital(levelName(doc, kind))
  return under === undefined ? level : `${level} ${t().table.dialog.below(under)}`
}

/** Only the rows in sight are on the page: there may be ten thousand. */
function Rows({ doc, rows }: Pick<Props, 'doc' | 'rows'>) {
  const scroller = useRef<HTMLDivElement>(null)
  const window = useRowWindow(scroller, rows.length)
  const { dialog } = t().table
  return (
    <div
      ref={scroller}
      className={styles.rows}
      role="table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={dialog.preview}
      aria-rowcount={rows.length}
    >
      <div role="rowgroup" className={styles.all} style={{ height: rows.length * window.row }}>
        {rows.slice(window.first, window.end).map((row, at) => (
          <div
            key={row.line}
            role="row"
            aria-rowindex={window.first + at + 1}
            className={styles.row}
            data-outcome={row.action}
            style={{ height: window.row, top: (window.first + at) * window.row }}
          >
            <span role="cell" className={styles.line}>
              {row.line}
            </span>
            <span role="cell" className={styles.action}>
              {ICONS[row.action]}
              {dialog[row.action]}
            </span>
            <span role="cell" className={styles.card} dir="auto" title={row.title}>
              {row.title}
            </span>
            <span role="cell" className={styles.place} title={placeOf(doc, row)}>
              {placeOf(doc, row)}
            </span>
            <span role="cell" className={styles.remarks} title={row.remarks.join('\n')}>
              {row.remarks.join(' ')}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
