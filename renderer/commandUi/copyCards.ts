import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { type Answer, WORK } from '../bulk/jobs'
import { runJob } from '../bulk/runJob'
import { pictureOfPlan } from '../picture/picture'
import { renderPng } from '../picture/renderPng'
import { sceneOfCards } from '../picture/selectionScene'
import { bridge } from '../store/bridge'
import type { OpenPlan } from '../store/documentStore'
import { longWork } from '../store/longWork'
import { announce, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { subPlan } from './subPlan'

/** Twice the size of the screen, so that it is sharp on a slide. */
const SCALE = 2
/** Most pixels of a picture on the clipboard: 64 MB while it is held there. */
const MOST_PIXELS = 16_000_000

/** Text and cards that are put on the clipboard as soon as the page is asked for them, and who waits for that. */
let ready: { readonly data: Answer<'copy'>; readonly end: (how: Offered) => void } | undefined
/** What became of an offer: a newer copy may have taken its place. */
type Offered = 'taken' | 'refused' | 'overtaken'
/** What is painted for the last copy: of several, one after the other, only that one is. */
let running = new AbortController()
/** The page is asked within a frame or two; where nothing comes for so long, in milliseconds, it was refused. */
const TAKEN_WITHIN = 2000

/**
 * Puts cards on the clipboard: with their links for this app, as a list and as indented text for others, and, a moment later,
 * as a picture.
 */
export function copyCards(plan: OpenPlan, ids: readonly NodeId[], clipboard: DataTransfer): void {
  const written = WORK.copy({ part: subPlan(plan.doc, plan.index, ids) })
  if (!written.ok) return
  const { text, html } = written.value
  fill(clipboard, written.value)
  announce(t().doing.onClipboard(formatNumber(ids.length), ids.length))
  // Before anything changes: a cut takes the cards away next.
  const picture = pictureOf(plan, ids)
  if (picture !== undefined) void addPicture(picture, text, html)
}

/**
 * The same for thousands of cards: worked out in a worker, with a way to stop it, which leaves the clipboard as it was. A picture
 * of so many could not be read.
 * @returns whether they are on the clipboard
 */
export async function copyMany(plan: OpenPlan, ids: readonly NodeId[]): Promise<boolean> {
  const part = subPlan(plan.doc, plan.index, ids)
  const written = await longWork(t().doing.copying, (_tell, signal) => runJob('copy', { part }, true, signal))
  if (!written.ok) {
    toast(() => written.error.message, { tone: 'warning', passing: true })
    return false
  }
  const offered = await offer(written.value)
  if (offered === 'taken') announce(t().doing.onClipboard(formatNumber(ids.length), ids.length))
  else if (offered === 'refused') toast(() => t().doing.notOnClipboard, { tone: 'warning' })
  return offered === 'taken'
}

/** The page may write to the clipboard only while it is asked to copy: it asks for being asked. */
function offer(data: Answer<'copy'>): Promise<Offered> {
  ready?.end('overtaken')
  return new Promise((resolve) => {
    const mine = {
      data,
      end: (how: Offered) => {
        if (ready === mine) ready = undefined
        resolve(how)
      },
    }
    ready = mine
    void bridge()
      .window.edit('copy')
      .then((asked) => (asked.ok ? setTimeout(mine.end, TAKEN_WITHIN, 'refused') : mine.end('refused')))
  })
}

/** Hands over what waits for the clipboard. @returns false when nothing does */
export function handOver(clipboard: DataTransfer | null): boolean {
  if (ready === undefined || clipboard === null) return false
  fill(clipboard, ready.data)
  ready.end('taken')
  return true
}

function fill(clipboard: DataTransfer, { text, html }: Answer<'copy'>): void {
  // What is still painted for an earlier copy must not take the place of this one.
  running.abort()
  clipboard.setData('text/plain', text)
  clipboard.setData('text/html', html)
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

/** Stopped, it leaves the text on the clipboard. */
async function addPicture(scene: Scene, text: string, html: string): Promise<void> {
  const mine = new AbortController()
  running = mine
  const { width, height } = scene.bounds
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const png = await longWork(t().desktop.copyingPicture, (tell, stop) =>
    renderPng(scene, { scale, transparent: false }, tell, AbortSignal.any([stop, mine.signal])),
  )
  if (!png.ok) {
    if (png.error.code !== 'cancelled') toast(() => t().desktop.noPicture, { tone: 'warning' })
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
