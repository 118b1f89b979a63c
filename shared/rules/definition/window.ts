import type { PlanIndex } from '../../model/types'
import type { PlanDocument } from '../../schema/document'
import type { PlanNode } from '../../schema/nodes'

/** From the first to the last day, both included, as YYYY-MM-DD. */
export interface DayWindow {
  readonly start: string
  readonly end: string
}

/**
 * The days in which a card's dates are to lie: for an initiative its period; for an activity the periods of the
 * initiatives above it; otherwise all periods of the plan together.
 * @returns undefined where the plan has no periods to compare with
 */
export function windowOf(node: PlanNode, index: PlanIndex): DayWindow | undefined {
  const { doc } = index
  if (node.kind === 'initiative') return periodWindow(node, doc) ?? planWindow(doc)
  if (node.kind !== 'activity') return planWindow(doc)
  let window: DayWindow | undefined
  for (const { parentId } of index.parentLinks(node.id)) {
    const parent = index.node(parentId)
    if (parent === undefined) continue
    const period = periodWindow(parent, doc)
    if (period === undefined) return planWindow(doc)
    window = window === undefined ? period : both(window, period)
  }
  return window ?? planWindow(doc)
}

function periodWindow(node: PlanNode, doc: PlanDocument): DayWindow | undefined {
  return node.kind === 'initiative' && node.periodId !== undefined ? doc.periods[node.periodId] : undefined
}

/** Worked out once per set of periods: plans have thousands of cards and a handful of periods. */
const planWindows = new WeakMap<object, { window: DayWindow | undefined }>()

function planWindow({ periods }: PlanDocument): DayWindow | undefined {
  let known = planWindows.get(periods)
  if (known === undefined) {
    known = { window: hull(Object.values(periods)) }
    planWindows.set(periods, known)
  }
  return known.window
}

function hull(windows: readonly DayWindow[]): DayWindow | undefined {
  const [first, ...others] = windows
  return first === undefined ? undefined : others.reduce(both, first)
}

/** From the earlier start to the later end. */
function both(a: DayWindow, b: DayWindow): DayWindow {
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end }
}
