import type { Box, Scene } from '../../shared/scene/types'
import { type Covered, NOTHING, recovered, uncovered } from './covered'
import { fitPlan } from './fitPlan'
import { panOf } from './intoView'
import { fitReadable } from './readableLook'
import { contains, fittedBeside, isAt, type Pane, type Viewport, visibleBox } from './viewport'

/** The room that the drawing has: its pane, and what lies over that. */
export interface Room {
  readonly pane: Pane
  readonly covered: Covered
}

/** What is looked at, and what is looked at for the sake of a card that would be out of view else. */
export interface SteadyLook {
  readonly meant: Look
  readonly shown: Look
}

type Look = Pick<Viewport, 'x' | 'y' | 'zoom'>

/**
 * Where to look when the room changes: a plan that is fitted stays fitted; of any other, what is in the middle stays in
 * the middle. A card that was in view is panned to where it would not be any more. The zoom follows nothing but the fit.
 * @param look in the room before
 * @param card that keys act on
 */
export function steadyLook(scene: Scene, was: Room, now: Room, look: SteadyLook, card: Box | undefined): SteadyLook {
  const { x, y, zoom } = look.meant
  const fit = fitIn(scene, was, look.meant)
  const middle = { ...now.pane, x: x + (now.pane.width - was.pane.width) / 2, y, zoom }
  const meant = fit === undefined ? middle : fit(now)
  const seen = card !== undefined && contains(visibleBox(freePart(was, look.shown)), card)
  return { meant, shown: seen ? pannedTo(card, meant, now) : meant }
}

/** Whether a plan is fitted in a room: below what lies over it, or beside that. */
export function isFitted(scene: Scene, room: Room, look: Look): boolean {
  return fitIn(scene, room, look) !== undefined
}

/**
 * How a plan is fitted that is looked at so; undefined where it is not. One that had nothing over it keeps all of the
 * pane when a panel comes to lie there: beside a panel, a small window shows a plan too small to read.
 */
function fitIn(scene: Scene, room: Room, look: Look): ((room: Room) => Viewport) | undefined {
  for (const place of [below, beside])
    for (const fit of [fitReadable, fitPlan]) {
      const fitted = (other: Room) => place(scene, fit, other)
      if (isAt(look, fitted(room))) return fitted
    }
  return undefined
}

function beside(scene: Scene, fit: typeof fitPlan, { pane, covered }: Room): Viewport {
  return fittedBeside((part, named) => fit(scene, part, named), { ...pane, x: 0, y: 0, zoom: 1 }, covered)
}

function below(scene: Scene, fit: typeof fitPlan, { pane }: Room): Viewport {
  return beside(scene, fit, { pane, covered: NOTHING })
}

function freePart({ pane, covered }: Room, { x, y, zoom }: Look): Viewport {
  return uncovered({ width: pane.width, height: pane.height, x, y, zoom }, covered)
}

/** A card that is larger than the room stays as it is. */
function pannedTo(card: Box, view: Viewport, room: Room): Viewport {
  const panned = panOf([card], freePart(room, view))
  return panned?.zoom === view.zoom ? recovered(panned, view, room.covered) : view
}
