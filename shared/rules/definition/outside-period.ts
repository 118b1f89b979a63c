import { formatDate } from '../../messages/format'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import { both, type DayWindow, type OwnedWindow, windowOf } from '../../model/window'
import type { ActivityNode, PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'

const NO_REPORTS = [] as const

/** A date of a card, the field where it is changed, and the command that moves it where that harms nothing. */
interface Dated {
  readonly key: string
  readonly what: string
  readonly day: string
  readonly field: string
  readonly moveToEnd?: Fix
}

export const outsidePeriod = cardRule({
  id: 'outside-period',
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative', 'activity'],
  options: NO_OPTIONS,
  check(node, context) {
    const { index } = context
    const hasDays = node.kind === 'activity' && (node.start !== undefined || node.end !== undefined)
    if (index.measures(node.id).length === 0 && index.milestones(node.id).length === 0 && !hasDays) return NO_REPORTS
    const window = windowOf(node, index)
    if (window === undefined) return NO_REPORTS
    const measured = datesOfMeasures(node, window, index)
    const own = node.kind === 'activity' ? datesOfActivity(node, window) : datesOfMilestones(node, window, index)
    if (measured.length + own.length === 0) return NO_REPORTS
    return [...measured, ...own].map((date) => report(date, node, window, context))
  },
})

/** Most cards have none: all of those share one list. */
const NO_DATES: readonly Dated[] = []

function isOutside(day: string | undefined, { start, end }: DayWindow): day is string {
  return day !== undefined && (day < start || day > end)
}

function datesOfMeasures(node: PlanNode, window: DayWindow, index: PlanIndex): readonly Dated[] {
  const measures = index.measures(node.id)
  if (measures.length === 0) return NO_DATES
  const allowed = reachOf(node, window)
  return measures.flatMap(({ id, due, name }) => {
    if (!isOutside(due, allowed)) return []
    const { whats } = t().rules['outside-period']
    const what = name.trim() === '' ? whats.untitledMeasure : whats.measure(t().units.quoted(name.trim()))
    return [{ key: id, what, day: due, field: 'measures' }]
  })
}

/** Drivers outlast the plan; what an activity yields may be due while it runs. */
function reachOf(node: PlanNode, window: DayWindow): DayWindow {
  if (node.kind === 'driver') return { start: window.start, end: '9999-12-31' }
  if (node.kind !== 'activity') return window
  const { start = window.start, end = window.end } = node
  return both(window, { start, end })
}

function datesOfMilestones(node: PlanNode, window: DayWindow, index: PlanIndex): Dated[] {
  const allowed = reachOf(node, window)
  return index.milestones(node.id).flatMap(({ id, due, done, title }) => {
    if (done !== undefined || !isOutside(due, allowed)) return []
    const { whats, moveTo } = t().rules['outside-period']
    const what =
      title.trim() === '' ? whats.untitledMilestone : whats.milestone(cardName(index.doc, { title, kind: node.kind }))
    const moveToEnd = {
      title: moveTo(formatDate(window.end)),
      call: { id: 'milestone.set', params: { id, fields: { due: window.end } } },
    }
    return [{ key: id, what, day: due, field: 'milestones', ...(due > window.end ? { moveToEnd } : {}) }]
  })
}

/** An activity that runs on, or ran before, still does its work in the period. */
function datesOfActivity({ start, end }: ActivityNode, window: DayWindow): readonly Dated[] {
  const { whats } = t().rules['outside-period']
  if (end !== undefined && end < window.start) return [{ key: 'end', what: whats.lastDay, day: end, field: 'end' }]
  if (start !== undefined && start > window.end)
    return [{ key: 'start', what: whats.firstDay, day: start, field: 'start' }]
  return NO_DATES
}

function report(date: Dated, node: PlanNode, window: OwnedWindow, context: RuleContext<unknown>): Report {
  const { index } = context
  const early = date.day < window.start
  return {
    nodeIds: [node.id],
    key: date.key,
    message: t().rules['outside-period'].message({
      what: date.what,
      card: cardName(index.doc, node),
      day: formatDate(date.day),
      early,
      whose: whose(window, early, context),
      bound: formatDate(early ? window.start : window.end),
    }),
    fixes: () => fixesFor(date, node, index),
  }
}

/** "its period ends", "the plan's last period ends": only what has a period of its own is told so. */
function whose({ of, periods }: OwnedWindow, early: boolean, { label }: RuleContext<unknown>): string {
  const { ofCard, above, ofPlan } = t().rules['outside-period']
  switch (of) {
    case 'card':
      return ofCard(early)
    case 'above':
      return above({ level: label('initiative', periods), periods, early })
    case 'plan':
      return ofPlan({ periods, early })
  }
}

function fixesFor({ moveToEnd, field, day }: Dated, node: PlanNode, index: PlanIndex): Fix[] {
  const change = editField(t().rules['outside-period'].change, node.id, field)
  const own = moveToEnd === undefined ? [change] : [moveToEnd, change]
  if (node.kind !== 'initiative') return own
  const days = [...openDays(node, index), day]
  const fitting = Object.values(index.doc.periods).find((period) => days.every((one) => !isOutside(one, period)))
  return fitting === undefined
    ? own
    : [...own, setFields(t().rules['outside-period'].moveCard(fitting.title), node.id, { periodId: fitting.id })]
}

/** All days that a card still has to keep: moving it must not put another one outside. */
function openDays({ id }: PlanNode, index: PlanIndex): string[] {
  const milestones = index.milestones(id).filter(({ done }) => done === undefined)
  return [...index.measures(id), ...milestones].flatMap(({ due }) => due ?? [])
}
