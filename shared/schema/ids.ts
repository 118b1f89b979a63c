import * as z from 'zod'
import { t } from '../messages/language'

/** Letters, digits, `_` and `-`; 1 to 64 characters. Such an id is safe as a JSON key, an XML id and a file name. */
const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/
const idText = z.string().regex(ID_PATTERN, { error: () => t().schema.id })

export const nodeId = idText.brand<'NodeId'>()
export const linkId = idText.brand<'LinkId'>()
export const measureId = idText.brand<'MeasureId'>()
export const milestoneId = idText.brand<'MilestoneId'>()
export const personId = idText.brand<'PersonId'>()
export const teamId = idText.brand<'TeamId'>()
export const accountId = idText.brand<'AccountId'>()
export const periodId = idText.brand<'PeriodId'>()
export const checkInId = idText.brand<'CheckInId'>()
export const reviewId = idText.brand<'ReviewId'>()
export const assessmentId = idText.brand<'AssessmentId'>()
export const snapshotId = idText.brand<'SnapshotId'>()
export const suppressionId = idText.brand<'SuppressionId'>()
/** Ids of rows inside a review or an assessment. */
export const rowId = idText.brand<'RowId'>()

export type NodeId = z.infer<typeof nodeId>
export type LinkId = z.infer<typeof linkId>
export type MeasureId = z.infer<typeof measureId>
export type MilestoneId = z.infer<typeof milestoneId>
export type PersonId = z.infer<typeof personId>
export type TeamId = z.infer<typeof teamId>
export type AccountId = z.infer<typeof accountId>
export type PeriodId = z.infer<typeof periodId>
export type CheckInId = z.infer<typeof checkInId>
export type ReviewId = z.infer<typeof reviewId>
export type AssessmentId = z.infer<typeof assessmentId>
export type SnapshotId = z.infer<typeof snapshotId>
export type SuppressionId = z.infer<typeof suppressionId>
export type RowId = z.infer<typeof rowId>
