import { cardsHtml } from '../../shared/exporters/cardsHtml'
import { exportOutline } from '../../shared/exporters/outline'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { pictureOfPlan } from '../picture/picture'
import { renderPng } from '../picture/renderPng'
import { sceneOfCards } from '../picture/selectionScene'
import type { OpenPlan } from '../store/documentStore'
import { longWork } from '../store/longWork'
import { announce, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
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
  // Before anything changes: a cut takes the cards away next.
  const picture = pictureOf(plan, ids)
  if (picture !== undefined) void addPicture(picture, text, html)
}

/**
 * The cards and the ropes between them as they stand on the drawing, in light colours whatever the window shows: slides are white.
 * @returns undefined where none of them is drawn, as in the parking lot
 */
function pictureOf(plan: OpenPlan, ids: readonly NodeId[]): Scene | undefined {
  const light = useView.getState().scheme === 'light'
  const scene = light ? plan.scene : pictureOfPlan(plan, 'light', false)
  return sceneOfCards(scene, new Set<string>(ids))
}

let running = new AbortController()

/** Of several copies one after the other only the last is painted. Stopped, it leaves the text on the clipboard. */
async function addPicture(scene: Scene, text: string, html: string): Promise<void> {
  running.abort()
  const mine = new AbortController()
  running = mine
  const { width, height } = scene.bounds
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const png = await longWork(t().desktop.copyingPicture, (tell, stop) =>
    renderPng(scene, { scale, transparent: false }, tell, AbortSignal.any([stop, mine.signal])),
  )
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
