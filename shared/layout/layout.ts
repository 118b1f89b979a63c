import type { Forest } from './forest'
import { bands } from './passes/bands'
import { makeRoom } from './passes/makeRoom'
import { nestle } from './passes/nestle'
import { prepare } from './passes/prepare'
import { stack } from './passes/stack'
import { tidy } from './passes/tidy'
import type { Spacing } from './spacing'
import { SPACING } from './spacing'
import type { LayoutInput, LayoutResult } from './types'
import type { Work } from './work'
import { AUTO, FIXED, KEPT } from './work'

export interface LayoutOptions {
  /** Other distances than the usual ones. */
  readonly spacing?: Partial<Spacing>
  /** Who hangs from whom, where that is known, or with siblings in another order, as `untangle` finds it. */
  readonly forest?: Forest
}

interface Pass {
  readonly name: string
  run(work: Work): void
}

/** Drawn before, nobody new. */
const UNCHANGED: readonly Pass[] = [{ name: 'make room', run: (work) => makeRoom(work, false) }]

/** Drawn before, with newcomers. */
const GROWN: readonly Pass[] = [
  { name: 'stack', run: stack },
  { name: 'tidy', run: tidy },
  { name: 'nestle', run: nestle },
  ...UNCHANGED,
]

/** Drawn anew. */
const FRESH: readonly Pass[] = [
  { name: 'stack', run: stack },
  { name: 'tidy', run: tidy },
  { name: 'take tidy places', run: takeTidyPlaces },
]

/** Drawn anew around cards that a person put by hand. */
const AROUND_PLACED: readonly Pass[] = [...FRESH, { name: 'make room', run: (work) => makeRoom(work, true) }]

/**
 * Places every card in its lane.
 *
 * Sibling order is the input's order. Parents hang centred above their children, childless siblings stand in short
 * columns, islands and orphans hang apart at the right-hand end. `placed` cards keep exactly their place (a negative
 * `y` counts as 0); children of such a card hang below it. With `previous`, a card drawn before stays where it was
 * unless a newcomer, a taller neighbour or a card put by hand needs its place; entries for cards that are not in the
 * input are ignored. Without it everything is drawn afresh ("tidy"). Leave a card out of `previous` to have a new place
 * found for it, for instance after it changed its parent or its lane.
 *
 * All distances in scene pixels. Pure and deterministic; never throws; faulty links (cycles, sideways, unknown) hold nothing.
 */
export function layout(input: LayoutInput, options: LayoutOptions = {}): LayoutResult {
  const work = prepare(input, { ...SPACING, ...options.spacing }, options.forest)
  for (const pass of passesFor(work)) pass.run(work)
  return bands(work)
}

function passesFor(work: Work): readonly Pass[] {
  if (work.x === work.tidyX) return FRESH
  const { cards, previous } = work.input
  const drawn = work.hold.includes(KEPT) || cards.some(({ id }, i) => previous?.get(id, i) !== undefined)
  if (drawn) return work.hold.includes(AUTO) ? GROWN : UNCHANGED
  return work.hold.includes(FIXED) ? AROUND_PLACED : FRESH
}

function takeTidyPlaces({ n, tidyX, tidyY, x, y, turnX, turnY }: Work): void {
  if (x === tidyX) return
  for (let i = 0; i < n; i++) {
    x[i] = tidyX[i] as number
    y[i] = tidyY[i] as number
    turnX[i] = tidyX[i] as number
    turnY[i] = tidyY[i] as number
  }
}
