import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Scene } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import { usePrimary } from '../store/hooks'
import { announce, select } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { setCanvas } from './canvasStore'
import { describeCard } from './describe'
import { cardOf } from './hitTest'
import { lineOfSight } from './lineOfSight'
import { watchSpace } from './spaceKey'
import { bringIntoView, showAll, surround, useViewport } from './viewport'

/** What the canvas does by itself: the first look, wishes to show a card, the line of sight, what is read out. */
export function useCanvasEffects(scene: Scene): void {
  useFirstLook(scene)
  useReveal(scene)
  useLineOfSight()
  useReadOut(scene)
  useEffect(watchSpace, [])
}

/** The smallest zoom of the first look: a plan that is wider starts at its ceiling instead of as a strip. */
const FIRST_ZOOM = 0.45

/** A plan opens so that all of it is in view, or, when that is too small to read, at its strategy. */
function useFirstLook(scene: Scene): void {
  const done = useRef(false)
  const measured = useViewport((view) => view.width > 0)
  useLayoutEffect(() => {
    if (done.current || !measured) return
    done.current = true
    firstLook(scene)
    // Two frames later the picture has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset['ready'] = 'true')))
  }, [measured, scene])
}

function firstLook(scene: Scene): void {
  const { width, height } = useViewport.getState()
  const { bounds } = scene
  if (scene.cards.length === 0) return showAll({ ...bounds, width: Math.max(bounds.width, 900) }, { animated: false })
  const zoom = Math.min(width / bounds.width, height / bounds.height)
  const top = scene.cards.filter((card) => card.kind === scene.cards[0]?.kind)
  if (zoom >= FIRST_ZOOM || scene.cards.length < 8) return showAll(bounds, { animated: false })
  const [first] = top
  if (first === undefined) return
  const view = { zoom: FIRST_ZOOM, height: height / FIRST_ZOOM, width: width / FIRST_ZOOM }
  const box = { x: first.x + first.width / 2 - view.width / 2, y: bounds.y, width: view.width, height: Math.min(view.height, bounds.height) }
  showAll(box, { animated: false, maxZoom: FIRST_ZOOM })
}

function useReveal(scene: Scene): void {
  const wish = useView((state) => state.reveal)
  const latest = useRef(scene)
  latest.current = scene
  useEffect(() => {
    if (wish.serial === 0) return
    const boxes = wish.ids.map((id) => cardOf(latest.current, id)).filter((card) => card !== undefined)
    const box = surround(boxes.slice(0, 200))
    if (box !== undefined) bringIntoView(box)
  }, [wish])
}

function useLineOfSight(): void {
  const focus = useView((state) => state.focus)
  const plan = useDocument((state) => state.plan)
  const lit = useMemo(
    () => (focus === undefined || plan === undefined ? undefined : lineOfSight(plan.index, focus.ids, focus.depth)),
    [focus, plan],
  )
  useEffect(() => setCanvas({ lit }), [lit])
}

/** Reads out the card that the keys act on, whenever it is another one. */
function useReadOut(scene: Scene): void {
  const primary = usePrimary()
  const latest = useRef(scene)
  latest.current = scene
  useEffect(() => {
    const plan = useDocument.getState().plan
    const { editing, selection } = useView.getState()
    if (primary === undefined || plan === undefined || editing !== undefined) return
    if (!plan.index.has(primary)) return select([])
    const several = selection.length > 1 ? `${selection.length} cards selected. ` : ''
    announce(several + describeCard(plan.index, latest.current, primary))
  }, [primary])
}
