/** One box to place. Widths and heights in scene pixels. */
export interface LayoutCard {
  readonly id: string
  /** Lane, 0 = top. */
  readonly rank: number
  readonly width: number
  readonly height: number
  /** Ids of cards on higher lanes, first parent first; unknown ids are ignored. Empty for roots and orphans. */
  readonly parents: readonly string[]
}

export interface LayoutPoint {
  readonly x: number
  readonly y: number
}

/** Where cards were, by id; whoever asks also says at which place of the input the card stands. */
export interface PlacesBefore {
  readonly size: number
  get(id: string, place: number): LayoutPoint | undefined
}

export interface LayoutInput {
  /** In sibling order. The layout keeps this order among siblings. */
  readonly cards: readonly LayoutCard[]
  /** Number of lanes; all are shown even when empty. */
  readonly ranks: number
  /** Cards put by hand, `y` measured from the lane's top: they stay, others make room. */
  readonly placed?: ReadonlyMap<string, LayoutPoint>
  /** Where cards were before (absolute x, lane-relative y): what need not move does not. */
  readonly previous?: PlacesBefore
}

export interface LaneBand {
  readonly top: number
  readonly bottom: number
}

export interface LayoutResult {
  /** Left and upper edge of every card in the input's order, `y` from its lane's top. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Upper left corner of every card, absolute. */
  readonly positions: ReadonlyMap<string, LayoutPoint>
  readonly lanes: readonly LaneBand[]
  readonly left: number
  readonly right: number
  readonly top: number
  /** Where the ground line runs, below the last lane. */
  readonly bottom: number
}
