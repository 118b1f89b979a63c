import { useEffect, useState } from 'react'
import { guessMapping } from '../../../shared/importers/table/guessMapping'
import type { TableOutcome } from '../../../shared/importers/table/outcome'
import type { Table, TableMapping } from '../../../shared/importers/table/types'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { dispatchLarge } from '../../bulk/dispatchLarge'
import { MANY_CARDS, runJob } from '../../bulk/runJob'
import { showPasted } from '../../commandUi/pasteCards'
import { pastePlace } from '../../commandUi/pastePlace'
import { Button } from '../../components/Button'
import { DialogFrame } from '../../components/DialogFrame'
import { toastDone } from '../../store/documentActions'
import type { OpenPlan } from '../../store/documentStore'
import { usePlan } from '../../store/hooks'
import { announce, closeDialog } from '../../store/viewActions'
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
  const { outcome, error } = useOutcome(plan, table, mapping)
  const tally = tallyOf(outcome?.rows ?? [])
  const readable = mapping.columns.some((field) => field === 'title' || NODE_KINDS.some((kind) => kind === field))
  const useful = readable && tally.created + tally.changed > 0

  function paste(): void {
    if (useful && outcome !== undefined) void takeOver(plan, outcome, tally)
  }

  function text(): void {
    closeDialog()
    asText()
  }

  const rows = mapping.header ? table.length - 1 : table.length
  return (
    <DialogFrame
      title={t().table.dialog.title}
      description={t().table.dialog.intro(formatNumber(rows), rows)}
      size="large"
      close={closeDialog}
      submit={paste}
      footer={
        <>
          <Button onClick={text}>{t().table.dialog.asText}</Button>
          <Button onClick={closeDialog}>{t().common.cancel}</Button>
          {/* It has the focus from the beginning, before the table is read: disabled, it would lose it. */}
          <Button variant="primary" aria-disabled={!useful} data-first-stop={readable || undefined} onClick={paste}>
            {t().table.dialog.paste}
          </Button>
        </>
      }
    >
      <MappingForm doc={plan.doc} table={table} mapping={mapping} change={setMapping} />
      {outcome === undefined ? (
        <p role={error === undefined ? 'status' : 'alert'}>{error ?? t().doing.reading}</p>
      ) : (
        <RowsPreview doc={plan.doc} rows={outcome.rows} tally={tally} readable={readable} />
      )}
    </DialogFrame>
  )
}

interface Previewed {
  readonly outcome?: TableOutcome
  readonly error?: string
}

/** What the table would do, worked out anew for each mapping. Nothing while that goes on. */
function useOutcome({ doc }: OpenPlan, table: Table, mapping: TableMapping): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({})
  useEffect(() => {
    const stop = new AbortController()
    setPreviewed({})
    const many = table.length > MANY_CARDS || Object.keys(doc.nodes).length > MANY_CARDS
    void runJob('table', { doc, table, mapping }, many, stop.signal).then((found) => {
      if (stop.signal.aborted) return
      setPreviewed(found.ok ? { outcome: found.value } : { error: found.error.message })
    })
    return () => stop.abort()
  }, [doc, table, mapping])
  return previewed
}

export interface Tally {
  /** Cards. */
  readonly created: number
  /** Rows. */
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

function tallyOf(rows: TableOutcome['rows']): Tally {
  const count = (action: string) => rows.filter((row) => row.action === action).length
  return {
    created: rows.reduce((sum, row) => sum + row.created, 0),
    changed: count('change'),
    unchanged: count('same'),
    refused: count('refuse'),
  }
}

/** One undo step; the new cards are shown. */
async function takeOver(plan: OpenPlan, { edit }: TableOutcome, { created, changed }: Tally): Promise<void> {
  closeDialog()
  const { primary } = useView.getState()
  const call = { id: 'plan.applyTable', params: { ...edit, ...pastePlace(plan, edit.document, { primary }) } }
  const done = await dispatchLarge(plan, call, { many: created + changed > MANY_CARDS })
  if (done === undefined) return
  const ids = (done.outcome.select ?? []) as NodeId[]
  if (ids.length > 0) showPasted(plan, ids)
  const text = () => t().table.dialog.done(formatNumber(created), created, formatNumber(changed), changed)
  announce(text())
  toastDone(text, 'success')
}
