import { cardsHtml } from '../../shared/exporters/cardsHtml'
import { exportOutline } from '../../shared/exporters/outline'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { createIndex } from '../../shared/model/index/createIndex'
import { buildScene } from '../../shared/scene/buildScene'
import type { Scene } from '../../shared/scene/types'
import type { PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import { renderPng } from '../dialogs/export/renderPng'
import { sceneOfCards } from '../dialogs/export/selectionScene'
import type { OpenPlan } from '../store/documentStore'
import { today } from '../store/session'
import { announce, toast } from '../store/viewActions'
import { subPlan } from './subPlan'

/** Twice the size of the screen, so that it is sharp on a slide. */
const SCALE = 2
/** Most pixels of a picture on the clipboard: 64 MB while it is held there. */
const MOST_PIXELS = 16_000_000

/**
 * Puts cards on the clipboard: with their links for this app, as a list and as indented text for others, and, a moment later,
 * as a picture.
 */
export function copyCards(plan: OpenPlan, ids: readonly NodeId[], clipboard: DataTransfer): void {
  const part = subPlan(plan.doc, plan.index, ids)
  const { text } = exportOutline(part)
  const html = cardsHtml(part)
  clipboard.setData('text/plain', text)
  clipboard.setData('text/html', html)
  announce(t().doing.onClipboard(formatNumber(ids.length), ids.length))
  const findings = plan.check.byNode
  // After the event: the text must be there at once, and a picture of many cards takes a while.
  setTimeout(() => void addPicture(pictureOf(part, findings), text, html), 0)
}

/** The cards and the ropes between them, laid out on their own. */
function pictureOf(part: PlanDocument, findings: OpenPlan['check']['byNode']): Scene | undefined {
  const scene = buildScene(createIndex(part), findings, { theme: 'light', today: today() })
  return sceneOfCards(scene, new Set(Object.keys(part.nodes)))
}

let running = new AbortController()

/** Of several copies one after the other only the last is painted. */
async function addPicture(scene: Scene | undefined, text: string, html: string): Promise<void> {
  running.abort()
  running = new AbortController()
  // Cards that are all in the parking lot have no picture.
  if (scene === undefined) return
  const { width, height } = scene.bounds
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const png = await renderPng({ scene, scale, transparent: false }, () => {}, running.signal)
  if (!png.ok) {
    if (png.error.code !== 'cancelled') toast(t().desktop.noPicture, { tone: 'warning' })
    return
  }
  await put(new Blob([png.value.bytes], { type: 'image/png' }), text, html)
}

/** A window that has lost the focus may not write: whoever copies in the next one must not lose that to a late picture. */
async function put(png: Blob, text: string, html: string): Promise<void> {
  if (!document.hasFocus()) return
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
    'image/png': png,
  })
  try {
    await navigator.clipboard.write([item])
  } catch (error) {
    // The focus went away in this very moment: text and cards are on the clipboard all the same.
    if (!(error instanceof DOMException)) throw error
  }
}
