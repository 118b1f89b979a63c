import { useEffect, useMemo } from 'react'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { wordsFrom } from '../../shared/scene/detail'
import type { Box, Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { matchesOf, useMatches } from '../store/filtering'
import { unfoldTo } from '../store/folding'
import { usePrimary } from '../store/hooks'
import { noteLeft } from '../store/places'
import { announceNext, select, setFocus } from '../store/viewActions'
import { useView } from '../store/viewStore'
import type { Reveal } from '../store/viewTypes'
import { outlineHasFocus } from './canvasFocus'
import { setCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { describeCard } from './describe'
import { fitPlan } from './fitPlan'
import { bringIntoView, panIntoView, panToOneOf } from './intoView'
import { goBack, leaving, leftForStep, leftToType } from './leftLook'
import { lineOfSight } from './lineOfSight'
import { watchSpace } from './spaceKey'
import { surround, useViewport } from './viewport'

/** What the canvas does by itself: wishes to show a card, the line of sight, what is read out. */
export function useCanvasEffects(): void {
  useUnfold()
  useReveal()
  useLineOfSight()
  useFilteredInView()
  useReadOut()
  useEffect(watchSpace, [])
}

/** The card that keys act on is always drawn: where it is folded away, its branch opens. */
function useUnfold(): void {
  const primary = usePrimary()
  useEffect(() => {
    if (primary !== undefined) unfoldTo([primary])
  }, [primary])
}

/** A wish to show more cards than this opens no more branches: whoever undoes a change of hundreds sees the first. */
const MOST_OPENED = 20
/** Nor does it look for room for more. */
const MOST_SHOWN = 200

function useReveal(): void {
  const wish = useView((state) => state.reveal)
  useEffect(() => {
    if (wish.serial > 0) unfoldTo(wish.ids.slice(0, MOST_OPENED))
    const plan = useDocument.getState().plan
    if (wish.serial === 0 || plan === undefined) return undefined
    return show(plan, wish)
  }, [wish])
}

/** @returns how to call off what is still to come, for a wish that comes before it */
function show(plan: OpenPlan, wish: Reveal): (() => void) | undefined {
  const { scene, session } = plan
  const boxes = wish.ids.map((id) => cardOf(scene, id)).filter((card) => card !== undefined)
  const seen = boxes.slice(0, MOST_SHOWN)
  if (wish.undone !== undefined && goBack(leftForStep(session, wish.undone), seen)) return undefined
  if (wish.left !== undefined && goBack(wish.left, seen)) return undefined
  // With the frame that shows the change: what lies over the drawing is measured when everything is in its place.
  if (wish.pan && canBeTyped(scene)) {
    const frame = requestAnimationFrame(() => panIntoView(seen))
    return () => cancelAnimationFrame(frame)
  }
  const left = leaving(() => bringNear(plan, wish.ids, seen))
  const { editing, primary } = useView.getState()
  if (editing !== undefined) leftToType(editing, left)
  if (left !== undefined && primary !== undefined && wish.ids.includes(primary)) noteLeft(primary, left)
  return undefined
}

function bringNear({ scene, index }: OpenPlan, [only, ...others]: readonly NodeId[], boxes: readonly Box[]): void {
  // The torn end below a card belongs to it.
  const end = others.length > 0 ? undefined : scene.stubs.find((stub) => stub.nodeId === only)
  const box = surround(end === undefined ? boxes : [...boxes, end.bounds])
  const parents = only === undefined || others.length > 0 ? [] : index.parents(only)
  const near = parents.map((id) => cardOf(scene, id)).find((card) => card !== undefined)
  if (box !== undefined) bringIntoView(box, { near, whole: (pane) => fitPlan(scene, pane) })
}

/** A title is typed only where titles can be read. */
function canBeTyped({ cards }: Scene): boolean {
  return useView.getState().editing === undefined || useViewport.getState().zoom >= wordsFrom(cards.length)
}

function useLineOfSight(): void {
  const focus = useView((state) => state.focus)
  const plan = useDocument((state) => state.plan)
  const lit = useMemo(
    () => (focus === undefined || plan === undefined ? undefined : lineOfSight(plan.index, focus.ids, focus.depth)),
    [focus, plan],
  )
  const matches = useMatches()
  const shown = useMemo(() => both(lit, matches), [lit, matches])
  useEffect(() => setCanvas({ lit: shown }), [shown])
  const primary = usePrimary()
  useEffect(() => {
    if (primary !== undefined && lit !== undefined && !lit.has(primary)) lookElsewhere(primary)
  }, [primary, lit])
}

/** A filter whose cards all lie out of sight shows one of them. */
function useFilteredInView(): void {
  const filter = useView((state) => state.filter)
  useEffect(() => {
    const plan = useDocument.getState().plan
    const matches = plan && matchesOf(plan, filter)
    if (plan !== undefined && matches !== undefined) panToOneOf(plan.scene.cards.filter((card) => matches.has(card.id)))
  }, [filter])
}

/** What both the line of sight and the filter leave lit. */
function both(
  lit: ReadonlySet<NodeId> | undefined,
  matches: ReadonlySet<NodeId> | undefined,
): ReadonlySet<NodeId> | undefined {
  if (lit === undefined || matches === undefined) return lit ?? matches
  return new Set([...lit].filter((id) => matches.has(id)))
}

/** A card outside the line of sight was selected: its own line is shown, or everything where nothing is tied to it. */
function lookElsewhere(id: NodeId): void {
  const index = useDocument.getState().plan?.index
  if (index === undefined || !index.has(id)) return
  const tied = index.parents(id).length > 0 || index.children(id).length > 0
  setFocus(tied ? [id] : [])
}

/** Reads out the card that the keys act on, whenever it is another one. */
function useReadOut(): void {
  const primary = usePrimary()
  useEffect(() => {
    const plan = useDocument.getState().plan
    const { editing, selection } = useView.getState()
    if (primary === undefined || plan === undefined || editing !== undefined) return
    // The outline's rows have the real focus, and are read out by themselves.
    if (outlineHasFocus()) return
    if (!plan.index.has(primary)) return select([])
    const several = selection.length > 1 ? `${t().canvas.selected(formatNumber(selection.length))} ` : ''
    announceNext(several + describeCard(plan.index, plan.scene, primary))
  }, [primary])
}
