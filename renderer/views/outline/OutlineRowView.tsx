import { ChevronRight, CornerUpRight, Split } from 'lucide-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { plural } from '../../../shared/messages/plural'
import { ownersOf } from '../../../shared/model/filter/owners'
import { cardName, levelName } from '../../../shared/model/labels'
import type { Finding } from '../../../shared/rules/types'
import { SEVERITIES } from '../../../shared/schema/document'
import type { DriverCategory, PlanNode } from '../../../shared/schema/nodes'
import { localToday } from '../../components/dates'
import { KindIcon } from '../../components/KindIcon'
import { SeverityMark } from '../../components/SeverityMark'
import { StatusDot } from '../../components/StatusDot'
import { periodName } from '../../panels/choiceLists'
import type { OpenPlan } from '../../store/documentStore'
import { useCardFindings } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import { OwnerEditor, PeriodEditor, StatusEditor, TextCellEditor } from './CellEditors'
import { editorOf } from './cellEdits'
import { cadenceOf, dayText, dueOf, periodOf, priorityOf, targetsOf } from './cells'
import type { CardRow, Column } from './model'
import { focusAgain, setOutline, useOutline } from './outlineStore'
import styles from './Row.module.css'
import table from './Table.module.css'
import { TitleEditor } from './TitleEditor'
import { outlineParents } from './tree'

interface Props {
  readonly row: CardRow
  readonly node: PlanNode
  /** A new one with every edit. */
  readonly plan: OpenPlan
  readonly category: DriverCategory | undefined
  readonly columns: readonly Column[]
  readonly at: number
  readonly top: number
}

/** One card as a row: what it is, who has it, how far, by when. */
export const OutlineRowView = memo(function OutlineRowView(props: Props) {
  const { row, node, category, columns, at, top } = props
  const selected = useView((state) => state.selection.includes(row.id))
  const editing = useView((state) =>
    state.editing?.id === row.id && state.activeView === 'outline' && !row.reference ? state.editing : undefined,
  )
  const flash = useView((state) => (state.flash.ids.includes(row.id) ? state.flash.serial : 0))
  const spot = useOutline((state) => (state.spot?.key === row.key ? (state.spot.column ?? 'row') : undefined))
  const open = useOutline((state) => (state.cell?.key === row.key ? state.cell.column : undefined))
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top }}
      tabIndex={spot === 'row' ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.expanded}
      aria-selected={selected}
      aria-rowindex={at + 2}
      data-row={row.key}
      data-at={at}
      data-card-row={row.id}
      data-kind={node.kind}
      data-status={node.status}
      data-category={category}
      data-reference={row.reference || undefined}
      data-context={row.context || undefined}
      data-selected={selected || undefined}
    >
      {columns.map((column, i) => (
        <div
          key={column}
          role="gridcell"
          className={styles.cell}
          data-cell={column}
          aria-colindex={i + 1}
          tabIndex={spot === column ? 0 : -1}
        >
          {column === 'title' && editing !== undefined ? (
            <TitleFrame row={row} node={node}>
              <TitleEditor
                key={`${row.id}${editing.fresh === true}`}
                row={row}
                seed={editing.seed}
                fresh={editing.fresh ?? false}
              />
            </TitleFrame>
          ) : open === column ? (
            <CellEditorView {...props} column={column} />
          ) : (
            <CellView {...props} column={column} />
          )}
        </div>
      ))}
      {flash > 0 && <span key={flash} className={styles.flash} />}
    </div>
  )
})

function CellView({ row, node, plan, column }: Props & { readonly column: Column }) {
  const { index } = plan
  switch (column) {
    case 'title':
      return (
        <TitleFrame row={row} node={node}>
          <Title row={row} node={node} plan={plan} />
        </TitleFrame>
      )
    case 'owner':
      return <Owner names={ownersOf(index, node)} />
    case 'status':
      return (
        <span className={styles.status}>
          <StatusDot status={node.status} />
          {t().words.status[node.status]}
        </span>
      )
    case 'priority': {
      const priority = priorityOf(node)
      return priority !== undefined && <Text text={formatNumber(priority)} more={0} />
    }
    case 'period': {
      const period = periodOf(index, node)
      return period && <Text text={periodName(period)} more={0} />
    }
    case 'target': {
      const targets = targetsOf(index, node)
      return targets && <Text text={targets.text} more={targets.more} />
    }
    case 'due': {
      const date = dueOf(index, node)?.date
      return date && <Text text={dayText(date, localToday())} more={0} />
    }
    case 'cadence': {
      const cadence = cadenceOf(node)
      return cadence && <Text text={cadence} more={0} />
    }
    case 'findings':
      return <FindingBadge id={row.id} />
  }
}

function CellEditorView({ row, node, plan, column }: Props & { readonly column: Column }) {
  const editor = editorOf(plan.index, node, column)
  const close = (back: boolean) => {
    if (back) focusAgain()
    else if (useOutline.getState().cell?.key === row.key) setOutline({ cell: undefined })
  }
  switch (editor.type) {
    case 'owner':
      return <OwnerEditor node={node} close={close} />
    case 'status':
      return <StatusEditor node={node} close={close} />
    case 'period':
      return <PeriodEditor node={node} close={close} />
    case 'text':
      return <TextCellEditor node={node} column={column} value={editor.value} hint={editor.hint} close={close} />
    case 'findings':
    case 'none':
      return null
  }
}

/** What stands before a title: the place in the tree, the fold, the level's sign in the driver's colour. */
function TitleFrame({ row, node, children }: { row: CardRow; node: PlanNode; children: ReactNode }) {
  return (
    <div className={styles.title}>
      {Array.from({ length: row.level - 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guides have no other identity than their place
        <span key={i} className={styles.guide} />
      ))}
      {row.expanded === undefined ? (
        <span className={styles.noFold} />
      ) : (
        <span className={table.fold} data-fold="" aria-hidden="true" data-open={row.expanded || undefined}>
          <ChevronRight />
        </span>
      )}
      <span className={styles.kind}>
        {row.reference ? <CornerUpRight aria-hidden="true" /> : <KindIcon kind={node.kind} />}
      </span>
      {children}
    </div>
  )
}

function Title({ row, node, plan }: { row: CardRow; node: PlanNode; plan: OpenPlan }) {
  const { doc, index } = plan
  const parents = outlineParents(index, row.id)
  const name = (id: PlanNode['id'] | undefined) => {
    const parent = id === undefined ? undefined : index.node(id)
    return parent === undefined ? '' : cardName(doc, parent, 60)
  }
  return (
    <>
      <span className="visually-hidden">{levelName(doc, node.kind)}: </span>
      <span dir="auto" className={styles.titleText} title={node.title}>
        {node.title.trim() === '' ? <em>{t().outline.untitledLevel(levelName(doc, node.kind))}</em> : node.title}
      </span>
      {row.reference ? (
        <span className={styles.chip} title={t().outline.ownRow(name(parents[0]))}>
          {t().outline.alsoHere}
          <span className="visually-hidden">{t().outline.alsoHereSaid(name(parents[0]))}</span>
        </span>
      ) : parents.length > 1 ? (
        <span className={styles.chip} title={t().outline.alsoSupports(parents.slice(1).map(name).join(', '))}>
          <Split aria-hidden="true" />
          {parents.length}
          <span className="visually-hidden">{t().outline.parentsSaid(parents.slice(1).map(name).join(', '))}</span>
        </span>
      ) : null}
    </>
  )
}

function Owner({ names }: { readonly names: readonly string[] }) {
  const [first] = names
  if (first === undefined) return null
  return <Text text={first} more={names.length - 1} title={names.join(', ')} />
}

function Text({ text, more, title }: { readonly text: string; readonly more: number; readonly title?: string }) {
  return (
    <>
      <span dir="auto" className={styles.text} title={title ?? text}>
        {text}
      </span>
      {more > 0 && <span className={styles.more}>+{more}</span>}
    </>
  )
}

/** The gravest findings of a card by shape and colour, and how many there are. */
function FindingBadge({ id }: { readonly id: string }) {
  const findings = useCardFindings(id)
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity))
  if (worst === undefined) return null
  return (
    <span className={styles.badge} data-severity={worst} title={findings.map((finding) => finding.message).join('\n')}>
      <SeverityMark severity={worst} />
      <span aria-hidden="true">{findings.length}</span>
      <span className="visually-hidden">{inWords(findings)}</span>
    </span>
  )
}

function inWords(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    const words = t().words.severity[severity]
    return count === 0 ? [] : `${formatNumber(count)} ${plural(count, words.one, words.many)}`
  }).join(', ')
}

/** Where in a row the pointer is: the fold, or a cell. */
export function hitOf(event: MouseEvent): { at: number; column: Column | undefined; fold: boolean } | undefined {
  const target = event.target as Element
  const row = target.closest<HTMLElement>('[data-at]')
  if (row === null) return undefined
  const column = target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] as Column | undefined
  return { at: Number(row.dataset['at']), column, fold: target.closest('[data-fold]') !== null }
}
