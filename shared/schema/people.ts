import * as z from 'zod'
import { name, number, text } from './fields'
import { accountId, personId, teamId } from './ids'

export const PERSON_ROLES = ['executive', 'salesLeader', 'manager', 'rep', 'other'] as const

export const person = z.looseObject({
  id: personId,
  name,
  role: z.enum(PERSON_ROLES),
  managerId: personId.optional(),
  teamId: teamId.optional(),
  /** Hours a week for the plan's activities. */
  capacityHours: number.min(0).max(168).optional(),
  /** What this person's manager set, the three parts of the leadership chain. */
  expectations: text.optional(),
  support: text.optional(),
  accountability: text.optional(),
})
export type Person = z.infer<typeof person>

export const team = z.looseObject({
  id: teamId,
  name,
  leadId: personId.optional(),
  parentId: teamId.optional(),
})
export type Team = z.infer<typeof team>

export const account = z.looseObject({
  id: accountId,
  name,
  kind: z.enum(['customer', 'prospect']),
  ownerId: personId.optional(),
  segment: name.optional(),
  /** Yearly potential in the plan's currency. */
  potential: number.nonnegative().optional(),
  notes: text.optional(),
})
export type Account = z.infer<typeof account>
