import { bands } from './passes/bands'
import { prepare } from './passes/prepare'
import { stack } from './passes/stack'
import { tidy } from './passes/tidy'
import { SPACING } from './spacing'
import type { Spacing } from './spacing'
import type { LayoutInput, LayoutResult } from './types'
import type { Work } from './work'

export interface LayoutOptions {
  /** Other distances than the usual ones. */
  readonly spacing?: Partial<Spacing>
}

function settle(work: Work): void {
  work.x.set(work.tidyX)
  work.y.set(work.tidyY)
}

export function layout(input: LayoutInput, options: LayoutOptions = {}): LayoutResult {
  const work = prepare(input, { ...SPACING, ...options.spacing })
  for (const pass of [stack, tidy, settle]) pass(work)
  return bands(work)
}
