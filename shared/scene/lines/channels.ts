import type { LayoutResult } from '../../layout/types'
import type { Stands } from './stands'

/** How the cards of one lane stand: ropes bend above the first row and below the last, never beside cards. */
export interface Channel {
  /** Upper edge of the highest card. */
  readonly top: number
  /** Lower edge of the lowest card, its frayed end included. */
  readonly bottom: number
}

/** How far a rope runs straight below a card before it bends, and above a card after it bent, in pixels. */
const LEAD_OUT = 6
const LEAD_IN = 14

/** Above and below which height ropes may bend, per lane. */
export function channels(stands: Stands, layout: LayoutResult): Channel[] {
  return layout.lanes.map((lane, level) => {
    let [top, bottom] = [lane.bottom, lane.top]
    for (const stand of stands.in(level)) {
      top = Math.min(top, stand.top)
      bottom = Math.max(bottom, stand.bottom)
    }
    return { top: top - LEAD_IN, bottom: bottom + LEAD_OUT }
  })
}
