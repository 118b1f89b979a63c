import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import { type ActivityNode, NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { setFields } from '../fixes'
import type { Fix, Report } from '../types'
import { readableDay } from '../words'
import { type DayWindow, windowOf } from './window'

const NO_REPORTS = [] as const

/** A date of a card, and the command that would move it. */
interface Dated {
  readonly key: string
  readonly what: string
  readonly day: string
  move(day: string): { id: string; params: unknown }
}

export const outsidePeriod = cardRule({
  id: 'outside-period',
  title: 'A date outside the period',
  area: 'definition',
  severity: 'warning',
  kinds: NODE_KINDS,
  docs: {
    what: 'Compares the due dates of measures and open milestones, and the start and end of activities, with the period of the initiative (for activities: of the initiatives above), or with all periods of the plan where the initiative has none. Speaks at each date outside. A plan without periods is not checked.',
    why: 'A milestone after the end of its year belongs to another plan, or the date is a slip of the pen. Either way nobody will look at it when it matters.',
    bad: 'The initiative is planned for 2027; its last milestone is due on 15 February 2028.',
    good: 'The last milestone is due on 15 December 2027, or the initiative has a period that ends in 2028.',
    fix: 'Move the date into the period, or give the initiative the period that it really takes.',
  },
  options: NO_OPTIONS,
  check(node, { index }) {
    const measures = index.measures(node.id)
    if (measures.length === 0 && node.kind === 'activity' && node.start === undefined && node.end === undefined)
      return NO_REPORTS
    const window = windowOf(node, index)
    if (window === undefined) return NO_REPORTS
    let reports: Report[] | undefined
    for (const { id, due, name } of measures) {
      if (!isOutside(due, window)) continue
      const what = name.trim() === '' ? 'A measure' : `The measure “${name.trim()}”`
      const date = {
        key: id,
        what,
        day: due,
        move: (day: string) => ({ id: 'measure.set', params: { id, fields: { due: day } } }),
      }
      reports = [...(reports ?? []), report(date, node, window, index)]
    }
    const dates = node.kind === 'activity' ? datesOfActivity(node, window) : datesOfMilestones(node, window, index)
    if (dates === undefined) return reports ?? NO_REPORTS
    return [...(reports ?? []), ...dates.map((date) => report(date, node, window, index))]
  },
})

function isOutside(day: string | undefined, { start, end }: DayWindow): day is string {
  return day !== undefined && (day < start || day > end)
}

function datesOfMilestones(node: PlanNode, window: DayWindow, index: PlanIndex): Dated[] | undefined {
  let dates: Dated[] | undefined
  for (const { id, due, done, title } of index.milestones(node.id)) {
    if (done !== undefined || !isOutside(due, window)) continue
    const what =
      title.trim() === '' ? 'A milestone' : `The milestone ${cardName(index.doc, { title, kind: node.kind })}`
    dates ??= []
    dates.push({
      key: id,
      what,
      day: due,
      move: (day) => ({ id: 'milestone.set', params: { id, fields: { due: day } } }),
    })
  }
  return dates
}

function datesOfActivity({ id, start, end }: ActivityNode, window: DayWindow): Dated[] | undefined {
  const early = isOutside(start, window)
  const late = isOutside(end, window)
  if (!early && !late) return undefined
  const dated = (field: string, what: string, day: string): Dated => ({
    key: field,
    what,
    day,
    move: (to) => ({ id: 'card.set', params: { id, fields: { [field]: to } } }),
  })
  return [
    ...(early ? [dated('start', 'The first day', start)] : []),
    ...(late ? [dated('end', 'The last day', end)] : []),
  ]
}

function report(date: Dated, node: PlanNode, window: DayWindow, index: PlanIndex): Report {
  const side =
    date.day < window.start
      ? `before its period starts (${readableDay(window.start)})`
      : `after its period ends (${readableDay(window.end)})`
  return {
    nodeIds: [node.id],
    key: date.key,
    message: `${date.what} of ${cardName(index.doc, node)}, ${readableDay(date.day)}, is ${side}.`,
    fixes: () => fixesFor(date, node, window, index),
  }
}

function fixesFor(date: Dated, node: PlanNode, window: DayWindow, index: PlanIndex): Fix[] {
  const nearest = date.day < window.start ? window.start : window.end
  const move: Fix = { title: `Move it to ${readableDay(nearest)}`, call: date.move(nearest) }
  if (node.kind !== 'initiative') return [move]
  const fitting = Object.values(index.doc.periods).find(({ start, end }) => start <= date.day && date.day <= end)
  return fitting === undefined
    ? [move]
    : [move, setFields(`Move the whole card to ${fitting.title}`, node.id, { periodId: fitting.id })]
}
