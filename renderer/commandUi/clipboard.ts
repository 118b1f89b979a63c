import { nanoid } from 'nanoid'
import { exportOutline } from '../../shared/exporters/outline'
import { importOutline } from '../../shared/importers/outline'
import { canonicalJson } from '../../shared/schema/canonical'
import { type PlanDocument, planDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import { outlineHasFocus } from '../canvas/canvasFocus'
import { dispatch } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { today } from '../store/session'
import { announce, closeDialog, openDialog, requestReveal, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { deleteSelected } from './handlers/edits'
import { inTextField, keyScope } from './keyScope'
import { subPlan } from './subPlan'

/** Cards with their links, as this app writes them on the clipboard; other programs read the indented text beside it. */
const CARDS = 'application/x-plumbline-cards'

/** Cut, copy and paste of cards. In text fields the page's own behaviour stays. */
export function watchClipboard(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  document.addEventListener('copy', (event) => copy(event), { signal })
  document.addEventListener('cut', (event) => copy(event) && deleteSelected(), { signal })
  document.addEventListener('paste', paste, { signal })
  return () => listeners.abort()
}

function copy(event: ClipboardEvent): boolean {
  const { plan } = useDocument.getState()
  const { selection } = useView.getState()
  if (plan === undefined || selection.length === 0 || !ours() || event.clipboardData === null) return false
  const part = subPlan(plan.doc, plan.index, selection)
  event.clipboardData.setData(CARDS, canonicalJson(part))
  event.clipboardData.setData('text/plain', exportOutline(part).text)
  event.preventDefault()
  announce(`${selection.length} ${selection.length === 1 ? 'card' : 'cards'} on the clipboard.`)
  return true
}

/** Clipboard events belong to the cards while the drawing or the outline has the focus and nobody selects text elsewhere. */
function ours(): boolean {
  return !inTextField() && (keyScope() === 'canvas' || outlineHasFocus()) && useView.getState().dialogs.length === 0
}

function paste(event: ClipboardEvent): void {
  const { plan } = useDocument.getState()
  if (plan === undefined || !ours() || event.clipboardData === null) return
  event.preventDefault()
  const cards = event.clipboardData.getData(CARDS)
  if (cards !== '' && pasteCards(plan, cards)) return
  const text = event.clipboardData.getData('text/plain')
  if (text.trim() !== '') pasteText(plan, text)
}

function pasteCards(plan: OpenPlan, text: string): boolean {
  const part = parseCards(text)
  if (part === undefined) return false
  insert(plan, part, 'Paste')
  return true
}

/** The clipboard can hold anything: only a whole, valid plan counts. */
function parseCards(text: string): PlanDocument | undefined {
  try {
    const parsed = planDocument.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** One line becomes a card; several lines are cards by their indentation, or one card, as the person says. */
function pasteText(plan: OpenPlan, text: string): void {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 1) return pasteOne(text)
  const read = importOutline(text, { newId: () => nanoid(10), today: today() })
  if (!read.ok) {
    toast(read.error.message, { tone: 'warning' })
    return
  }
  const { document, warnings } = read.value
  const count = Object.keys(document.nodes).length
  const choose = (run: () => void) => () => {
    closeDialog()
    run()
  }
  openDialog({
    type: 'question',
    title: `Paste ${lines.length} lines`,
    text: `Indentation becomes levels.${warnings.length === 0 ? '' : ` ${warnings.length} lines are kept as notes.`}`,
    choices: [
      { label: `${count} cards`, kind: 'primary', run: choose(() => insert(plan, document, `Paste ${count} cards`)) },
      { label: 'One card', run: choose(() => pasteOne(text)) },
    ],
  })
}

function pasteOne(text: string): void {
  const plan = useDocument.getState().plan
  const primary = useView.getState().primary
  const node = primary === undefined ? undefined : plan?.index.node(primary)
  const kind = node?.kind ?? 'strategy'
  const parentId = node === undefined ? undefined : plan?.index.parents(node.id)[0]
  const title = [...text.trim()].slice(0, 300).join('')
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
function insert(plan: OpenPlan, document: PlanDocument, label: string): void {
  const under = placeFor(plan, document)
  const done = dispatch({ id: 'plan.insert', params: { document, label, ...(under === undefined ? {} : { under }) } })
  const ids = (done?.outcome.select ?? []) as NodeId[]
  if (ids.length === 0) return
  requestReveal(ids, { flash: true })
  announce(`${Object.keys(document.nodes).length} cards pasted.`)
}

function placeFor({ index }: OpenPlan, document: PlanDocument): NodeId | undefined {
  const { primary } = useView.getState()
  const node = primary === undefined ? undefined : index.node(primary)
  if (node === undefined) return undefined
  const children = new Set(Object.values(document.links).map((link) => link.childId))
  const top = Object.values(document.nodes).find((one) => !children.has(one.id))
  return top?.kind === node.kind ? index.parents(node.id)[0] : node.id
}
