/** Distances of the drawing in scene pixels. All are multiples of the 4 px grid. */
export interface Spacing {
  /** Between neighbours that share a parent, and between the columns of a stack: ropes run down this gutter. */
  readonly sibling: number
  /** Between neighbours in a lane that have different parents. */
  readonly cousin: number
  /** Between whole trees. */
  readonly tree: number
  /** Left of islands and of orphans, so that they are seen to hang from nothing. */
  readonly apart: number
  /** Between the cards of a column. */
  readonly row: number
  /** From a lane's top to its first row. */
  readonly laneTop: number
  /** From the tallest content to the lane's bottom: room for stubs and for the ropes to bend. */
  readonly laneBottom: number
  /** Height of a lane without cards. */
  readonly emptyLane: number
}

export const SPACING: Spacing = {
  sibling: 32,
  cousin: 48,
  tree: 64,
  apart: 160,
  row: 16,
  laneTop: 40,
  laneBottom: 64,
  emptyLane: 160,
}

/** The drawing's grid in pixels. */
export const GRID = 4

/** The next grid line at or right of `value`. */
export function gridUp(value: number): number {
  return Math.ceil(value / GRID) * GRID
}

/** The next grid line at or left of `value`. */
export function gridDown(value: number): number {
  return Math.floor(value / GRID) * GRID
}

/** The nearest grid line. */
export function gridRound(value: number): number {
  return Math.round(value / GRID) * GRID
}

/**
 * How high a lane is.
 * @param content from its top to the lower end of its lowest card, with all that the layout keeps free below that
 */
export function laneHeight(content: number, { laneBottom, emptyLane }: Spacing = SPACING): number {
  return Math.max(gridUp(content + laneBottom), emptyLane)
}
