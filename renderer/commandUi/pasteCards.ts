import { nanoid } from 'nanoid'
import { readCardsHtml } from '../../shared/importers/cardsHtml'
import { importOutline } from '../../shared/importers/outline'
import { readTable } from '../../shared/importers/table/readTable'
import type { Table } from '../../shared/importers/table/types'
import { formatNumber } from '../../shared/messages/format'
import { said, t } from '../../shared/messages/language'
import type { PlanDocument } from '../../shared/schema/document'
import { MAX_TITLE } from '../../shared/schema/fields'
import type { NodeId } from '../../shared/schema/ids'
import { localToday } from '../components/dates'
import { beginGesture, dispatch, endGesture } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { announce, closeDialog, openDialog, requestReveal, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'

/** Pastes what is on the clipboard: cards of this app, a table of a spreadsheet, or lines of text. */
export function pasteFrom(plan: OpenPlan, clipboard: Pick<DataTransfer, 'getData'>): void {
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  const cards = readCardsHtml(html)
  if (cards !== undefined) return insert(plan, cards, () => t().doing.paste)
  const table = readTable({ html, text })
  if (!table.ok) return void toast(table.error.message, { tone: 'warning' })
  if (table.value !== undefined) return askTable(table.value, text)
  if (text.trim() !== '') pasteText(text)
}

function askTable(table: Table, text: string): void {
  openDialog({ type: 'pasteTable', table, asText: () => pasteText(text) })
}

/** One line becomes a card; several lines are cards by their indentation, or one card, as the person says. */
function pasteText(text: string): void {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length === 1) return pasteOne(text)
  const read = importOutline(text, { newId: () => nanoid(10), today: localToday() })
  if (!read.ok) return void toast(read.error.message, { tone: 'warning' })
  const { document, warnings } = read.value
  const count = formatNumber(Object.keys(document.nodes).length)
  const choose = (run: (plan: OpenPlan) => void) => () => {
    closeDialog()
    const { plan } = useDocument.getState()
    if (plan !== undefined) run(plan)
  }
  openDialog({
    type: 'question',
    title: t().doing.pasteLines(formatNumber(lines.length)),
    text: t().doing.indentation + (warnings.length === 0 ? '' : t().doing.keptAsNotes(formatNumber(warnings.length))),
    choices: [
      {
        label: t().doing.manyCards(count),
        kind: 'primary',
        run: choose((plan) =>
          insert(plan, document, () => t().doing.pasteCards(formatNumber(Object.keys(document.nodes).length))),
        ),
      },
      { label: t().doing.oneCard, run: choose(() => pasteOne(text)) },
    ],
  })
}

function pasteOne(text: string): void {
  const plan = useDocument.getState().plan
  const primary = useView.getState().primary
  const node = primary === undefined ? undefined : plan?.index.node(primary)
  const kind = node?.kind ?? 'strategy'
  const parentId = node === undefined ? undefined : plan?.index.parents(node.id)[0]
  const title = [...text.trim()].slice(0, MAX_TITLE).join('')
  dispatch({
    id: 'card.add',
    params: {
      kind,
      title,
      ...(parentId === undefined ? {} : { parentId }),
      ...(node === undefined ? {} : { afterId: node.id }),
    },
  })
}

/** Hangs what is pasted from the selected card, or from the parent of a card of the same level. */
function insert(plan: OpenPlan, document: PlanDocument, label: () => string): void {
  const under = carrierOf(plan, document)
  const gesture = beginGesture()
  const done = dispatch({ id: 'plan.insert', params: { document, ...(under === undefined ? {} : { under }) } })
  endGesture(gesture, said(label))
  const ids = (done?.outcome.select ?? []) as NodeId[]
  if (ids.length === 0) return
  requestReveal(ids, { flash: true })
  announce(t().doing.pasted(formatNumber(Object.keys(document.nodes).length)))
}

/** The card that carries what is pasted: the selected one, or its parent where the pasted cards are of its own level. */
export function carrierOf({ index }: OpenPlan, document: PlanDocument): NodeId | undefined {
  const { primary } = useView.getState()
  const node = primary === undefined ? undefined : index.node(primary)
  if (node === undefined) return undefined
  const children = new Set(Object.values(document.links).map((link) => link.childId))
  const top = Object.values(document.nodes).find((one) => !children.has(one.id))
  return top?.kind === node.kind ? index.parents(node.id)[0] : node.id
}
