import { ChevronRight } from 'lucide-react'
import { type CSSProperties, type MouseEvent, useMemo, useRef } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { inheritCategories } from '../../../shared/scene/categories'
import { openMenu } from '../../canvas/contextMenuActions'
import { awaitLongPress } from '../../canvas/longPress'
import type { OpenPlan } from '../../store/documentStore'
import { announce, select, setColumnWidths, setCurrentFinding, setPanels, toggleSelect } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { editorOf } from './cellEdits'
import { columnsFor, givenBy, tracks, widen, widthsIn } from './columns'
import { rename } from './edits'
import { onOutlineKey, refuseCell, sortBy } from './keys'
import { type CardRow, type Column, type GroupRow, type OutlineRow } from './model'
import { OutlineHeader } from './OutlineHeader'
import { hitOf, OutlineRowView } from './OutlineRowView'
import { focusSpot, HEADER, setFolded, setOutline, useOutline } from './outlineStore'
import styles from './Table.module.css'
import { useFollow, useKeepColumn, useKeepSpot, useOutlineElement, useRovingFocus } from './useOutlineEffects'
import { useRowWindow } from './useWindow'
import { goTo } from './walk'

interface Props {
  readonly plan: OpenPlan
  readonly rows: readonly OutlineRow[]
}

/** The tree as a table. Only the rows on the screen are in the page, and the one with the focus. */
export function OutlineTable({ plan, rows }: Props) {
  const table = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { first, end, page, row: height, height: room, width, rem } = useRowWindow(scroller, rows.length)
  const chosen = useView((state) => state.outlineColumns)
  const columns = useMemo(() => columnsFor(width / rem, chosen), [width, rem, chosen])
  const given = useView((state) => state.columnWidths)
  const widths = useMemo(() => widthsIn(columns, given, width / rem), [columns, given, width, rem])
  const categories = useMemo(() => inheritCategories(plan.index), [plan])
  const spot = useOutline((state) => state.spot)
  const editing = useView((state) => state.editing?.id)
  useOutlineElement(table)
  useFollow()
  useKeepSpot(rows)
  useKeepColumn(columns)
  useRovingFocus({ table, scroller, rows, height, room })

  const openCell = (row: CardRow, column: Column) => open(plan, row, column)
  const resize = (column: Column, by: number) => {
    const next = widen(columns, widths, column, by)
    setColumnWidths(givenBy(columns, next))
    announce(
      t().outline.widthIs(
        t().outline.columns[column],
        formatNumber(Math.round((next[columns.indexOf(column)] ?? 0) * rem)),
      ),
    )
  }
  const shown = visible(rows, first, end, [spot?.key, editing])
  return (
    <div
      ref={table}
      role="treegrid"
      tabIndex={-1}
      className={styles.table}
      aria-label={t().outline.tableOf(plan.doc.plan.title || t().outline.thePlan)}
      aria-describedby="outline-keys"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      style={{ '--columns': tracks(columns, widths) } as CSSProperties}
      onKeyDown={(event) => onOutlineKey(event, { columns, page, openCell, resize })}
      onClick={(event) => click(event, rows)}
      onDoubleClick={(event) => doubleClick(event, rows, openCell)}
      onContextMenu={(event) => contextMenu(event, rows)}
      onPointerDown={(event) => awaitLongPress(event, (at) => contextMenu(at, rows))}
    >
      <OutlineHeader
        columns={columns}
        widths={widths}
        rem={rem}
        spot={spot?.key === HEADER ? (spot.column ?? 'title') : undefined}
      />
      <div ref={scroller} role="rowgroup" className={styles.scroll}>
        <div role="presentation" className={styles.rows} style={{ height: rows.length * height }}>
          {shown.map((at) => {
            const row = rows[at]
            if (row === undefined) return null
            if (row.type === 'group')
              return <GroupRowView key={row.key} row={row} at={at} top={at * height} columns={columns.length} />
            const node = plan.index.node(row.id)
            return (
              node && (
                <OutlineRowView
                  key={row.key}
                  row={row}
                  node={node}
                  plan={plan}
                  category={categories.of(row.id)}
                  columns={columns}
                  at={at}
                  top={at * height}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** The rows to render: those in the window, and those that must not go away. */
function visible(
  rows: readonly OutlineRow[],
  first: number,
  end: number,
  keep: readonly (string | undefined)[],
): readonly number[] {
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
  const kept = keep.flatMap((key) => {
    const at = key === undefined ? -1 : rows.findIndex((row) => row.key === key)
    return at >= 0 && (at < first || at >= end) ? [at] : []
  })
  return [...new Set([...shown, ...kept])].sort((a, b) => a - b)
}

interface GroupProps {
  readonly row: GroupRow
  readonly at: number
  readonly top: number
  readonly columns: number
}

function GroupRowView({ row, at, top, columns }: GroupProps) {
  const focused = useOutline((state) => state.spot?.key === row.key)
  return (
    <div
      role="row"
      className={styles.groupRow}
      style={{ top }}
      tabIndex={focused ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.expanded}
      aria-rowindex={at + 2}
      data-row={row.key}
      data-at={at}
    >
      <div role="gridcell" className={styles.groupCell} aria-colindex={1} aria-colspan={columns}>
        <span className={styles.fold} data-fold="" aria-hidden="true" data-open={row.expanded || undefined}>
          <ChevronRight />
        </span>
        {t().outline.groups[row.group]}
        <span className={styles.count} aria-hidden="true">
          {formatNumber(row.count)}
        </span>
        <span className="visually-hidden">, {t().outline.cards(formatNumber(row.count), row.count)}</span>
      </div>
    </div>
  )
}

/** Opens a cell: its editor, the list of findings, or the reason why it cannot be. */
function open(plan: OpenPlan, row: CardRow, column: Column): void {
  const node = plan.index.node(row.id)
  if (node === undefined) return
  const editor = editorOf(plan.index, node, column)
  switch (editor.type) {
    case 'none':
      return refuseCell(row, column, editor.reason)
    case 'findings':
      return showFindings(plan, row)
    case 'owner':
    case 'status':
    case 'period':
    case 'text':
      if (!useView.getState().selection.includes(row.id)) select([row.id])
      return setOutline({ spot: { key: row.key, column }, cell: { key: row.key, column } })
  }
}

function showFindings(plan: OpenPlan, row: CardRow): void {
  const [finding] = plan.check.byNode.get(row.id) ?? []
  if (finding === undefined) return
  setPanels({ findings: true })
  setCurrentFinding(finding.id)
}

function click(event: MouseEvent, rows: readonly OutlineRow[]): void {
  const target = event.target as Element
  if (target.closest('[data-border]') !== null) return
  const header = target.closest<HTMLElement>('[data-sort]')?.dataset['sort'] as Column | undefined
  if (header !== undefined) {
    sortBy(header)
    return focusSpot(HEADER, header)
  }
  if (target.closest('input, [data-cell-editor]') !== null) return
  const hit = hitOf(event)
  const row = hit === undefined ? undefined : rows[hit.at]
  if (hit === undefined || row === undefined) return
  if (hit.fold || row.type === 'group') {
    focusSpot(row.key)
    return setFolded([row.key], row.expanded === true)
  }
  const column = hit.column === 'title' ? undefined : hit.column
  if (event.shiftKey) return goTo(hit.at, 'extend')
  if (event.ctrlKey || event.metaKey || useView.getState().selecting) {
    toggleSelect(row.id)
    setOutline({ anchor: row.key })
    return focusSpot(row.key)
  }
  goTo(hit.at, 'select', column)
}

function doubleClick(
  event: MouseEvent,
  rows: readonly OutlineRow[],
  openCell: (row: CardRow, column: Column) => void,
): void {
  if ((event.target as Element).closest('input, [data-cell-editor]') !== null) return
  const hit = hitOf(event)
  const row = hit === undefined ? undefined : rows[hit.at]
  if (hit === undefined || hit.fold || row?.type !== 'card') return
  if (hit.column === undefined || hit.column === 'title') rename(row.id)
  else openCell(row, hit.column)
}

function contextMenu(event: MouseEvent, rows: readonly OutlineRow[]): void {
  if ((event.target as Element).closest('input, [data-cell-editor]') !== null) return
  const hit = hitOf(event)
  const row = hit === undefined ? undefined : rows[hit.at]
  if (row?.type !== 'card') return openMenu(event, 'outline')
  if (!useView.getState().selection.includes(row.id)) goTo(hit?.at ?? 0)
  openMenu(event, 'card')
}
