import { sceneToSvg } from '../../shared/exporters/svg'
import { t } from '../../shared/messages/language'
import { pictureOf } from '../dialogs/export/runExport'
import { bridge } from '../store/bridge'
import { useDocument } from '../store/documentStore'
import { toast } from '../store/viewActions'
import styles from './print.module.css'

/** Only one dialog at a time. */
let printing = false

/** Prints the drawing on one page, through the system's dialog: light on white, without the window around it. */
export async function printPlan(): Promise<void> {
  const { plan } = useDocument.getState()
  if (plan === undefined || printing) return
  if (plan.scene.cards.length === 0) return void toast(t().desktop.nothingToPrint, { passing: true })
  const scene = pictureOf(plan, { theme: 'print', cards: [] })
  if (!scene.ok) return void toast(scene.error.message, { tone: 'error' })
  const landscape = scene.value.bounds.width > scene.value.bounds.height
  const page = pageOf(sceneToSvg(scene.value), landscape)
  printing = true
  document.body.append(page)
  try {
    const printed = await bridge().window.print({ landscape })
    if (!printed.ok) toast(printed.error.message, { tone: 'error' })
  } finally {
    printing = false
    page.remove()
  }
}

/** The page as the print style shows it; on the screen it is never seen. */
function pageOf(svg: string, landscape: boolean): HTMLElement {
  const page = document.createElement('div')
  page.className = styles['page'] ?? ''
  page.dataset['print'] = landscape ? 'landscape' : 'portrait'
  page.setAttribute('aria-hidden', 'true')
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  // The page's width and height count, not the picture's own.
  picture.removeAttribute('width')
  picture.removeAttribute('height')
  page.append(document.importNode(picture, true))
  return page
}
