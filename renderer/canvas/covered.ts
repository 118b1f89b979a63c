import type { Box } from '../../shared/scene/types'
import type { Viewport } from './viewport'

/** How far from its edges the pane lies below something else, in screen pixels. */
export interface Covered {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const NOTHING: Covered = { left: 0, right: 0, top: 0, bottom: 0 }
/** Where less than this is left free, in screen pixels, what lies over the pane is taken for no more than a veil. */
const LEAST_FREE = 160

/** Something that lies over the pane, and the edge at which it does. */
export interface Over {
  readonly edge: keyof Covered
  /** Client pixels. */
  readonly box: Box
}

/** How much of a pane is covered. Client pixels in, screen pixels from the pane's edges out. */
export function coveredBy(pane: Box, overs: readonly Over[]): Covered {
  const covered = { ...NOTHING }
  for (const { edge, box } of overs) covered[edge] = Math.max(covered[edge], reach(pane, edge, box))
  const { left, right, top, bottom } = covered
  const across = pane.width - left - right >= LEAST_FREE ? { left, right } : { left: 0, right: 0 }
  const down = pane.height - top - bottom >= LEAST_FREE ? { top, bottom } : { top: 0, bottom: 0 }
  return { ...across, ...down }
}

function reach(pane: Box, edge: keyof Covered, box: Box): number {
  switch (edge) {
    case 'left':
      return Math.max(0, box.x + box.width - pane.x)
    case 'right':
      return Math.max(0, pane.x + pane.width - box.x)
    case 'top':
      return Math.max(0, box.y + box.height - pane.y)
    case 'bottom':
      return Math.max(0, pane.y + pane.height - box.y)
  }
}

/** The part of a viewport that nothing lies over, as a viewport of its own. */
export function uncovered(view: Viewport, { left, right, top, bottom }: Covered): Viewport {
  return {
    ...view,
    x: view.x - left,
    y: view.y - top,
    width: view.width - left - right,
    height: view.height - top - bottom,
  }
}

/** Back from a viewport of the uncovered part to one of the whole pane. */
export function recovered(part: Viewport, whole: Viewport, { left, top }: Covered): Viewport {
  return { ...whole, zoom: part.zoom, x: part.x + left, y: part.y + top }
}
