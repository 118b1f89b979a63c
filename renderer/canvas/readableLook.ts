import { detailAt, wordsFrom } from '../../shared/scene/detail'
import type { Scene } from '../../shared/scene/types'
import { fitPlan } from './fitPlan'
import { centre, contentBox, fitBox, isAt, margin, type Pane, showFitted, type Viewport } from './viewport'

/** The zoom of the first look at a plan that is too wide to be read as a whole: it starts at its ceiling. */
const OPENING_ZOOM = 0.45
/** From this zoom up a title says several words, and not only the first one. */
const READABLE_ZOOM = 0.25
/** A look that can be read shows at least so much of a plan's width and height; of larger plans Fit shows the whole shape. */
const ENOUGH = 0.4
/** So wide are the names of the lanes that the plan begins beside, at most, in screen pixels. */
const NAMES = 100

/**
 * The first look at a plan: all of it, or, where that is too small to read, its strategy and what is around it.
 * @param named as in `fitPlan`
 */
export function openingLook(scene: Scene, pane: Pane, named = pane.width): Viewport {
  const whole = fitPlan(scene, pane, named)
  const [first] = scene.cards
  if (first === undefined || canBeRead(scene, whole)) return whole
  return fitBox({ ...contentBox(scene), x: first.x, width: first.width }, pane, { maxZoom: OPENING_ZOOM })
}

/**
 * All of a plan; or, where its titles could not be read but most of them can with a little less in view, around its
 * strategy as much as can be read. The rest is reached by scrolling.
 * @param whole all of the plan in that pane
 */
export function fitReadable(
  scene: Scene,
  pane: Pane,
  named = pane.width,
  whole = fitPlan(scene, pane, named),
): Viewport {
  const zoom = Math.max(READABLE_ZOOM, wordsFrom(scene.cards.length))
  // How much of the plan that shows does not depend on the names beside it.
  if (canBeRead(scene, whole) || fitBox(contentBox(scene), pane).zoom < zoom * ENOUGH) return whole
  return aroundStrategy(scene, pane, whole, zoom)
}

/** Shows a plan as it is shown when it is opened, beside the panels that lie over the pane. */
export function showAsOpened(scene: Scene): void {
  showFitted((pane, named) => openingLook(scene, pane, named))
}

/** Shows all of a plan that can be read, beside the panels that lie over the pane. */
export function showPlan(scene: Scene): void {
  showFitted((pane, named) => fitReadable(scene, pane, named))
}

/**
 * Fits a plan: all of it that can be read; and all of it, however small, for who sees that already.
 * @returns whether something was left out so that the rest can be read
 */
export function fitOrAll(scene: Scene): boolean {
  let partly = false
  showFitted((view, named) => {
    const whole = fitPlan(scene, view, named)
    const readable = fitReadable(scene, view, named, whole)
    partly = readable !== whole && !isAt(view, readable)
    return partly ? readable : whole
  })
  return partly
}

function canBeRead({ cards }: Scene, { zoom }: Viewport): boolean {
  return detailAt(zoom, wordsFrom(cards.length)) !== 'block'
}

/** At a zoom, with the first card in the middle; but no paper is shown beside the plan as long as some of the plan is out of view. */
function aroundStrategy(scene: Scene, pane: Pane, whole: Viewport, zoom: number): Viewport {
  const box = contentBox(scene)
  const edge = margin(pane)
  const begin = Math.min(whole.x + box.x * whole.zoom, edge + NAMES)
  const end = pane.width - edge
  const middle = centre(scene.cards[0] ?? box).x
  const x = within((begin + end) / 2 - middle * zoom, end - (box.x + box.width) * zoom, begin - box.x * zoom)
  const free = pane.height - box.height * zoom
  return { ...pane, zoom, x, y: (free < 2 * edge ? edge : free / 2) - box.y * zoom }
}

/** The value between two bounds; half way between bounds that leave no room. */
function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value))
}
