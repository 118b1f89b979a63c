import { addTo } from '../../groups'
import { orderKeys } from '../../model/orderKey'
import type { MeasureId, MilestoneId } from '../../schema/ids'
import type { Measure, Milestone } from '../../schema/measures'
import type { PlanNode } from '../../schema/nodes'
import { parseMeasure } from '../measures'
import { parseMilestone } from '../milestones'
import { fitName, fitTitle, type ReadContext, warn } from './context'
import type { Item } from './lists'

/** Adds a measure line to a card. Measures of activities are lead measures, others lag, unless the line says so. */
export function addMeasure(context: ReadContext, node: PlanNode, item: Item): void {
  const { value, doubts } = parseMeasure(item.text, context.dates, defaultTiming(node))
  for (const doubt of doubts) warn(context, item.line, 'measure-doubtful', doubt)
  const id = context.env.newId() as MeasureId
  const unit = value.unit === undefined ? {} : { unit: fitName(context, item.line, value.unit) }
  const name = fitName(context, item.line, value.name)
  const measure: Measure = { id, nodeId: node.id, order: 'V', ...value, ...unit, name }
  context.doc.measures[id] = measure
  remember(context, node, measure)
}

export function defaultTiming(node: { readonly kind: PlanNode['kind'] }): 'lead' | 'lag' {
  return node.kind === 'activity' ? 'lead' : 'lag'
}

/** Adds a milestone line to a card. One that is ticked without a day counts as reached when it was due, at the latest today. */
export function addMilestone(context: ReadContext, node: PlanNode, item: Item): void {
  const { value, doubts } = parseMilestone(item.text, context.dates)
  for (const doubt of doubts) warn(context, item.line, 'milestone-doubtful', doubt)
  const { ticked, ...rest } = value
  const { today } = context.env
  const done = ticked ? (rest.due !== undefined && rest.due < today ? rest.due : today) : rest.done
  const id = context.env.newId() as MilestoneId
  const title = fitTitle(context, item.line, rest.title)
  const milestone: Milestone = { id, nodeId: node.id, order: 'V', ...rest, title, ...(done !== undefined && { done }) }
  context.doc.milestones[id] = milestone
  remember(context, node, milestone)
}

/** Adds a milestone that no line of its own names. */
export function addMilestoneOf(context: ReadContext, node: PlanNode, given: { title: string; due: string }): void {
  const id = context.env.newId() as MilestoneId
  const milestone: Milestone = { id, nodeId: node.id, order: 'V', ...given }
  context.doc.milestones[id] = milestone
  remember(context, node, milestone)
}

/** Remembers a measure or milestone, so that the ones of a card get their order keys when all are known. */
function remember(context: ReadContext, node: PlanNode, record: { order: string }): void {
  addTo(context.ordered, node.id, record)
}

/** Gives measures and milestones the order of their lines. */
export function orderRecords(context: ReadContext): void {
  for (const records of context.ordered.values()) {
    const keys = orderKeys(records.length, '1', 'z')
    for (const [i, record] of records.entries()) record.order = keys[i] ?? 'V'
  }
}
