import type { PlanDocument } from '../schema/document'
import type { PlanNode } from '../schema/nodes'
import type { PlanIndex } from './types'

/** From the first to the last day, both included, as YYYY-MM-DD. */
export interface DayWindow {
  readonly start: string
  readonly end: string
}

/** A window, and whose it is: the card's own period, those of the initiatives above it, or the plan's periods. */
export interface OwnedWindow extends DayWindow {
  readonly of: 'card' | 'above' | 'plan'
  /** How many periods it is made of. */
  readonly periods: number
}

/**
 * The days in which a card's dates are to lie: for an initiative its period; for an activity the periods of the
 * initiatives above it; otherwise all periods of the plan together.
 * @returns undefined where the plan has no periods to compare with
 */
export function windowOf(node: PlanNode, index: PlanIndex): OwnedWindow | undefined {
  const { doc } = index
  if (node.kind === 'initiative') return ownWindow(node, doc) ?? planWindow(doc)
  if (node.kind !== 'activity') return planWindow(doc)
  const periods: DayWindow[] = []
  for (const parent of index.parentCards(node.id)) {
    const period = periodWindow(parent, doc)
    if (period === undefined) return planWindow(doc)
    if (!periods.includes(period)) periods.push(period)
  }
  return owned('above', periods) ?? planWindow(doc)
}

function ownWindow(node: PlanNode, doc: PlanDocument): OwnedWindow | undefined {
  const period = periodWindow(node, doc)
  return period === undefined ? undefined : owned('card', [period])
}

function periodWindow(node: PlanNode, doc: PlanDocument): DayWindow | undefined {
  return node.kind === 'initiative' && node.periodId !== undefined ? doc.periods[node.periodId] : undefined
}

/** Worked out once per set of periods: plans have thousands of cards and a handful of periods. */
const planWindows = new WeakMap<object, { window: OwnedWindow | undefined }>()

function planWindow({ periods }: PlanDocument): OwnedWindow | undefined {
  let known = planWindows.get(periods)
  if (known === undefined) {
    known = { window: owned('plan', Object.values(periods)) }
    planWindows.set(periods, known)
  }
  return known.window
}

function owned(of: OwnedWindow['of'], windows: readonly DayWindow[]): OwnedWindow | undefined {
  const [first] = windows
  if (first === undefined) return undefined
  const { start, end } = windows.length === 1 ? first : windows.reduce(both)
  return { start, end, of, periods: windows.length }
}

/** From the earlier start to the later end. */
export function both(a: DayWindow, b: DayWindow): DayWindow {
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end }
}
