import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { Result } from '../../shared/result'
import type { PlanDocument } from '../../shared/schema/document'
import { MAX_TITLE } from '../../shared/schema/fields'
import type { NodeId } from '../../shared/schema/ids'
import { dispatchLarge } from '../bulk/dispatchLarge'
import type { Lines, Pasted } from '../bulk/jobs'
import { LONG_TEXT, MANY_CARDS, runJob } from '../bulk/runJob'
import type { Point } from '../canvas/hitTest'
import { showStep } from '../canvas/leftLook'
import { type Here, hereAt } from '../canvas/marquee'
import { menuPlace } from '../canvas/menuPlace'
import { showAsOpened } from '../canvas/readableLook'
import { toScene } from '../canvas/viewport'
import { dispatch } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { foldAsOpened } from '../store/folding'
import { longWork } from '../store/longWork'
import { announce, closeDialog, flash, openDialog, requestReveal, select, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { pastePlace } from './pastePlace'

/** Pastes what is on the clipboard: cards of this app, a table of a spreadsheet, or lines of text. */
export function pasteFrom(plan: OpenPlan, clipboard: Pick<DataTransfer, 'getData'>): void {
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  const long = html.length + text.length > LONG_TEXT
  const at = menuPlace()
  const pointed = at && { here: hereAt(at), point: toScene(at.x, at.y) }
  void take(plan, text, pointed, (signal) => runJob('read', { html, text }, long, signal))
}

/** Where the menu was opened. */
interface MenuPoint {
  /** A card there. */
  readonly here: Here | undefined
  /** Scene pixels. */
  readonly point: Point
}

/**
 * Reads what was copied; a lot of it with a way to stop. Nothing changes before it is read.
 * @param pointed where the menu was opened: cards, and a text that is one title, go there
 */
async function take(
  { session }: OpenPlan,
  text: string,
  pointed: MenuPoint | undefined,
  read: (signal: AbortSignal) => Promise<Result<Pasted>>,
): Promise<void> {
  const found = await longWork(t().doing.reading, (_tell, signal) => read(signal))
  const { plan } = useDocument.getState()
  // Another plan is open by now.
  if (plan?.session !== session) return
  if (!found.ok) return void toast(() => found.error.message, { tone: 'warning', passing: true })
  const pasted = found.value
  if (pasted.type === 'cards') await insert(plan, pasted.document, () => t().doing.paste, pointed?.point)
  else if (pasted.type === 'table')
    openDialog({ type: 'pasteTable', table: pasted.table, asText: () => pasteText(text) })
  else if (pasted.type === 'lines') askLines(pasted, text, pointed?.here)
  else if (pasted.type === 'line') pasteOne(text, pointed?.here)
}

/** The same text, but not as a table. */
function pasteText(text: string): void {
  const { plan } = useDocument.getState()
  if (plan !== undefined)
    void take(plan, text, undefined, (signal) => runJob('readText', { text }, text.length > LONG_TEXT, signal))
}

/** Several lines are cards by their indentation, or one card, as the person says. */
function askLines({ lines, document, notes, shortened }: Lines, text: string, here: Here | undefined): void {
  const cards = Object.keys(document.nodes).length
  const count = formatNumber(cards)
  const choose = (run: (plan: OpenPlan) => void) => () => {
    closeDialog()
    const { plan } = useDocument.getState()
    if (plan !== undefined) run(plan)
  }
  openDialog({
    type: 'question',
    title: t().doing.pasteLines(formatNumber(lines), lines),
    text: [
      t().doing.indentation,
      notes === 0 ? '' : t().doing.keptAsNotes(formatNumber(notes), notes),
      shortened === 0 ? '' : t().doing.titlesShortened(formatNumber(shortened), shortened, formatNumber(MAX_TITLE)),
    ].join(''),
    choices: [
      {
        label: t().doing.manyCards(count, cards),
        kind: 'primary',
        run: choose((plan) => void insert(plan, document, () => t().doing.pasteCards(count, cards))),
      },
      { label: t().doing.oneCard, run: choose(() => pasteOne(text, here)) },
    ],
  })
}

function pasteOne(text: string, here: Here | undefined): void {
  const whole = text.trim()
  const title = [...whole].slice(0, MAX_TITLE).join('')
  const isCut = title !== whole
  const done = dispatch({
    id: 'card.add',
    params: {
      ...(here ?? besideSelected()),
      title,
      // A title that is cut off must not lose the rest.
      ...(isCut ? { fields: { notes: whole } } : {}),
    },
  })
  if (isCut && done !== undefined) toast(() => t().doing.titleShortened(formatNumber(MAX_TITLE)))
}

/** A card after the selected one; without one, a strategy. */
function besideSelected() {
  const { plan } = useDocument.getState()
  const { primary } = useView.getState()
  const node = primary === undefined ? undefined : plan?.index.node(primary)
  if (node === undefined) return { kind: 'strategy' }
  const parentId = plan?.index.parents(node.id)[0]
  return { kind: node.kind, afterId: node.id, ...(parentId === undefined ? {} : { parentId }) }
}

/** @param point where the menu was opened, in scene pixels */
async function insert(plan: OpenPlan, document: PlanDocument, label: () => string, point?: Point): Promise<void> {
  const { primary } = useView.getState()
  const call = { id: 'plan.insert', params: { document, ...pastePlace(plan, document, { primary, point }) } }
  const done = await dispatchLarge(plan, call, { many: Object.keys(document.nodes).length > MANY_CARDS, label })
  const ids = (done?.outcome.select ?? []) as NodeId[]
  if (ids.length === 0) return
  showPasted(plan, ids)
  const { length } = Object.keys(document.nodes)
  announce(t().doing.pasted(formatNumber(length), length))
}

/**
 * Shows what was pasted; what is the first content of a plan as if the plan had been opened with it.
 * @param before the plan before that
 */
export function showPasted(before: OpenPlan, ids: readonly NodeId[]): void {
  const { plan } = useDocument.getState()
  // In the outline one goes on from the first new row.
  select(ids, ids[0])
  if (before.scene.cards.length > 0 || plan === undefined) return requestReveal(ids, { flash: true, pan: true })
  foldAsOpened()
  const { session } = plan
  showStep(session, session.position, () => showAsOpened(useDocument.getState().plan?.scene ?? plan.scene))
  flash(ids)
}
