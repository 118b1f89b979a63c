import type { LayoutResult } from '../../layout/types'
import { line, n } from '../marks'
import type { Theme } from '../theme'
import type { Mark } from '../types'

const HATCH = 12
const HATCH_STEP = 14
/** A ground that is kilometres long is hatched more sparsely: nobody sees single strokes there. */
const MAX_HATCHES = 1500

function hatching(left: number, right: number, y: number): string {
  const step = Math.max(HATCH_STEP, Math.ceil((right - left) / MAX_HATCHES))
  let d = ''
  for (let x = left + HATCH; x <= right; x += step)
    d += `M${n(x)} ${n(y + 3)}L${n(x - HATCH * 0.6)} ${n(y + 3 + HATCH * 0.75)}`
  return d
}

/** The ground line with its hatching. */
export function ground({ bottom: y }: LayoutResult, left: number, right: number, theme: Theme): Mark[] {
  return [
    line(hatching(left, right, y), theme.ground, 1),
    line(`M${n(left)} ${n(y)}L${n(right)} ${n(y)}`, theme.ground, 2),
  ]
}
