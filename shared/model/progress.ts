import { daysBetween } from '../days'
import type { Measure, Milestone } from '../schema/measures'
import type { PlanNode } from '../schema/nodes'
import { newestCheckIn } from './checkIns'
import type { PlanIndex } from './types'
import { type DayWindow, windowOf } from './window'

/**
 * How far a card has come, and how far it should have come by today. Whole percents of its course, rounded down: 99.7 %
 * is not there yet. 0 is where it began, 100 its target.
 */
export interface Progress {
  /** More than 100 where the target was passed, never less than 0; undefined where nothing was reported. */
  readonly done: number | undefined
  /** From 0 to 100; undefined for closed cards, and where no day says when it begins or ends. */
  readonly expected: number | undefined
}

/** Of a card that has neither a target nor milestones. */
export const NO_PROGRESS: Progress = { done: undefined, expected: undefined }

/** The two ends of a measure. */
interface Course {
  readonly from: number
  readonly to: number
}

/**
 * Reads a card's progress off its first target, by the newest check-in, or, where nothing was reported against that, off
 * its milestones. Reached is (value − baseline) / (target − baseline), as in Cascade's "% complete"
 * (https://help.cascade.app/where-does-complete-come-from); expected is the elapsed part of the time that there is, as
 * Cascade expects "linear progress every day" (https://help.cascade.app/the-tracking-tab). A milestone is all or nothing:
 * expected are those that are due. What is to be held (`maintain`) has no course, and so no progress.
 * @param today YYYY-MM-DD; nothing is expected of any day, and every check-in counts, when left out
 */
export function progressOf(index: PlanIndex, node: PlanNode, today: string | undefined): Progress {
  const measure = index.measures(node.id).find(({ to }) => to !== undefined)
  const milestones = index.milestones(node.id)
  const expecting = node.status === 'closed' ? undefined : today
  const course = measure === undefined ? undefined : courseOf(measure)
  const done = measure === undefined || course === undefined ? undefined : reported(index, measure, course, today)
  if (done === undefined && milestones.length > 0) return ofMilestones(milestones, expecting)
  if (measure === undefined || course === undefined) return NO_PROGRESS
  const expected = expecting === undefined ? undefined : elapsed(timeOf(index, node, measure), expecting)
  return { done, expected }
}

/** A figure that is to grow begins at 0 where nobody said from where; one that is to fall begins nowhere then. */
function courseOf({ from, to, direction }: Measure): Course | undefined {
  const start = from ?? (direction === 'increase' ? 0 : undefined)
  if (direction === 'maintain' || to === undefined || start === undefined || start === to) return undefined
  return { from: start, to }
}

function reported(
  index: PlanIndex,
  { id }: Measure,
  { from, to }: Course,
  today: string | undefined,
): number | undefined {
  const checkIn = newestCheckIn(index.doc.checkIns, id, today)
  if (checkIn === undefined) return undefined
  // Done without a figure: the target itself.
  return Math.max(0, percent(((checkIn.value ?? to) - from) / (to - from)))
}

function ofMilestones(milestones: readonly Milestone[], today: string | undefined): Progress {
  const share = (some: readonly Milestone[]): number => percent(some.length / milestones.length)
  const dated = today !== undefined && milestones.some(({ due }) => due !== undefined)
  return {
    done: share(milestones.filter(({ done }) => done !== undefined)),
    expected: dated ? share(milestones.filter(({ due }) => due !== undefined && due <= today)) : undefined,
  }
}

/** From the day that an activity, else its period, begins to the day that the target is due, else that this ends. */
function timeOf(index: PlanIndex, node: PlanNode, measure: Measure): Partial<DayWindow> {
  const { start, end } = node.kind === 'activity' ? node : {}
  if (start !== undefined && measure.due !== undefined) return { start, end: measure.due }
  const window = windowOf(node, index)
  const [first, last] = [start ?? window?.start, measure.due ?? end ?? window?.end]
  return first === undefined || last === undefined ? {} : { start: first, end: last }
}

function elapsed({ start, end }: Partial<DayWindow>, today: string): number | undefined {
  if (start === undefined || end === undefined) return undefined
  if (today >= end) return 100
  return today <= start ? 0 : percent(daysBetween(start, today) / daysBetween(start, end))
}

/** What binary fractions lack to a whole percent. */
const ROUNDING = 1e-9

function percent(share: number): number {
  return Math.floor(share * 100 + ROUNDING)
}
