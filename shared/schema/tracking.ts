import * as z from 'zod'
import { t } from '../messages/language'
import { isoDate, name, number, orderKey, text, title } from './fields'
import {
  assessmentId,
  checkInId,
  measureId,
  milestoneId,
  nodeId,
  periodId,
  personId,
  reviewId,
  rowId,
  snapshotId,
  suppressionId,
} from './ids'
import { link } from './links'
import { measure, milestone } from './measures'
import { nodeStatus, planNode } from './nodes'

/** One dated report against exactly one measure, milestone or activity. */
export const checkIn = z
  .looseObject({
    id: checkInId,
    date: isoDate,
    measureId: measureId.optional(),
    milestoneId: milestoneId.optional(),
    nodeId: nodeId.optional(),
    value: number.optional(),
    done: z.boolean().optional(),
    comment: text.optional(),
    personId: personId.optional(),
  })
  .refine((c) => [c.measureId, c.milestoneId, c.nodeId].filter((id) => id !== undefined).length === 1, {
    error: () => t().schema.checkInSubject,
  })
export type CheckIn = z.infer<typeof checkIn>

export const review = z.looseObject({
  id: reviewId,
  kind: z.enum(['quarterly', 'oneOnOne']),
  date: isoDate,
  title: title.optional(),
  periodId: periodId.optional(),
  /** One-on-one: with whom. */
  personId: personId.optional(),
  agreed: text.optional(),
  done: text.optional(),
  next: text.optional(),
  decisions: z.record(rowId, z.looseObject({ id: rowId, text, order: orderKey, nodeId: nodeId.optional() })).optional(),
  statuses: z
    .record(
      nodeId,
      z.looseObject({ status: nodeStatus, comment: text.optional(), carriedOver: z.boolean().optional() }),
    )
    .optional(),
  snapshotId: snapshotId.optional(),
  notes: text.optional(),
})
export type Review = z.infer<typeof review>

const GROUPS = ['executives', 'managers', 'salespeople'] as const
const score = number.int().min(1).max(5)

/** Capabilities fill `capabilities`; commitment and clarity fill `statements` and `answers`. */
export const assessment = z.looseObject({
  id: assessmentId,
  kind: z.enum(['capability', 'commitment', 'clarity']),
  title,
  date: isoDate,
  capabilities: z
    .record(
      rowId,
      z.looseObject({
        id: rowId,
        name,
        order: orderKey,
        group: z.enum(GROUPS),
        needed: score,
        present: score,
        personId: personId.optional(),
        action: text.optional(),
        due: isoDate.optional(),
      }),
    )
    .optional(),
  statements: z.record(rowId, z.looseObject({ id: rowId, text, order: orderKey })).optional(),
  answers: z
    .record(
      rowId,
      z.looseObject({
        id: rowId,
        statementId: rowId,
        group: z.enum(GROUPS),
        personId: personId.optional(),
        value: score,
      }),
    )
    .optional(),
})
export type Assessment = z.infer<typeof assessment>

/** A named, dated copy of the cascade. */
export const snapshot = z.looseObject({
  id: snapshotId,
  title,
  date: isoDate,
  nodes: z.record(nodeId, planNode),
  links: z.record(z.string(), link),
  measures: z.record(measureId, measure),
  milestones: z.record(milestoneId, milestone),
})
export type Snapshot = z.infer<typeof snapshot>

/** Silences one rule, on one card or (without `nodeId`) in the whole plan, for a stated reason. */
export const suppression = z.looseObject({
  id: suppressionId,
  rule: z.string().min(1).max(64),
  nodeId: nodeId.optional(),
  reason: text.min(1, { error: () => t().schema.sayWhy }),
  date: isoDate.optional(),
})
export type Suppression = z.infer<typeof suppression>
