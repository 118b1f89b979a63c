import { nanoid } from 'nanoid'
import { useMemo, useState } from 'react'
import { guessMapping } from '../../../shared/importers/table/guessMapping'
import type { TableOutcome } from '../../../shared/importers/table/outcome'
import { planTable } from '../../../shared/importers/table/planTable'
import type { Table, TableMapping } from '../../../shared/importers/table/types'
import { t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { carrierOf } from '../../commandUi/pasteCards'
import { Button } from '../../components/Button'
import { DialogFrame } from '../../components/DialogFrame'
import { localToday } from '../../components/dates'
import { dispatch, toastDone } from '../../store/documentActions'
import type { OpenPlan } from '../../store/documentStore'
import { usePlan } from '../../store/hooks'
import { announce, closeDialog, requestReveal } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { MappingForm } from './MappingForm'
import { RowsPreview } from './RowsPreview'

interface Props {
  readonly table: Table
  /** What the person may choose instead. */
  readonly asText: () => void
}

/** How a spreadsheet's table is meant, and what it will do to the plan, row by row. */
export function PasteTableDialog({ table, asText }: Props) {
  const plan = usePlan()
  return plan ? <Preview plan={plan} table={table} asText={asText} /> : null
}

function Preview({ plan, table, asText }: Props & { readonly plan: OpenPlan }) {
  const primary = useView((state) => state.primary)
  const [mapping, setMapping] = useState(() => {
    const node = primary === undefined ? undefined : plan.index.node(primary)
    return guessMapping(table, plan.doc, node?.kind)
  })
  const [working, setWorking] = useState(false)
  const outcome = useMemo(() => outcomeOf(plan, table, mapping), [plan, table, mapping])
  const tally = tallyOf(outcome)
  const readable = mapping.columns.some((field) => field === 'title' || NODE_KINDS.some((kind) => kind === field))
  const useful = readable && tally.created + tally.changed > 0

  function paste(): void {
    if (!useful || working) return
    setWorking(true)
    // The button shows that it works before ten thousand cards are laid out.
    requestAnimationFrame(() => requestAnimationFrame(() => takeOver(plan, outcome, tally)))
  }

  function text(): void {
    closeDialog()
    asText()
  }

  return (
    <DialogFrame
      title={t().table.dialog.title}
      description={t().table.dialog.intro(mapping.header ? table.length - 1 : table.length)}
      size="large"
      close={closeDialog}
      submit={paste}
      footer={
        <>
          <Button onClick={text}>{t().table.dialog.asText}</Button>
          <Button onClick={closeDialog}>{t().common.cancel}</Button>
          <Button variant="primary" disabled={!useful || working} onClick={paste}>
            {working ? t().table.dialog.working : t().table.dialog.paste}
          </Button>
        </>
      }
    >
      <MappingForm doc={plan.doc} table={table} mapping={mapping} change={setMapping} />
      <RowsPreview doc={plan.doc} rows={outcome.rows} tally={tally} readable={readable} />
    </DialogFrame>
  )
}

function outcomeOf(plan: OpenPlan, table: Table, mapping: TableMapping): TableOutcome {
  return planTable(table, mapping, plan.index, { newId: () => nanoid(10), today: localToday() })
}

export interface Tally {
  /** Cards. */
  readonly created: number
  /** Rows. */
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

function tallyOf({ rows }: TableOutcome): Tally {
  const count = (action: string) => rows.filter((row) => row.action === action).length
  return {
    created: rows.reduce((sum, row) => sum + row.created, 0),
    changed: count('change'),
    unchanged: count('same'),
    refused: count('refuse'),
  }
}

/** One undo step; the new cards are shown. */
function takeOver(plan: OpenPlan, { edit }: TableOutcome, { created, changed }: Tally): void {
  closeDialog()
  const under = carrierOf(plan, edit.document)
  const done = dispatch({ id: 'plan.applyTable', params: { ...edit, ...(under === undefined ? {} : { under }) } })
  if (done === undefined) return
  const ids = (done.outcome.select ?? []) as NodeId[]
  if (ids.length > 0) requestReveal(ids, { flash: true })
  const text = t().table.dialog.done(created, changed)
  announce(text)
  toastDone(text, 'success')
}
