import { svgBody, svgBodyLength, svgFrame } from '../../shared/exporters/svg'
import { t } from '../../shared/messages/language'
import type { Scene } from '../../shared/scene/types'
import { pictureOfPlan } from '../picture/picture'
import { bridge } from '../store/bridge'
import { useDocument } from '../store/documentStore'
import { longWork, type Tell } from '../store/longWork'
import { inSlices } from '../store/slices'
import { toast } from '../store/viewActions'
import styles from './print.module.css'

/** Only one dialog at a time. */
let printing = false

/** Prints the drawing on one page, through the system's dialog: light on white, without the window around it. */
export async function printPlan(): Promise<void> {
  const { plan } = useDocument.getState()
  if (plan === undefined || printing) return
  if (plan.scene.cards.length === 0) return void toast(() => t().desktop.nothingToPrint, { passing: true })
  const scene = pictureOfPlan(plan, 'print', true)
  const { width, height } = scene.bounds
  const landscape = width > height
  const page = pageOf(scene, landscape)
  printing = true
  try {
    // Filled where it stands: to put a full page into the document takes a while.
    document.body.append(page)
    const whole = await longWork(t().desktop.printing, (tell, signal) => fill(page, scene, tell, signal))
    if (!whole) return void toast(() => t().desktop.printCancelled, { passing: true })
    const printed = await bridge().window.print({ landscape })
    if (!printed.ok) toast(() => printed.error.message, { tone: 'error' })
  } finally {
    printing = false
    page.remove()
  }
}

/** The page as the print style shows it, still without what is drawn on it; on the screen it is never seen. */
function pageOf(scene: Scene, landscape: boolean): HTMLElement {
  const page = document.createElement('div')
  page.className = styles['page'] ?? ''
  page.dataset['print'] = landscape ? 'landscape' : 'portrait'
  page.setAttribute('aria-hidden', 'true')
  const { before, after } = svgFrame(scene)
  const picture = parsed(before + after)
  // The page's width and height count, not the picture's own.
  picture.removeAttribute('width')
  picture.removeAttribute('height')
  page.append(picture)
  return page
}

/** So many characters are parsed at once: far fewer calls than one for each card, and none that lasts. */
const PORTION = 50_000

/** Draws the page in slices. @returns false when the person stopped it */
async function fill(page: HTMLElement, scene: Scene, tell: Tell, signal: AbortSignal): Promise<boolean> {
  const paper = page.querySelector('svg')
  const all = svgBodyLength(scene)
  let text = ''
  const draw = () => {
    paper?.append(...parsed(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`).childNodes)
    text = ''
  }
  const take = (part: string) => {
    text += part
    if (text.length > PORTION) draw()
  }
  const whole = await inSlices(svgBody(scene, true), take, signal, (count) => tell(count / all, t().desktop.printing))
  if (whole) draw()
  return whole
}

function parsed(svg: string): Element {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
}
