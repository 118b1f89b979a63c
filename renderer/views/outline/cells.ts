import { formatDay } from '../../../shared/messages/format'
import { ownersOf } from '../../../shared/model/filter/owners'
import type { PlanIndex } from '../../../shared/model/types'
import type { Finding } from '../../../shared/rules/types'
import { formatCadence, formatTarget } from '../../../shared/scene/format'
import type { Period } from '../../../shared/schema/document'
import type { MeasureId, MilestoneId } from '../../../shared/schema/ids'
import type { Measure } from '../../../shared/schema/measures'
import { NODE_STATUSES, type PlanNode } from '../../../shared/schema/nodes'
import type { Column } from './model'

/** Which date the Due column shows, and so which one an edit changes. */
export type DueOf =
  | { readonly type: 'end' }
  | { readonly type: 'measure'; readonly id: MeasureId }
  | { readonly type: 'milestone'; readonly id: MilestoneId }

export interface Due {
  readonly of: DueOf
  /** YYYY-MM-DD. */
  readonly date: string | undefined
}

/**
 * When a card is due, as the card itself says it: with the target that it shows. Without one an activity is due at its end,
 * another card with its next milestone.
 * @returns undefined where there is nothing that could carry a date
 */
export function dueOf(index: PlanIndex, node: PlanNode): Due | undefined {
  const measure = shownMeasure(index, node)
  const isActivity = node.kind === 'activity'
  if (measure !== undefined && (!isActivity || measure.due !== undefined))
    return { of: { type: 'measure', id: measure.id }, date: measure.due }
  if (isActivity) return { of: { type: 'end' }, date: node.end }
  const milestone = index.milestones(node.id).find((one) => one.done === undefined)
  return milestone && { of: { type: 'milestone', id: milestone.id }, date: milestone.due }
}

/** The measure that a card is judged by at a glance: the first one with a target. */
export function shownMeasure(index: PlanIndex, node: PlanNode): Measure | undefined {
  const measures = index.measures(node.id)
  return measures.find((one) => formatTarget(one) !== undefined) ?? measures[0]
}

export interface Targets {
  readonly text: string
  /** Targets beyond the first. */
  readonly more: number
}

export function targetsOf(index: PlanIndex, node: PlanNode): Targets | undefined {
  const texts = index.measures(node.id).flatMap((measure) => formatTarget(measure)?.text ?? [])
  const [text] = texts
  return text === undefined ? undefined : { text, more: texts.length - 1 }
}

export function cadenceOf(node: PlanNode): string | undefined {
  return node.kind === 'activity' && node.cadence !== undefined ? formatCadence(node.cadence) : undefined
}

/** Where a driver stands among the others; no other card has a place of its own. */
export function priorityOf(node: PlanNode): number | undefined {
  return node.kind === 'driver' ? node.priority : undefined
}

/** The period that an initiative belongs to. */
export function periodOf(index: PlanIndex, node: PlanNode): Period | undefined {
  const id = node.kind === 'initiative' ? node.periodId : undefined
  return id === undefined ? undefined : index.doc.periods[id]
}

/** Times in a business year of about 240 days, to compare cadences. */
const PER_YEAR = { day: 240, week: 48, month: 12, quarter: 4 } as const

/** What a column sorts by; undefined sorts last in both directions. */
export function sortValue(
  index: PlanIndex,
  node: PlanNode,
  column: Column,
  findings: readonly Finding[],
): string | number | undefined {
  switch (column) {
    case 'title':
      return node.title.trim() === '' ? undefined : node.title
    case 'owner':
      return ownersOf(index, node)[0]
    case 'status':
      return NODE_STATUSES.indexOf(node.status)
    case 'priority':
      return priorityOf(node)
    case 'period':
      return periodOf(index, node)?.start
    case 'target':
      return index.measures(node.id).find((measure) => measure.to !== undefined)?.to
    case 'due':
      return dueOf(index, node)?.date
    case 'cadence':
      return node.kind === 'activity' && node.cadence !== undefined
        ? node.cadence.count * PER_YEAR[node.cadence.per]
        : undefined
    case 'findings':
      return findings.length === 0 ? undefined : findings.length
  }
}

/** A day as the table shows it; years are left out where they go without saying. */
export const dayText = (date: string, today: string): string => formatDay(date, today)
