import { formatDate } from '../../messages/format'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import type { ActivityNode, PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { both, type DayWindow, type OwnedWindow, windowOf } from './window'

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
  title: 'A date outside the period',
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative', 'activity'],
  docs: {
    what: 'Compares the due dates of measures and open milestones, and the days of activities, with the period of the initiative (for activities: of the initiatives above), or with all periods of the plan where the initiative has none. Speaks at each date outside. An activity may begin before and run on after: only one that is over before the period or starts after it is named. A driver may reach further than the plan: only a measure due before the first period is named. Strategies, and plans without periods, are not checked.',
    why: 'A milestone after the end of its year belongs to another plan, or the date is a slip of the pen. Either way nobody will look at it when it matters.',
    bad: 'The initiative is planned for 2027; its last milestone is due on 15 February 2028.',
    good: 'The last milestone is due on 15 December 2027, or the initiative has a period that ends in 2028.',
    fix: 'Move the date into the period, or give the initiative the period that it really takes. By when a target is to be reached is for you to say, so a measure’s date is never moved for you.',
  },
  options: NO_OPTIONS,
  check(node, context) {
    const { index } = context
    const hasDays = node.kind === 'activity' && (node.start !== undefined || node.end !== undefined)
    if (index.measures(node.id).length === 0 && index.milestones(node.id).length === 0 && !hasDays) return NO_REPORTS
    const window = windowOf(node, index)
    if (window === undefined) return NO_REPORTS
    const dates = [
      ...datesOfMeasures(node, window, index),
      ...(node.kind === 'activity' ? datesOfActivity(node, window) : datesOfMilestones(node, window, index)),
    ]
    return dates.length === 0 ? NO_REPORTS : dates.map((date) => report(date, node, window, context))
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
    const what = name.trim() === '' ? 'A measure' : `The measure “${name.trim()}”`
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
    const what =
      title.trim() === '' ? 'A milestone' : `The milestone ${cardName(index.doc, { title, kind: node.kind })}`
    const moveToEnd = {
      title: `Move it to ${formatDate(window.end)}`,
      call: { id: 'milestone.set', params: { id, fields: { due: window.end } } },
    }
    return [{ key: id, what, day: due, field: 'milestones', ...(due > window.end ? { moveToEnd } : {}) }]
  })
}

/** An activity that runs on, or ran before, still does its work in the period. */
function datesOfActivity({ start, end }: ActivityNode, window: DayWindow): readonly Dated[] {
  if (end !== undefined && end < window.start) return [{ key: 'end', what: 'The last day', day: end, field: 'end' }]
  if (start !== undefined && start > window.end)
    return [{ key: 'start', what: 'The first day', day: start, field: 'start' }]
  return NO_DATES
}

function report(date: Dated, node: PlanNode, window: OwnedWindow, context: RuleContext<unknown>): Report {
  const { index } = context
  const isEarly = date.day < window.start
  const side = `${isEarly ? 'before' : 'after'} ${whose(window, isEarly, context)} (${formatDate(isEarly ? window.start : window.end)})`
  return {
    nodeIds: [node.id],
    key: date.key,
    message: `${date.what} of ${cardName(index.doc, node)}, ${formatDate(date.day)}, is ${side}.`,
    fixes: () => fixesFor(date, node, index),
  }
}

/** "its period ends", "the plan's last period ends": only what has a period of its own is told so. */
function whose({ of, periods }: OwnedWindow, isEarly: boolean, { label }: RuleContext<unknown>): string {
  const verb = isEarly ? 'starts' : 'ends'
  const which = periods === 1 ? 'period' : `${isEarly ? 'first' : 'last'} period`
  switch (of) {
    case 'card':
      return `its period ${verb}`
    case 'above':
      return `the ${which} of the ${label('initiative', periods)} above it ${verb}`
    case 'plan':
      return `the plan’s ${which} ${verb}`
  }
}

function fixesFor({ moveToEnd, field, day }: Dated, node: PlanNode, index: PlanIndex): Fix[] {
  const change = editField('Change the date', node.id, field)
  const own = moveToEnd === undefined ? [change] : [moveToEnd, change]
  if (node.kind !== 'initiative') return own
  const days = [...openDays(node, index), day]
  const fitting = Object.values(index.doc.periods).find((period) => days.every((one) => !isOutside(one, period)))
  return fitting === undefined
    ? own
    : [...own, setFields(`Move the whole card to ${fitting.title}`, node.id, { periodId: fitting.id })]
}

/** All days that a card still has to keep: moving it must not put another one outside. */
function openDays({ id }: PlanNode, index: PlanIndex): string[] {
  const milestones = index.milestones(id).filter(({ done }) => done === undefined)
  return [...index.measures(id), ...milestones].flatMap(({ due }) => due ?? [])
}
