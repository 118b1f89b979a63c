import type { PlanIndex } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'
import { useDocument } from './documentStore'
import { neighbour, noPlaces, type Place, type PlaceHistory, sameLook, visit } from './placeHistory'
import { requestReveal, setFocus, setLayout } from './viewActions'
import { useView, type ViewState } from './viewStore'
import type { LeftLook } from './viewTypes'

let history: PlaceHistory = noPlaces
let opened = -1
/** What was on the screen when the last place was noted. */
let flashed = 0
let query = ''
let waiting = false

/** Watches where the person goes. @returns a function that stops */
export function watchPlaces(): () => void {
  return useView.subscribe((state, before) => {
    // Another search is another errand.
    if (!state.find.open) query = ''
    const moved = state.primary !== before.primary || state.layout !== before.layout || state.focus !== before.focus
    if (!moved || waiting) return
    waiting = true
    // One step of a person is several changes of the store: look when all of them are done.
    queueMicrotask(note)
  })
}

/**
 * Goes one place back or forward. What the drawing came nearer for is left with it: at the first place, only that.
 * @returns false at the end
 */
export function travel(step: 1 | -1): boolean {
  const left = leftHere(step)
  const next = nextPlace(step)
  const place = next?.places[next.at]
  if (left !== undefined) noteLeft(history.places[history.at]?.id, undefined)
  if (next === undefined || place === undefined) {
    if (left !== undefined) requestReveal([], { left })
    return left !== undefined
  }
  history = { ...next, places: history.places }
  if (place.layout !== useView.getState().layout) setLayout(place.layout)
  setFocus(place.focus?.ids ?? [], place.focus?.depth)
  const back = left === undefined ? {} : { left }
  if (place.id !== undefined) requestReveal(place.id, { select: true, flash: true, ...back })
  return true
}

/** Whether there is a place, or a look, to go to in a direction. */
export function canTravel(step: 1 | -1): boolean {
  return nextPlace(step) !== undefined || leftHere(step) !== undefined
}

/** The drawing has left a look to show the place where the person is, or has gone back to it. */
export function noteLeft(id: NodeId | undefined, left: LeftLook | undefined): void {
  if (waiting) note()
  const { places, at } = history
  const here = places[at]
  if (here !== undefined && here.id === id) history = { places: places.with(at, { ...here, left }), at }
}

/** The look that was left for this place, as long as the person has not zoomed since. */
function leftHere(step: 1 | -1): LeftLook | undefined {
  const { left } = (isOpen() && step === -1 && history.places[history.at]) || {}
  const { layout, zoom } = useView.getState()
  return left !== undefined && layout !== 'outline' && Math.abs(left.zoom / zoom - 1) < 0.001 ? left : undefined
}

/** Whether the history is that of the plan that is open. */
function isOpen(): boolean {
  return opened === useDocument.getState().opened
}

function nextPlace(step: 1 | -1): PlaceHistory | undefined {
  const index = useDocument.getState().plan?.index
  return index === undefined || !isOpen() ? undefined : neighbour(history, step, (id) => index.has(id))
}

function note(): void {
  waiting = false
  const document = useDocument.getState()
  const state = useView.getState()
  const { index } = document.plan ?? {}
  if (document.opened !== opened) {
    history = noPlaces
    opened = document.opened
  }
  if (index === undefined) return
  const here = history.places[history.at]
  const place: Place = { layout: state.layout, id: state.primary ?? here?.id, focus: state.focus }
  history = visit(history, place, isWalk(index, here, place, state))
  flashed = state.flash.serial
  query = state.find.open ? state.find.query : ''
}

/** A step along a rope or to a neighbour, another letter of what is looked for, a wider or narrower line of sight. */
function isWalk(index: PlanIndex, here: Place | undefined, place: Place, state: ViewState): boolean {
  if (here === undefined || !sameLook(here, place)) return false
  if (state.find.open && query !== '' && state.find.query !== query) return true
  const jumped = state.flash.serial !== flashed
  return !jumped && isNear(index, here.id, place.id)
}

/** Parent and child, or children of one parent. */
export function isNear(index: PlanIndex, one: NodeId | undefined, other: NodeId | undefined): boolean {
  if (one === undefined || other === undefined) return true
  const [above, below] = [index.parents(one), index.parents(other)]
  return above.includes(other) || below.includes(one) || above.some((id) => below.includes(id))
}
