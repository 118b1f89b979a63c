import * as z from 'zod'
import { isoDate, number, orderKey, text, title } from './fields'
import { accountId, nodeId, periodId, personId } from './ids'

/** The four levels, ceiling to ground. Labels can be renamed per plan; the levels are fixed. */
export const NODE_KINDS = ['strategy', 'driver', 'initiative', 'activity'] as const
export const nodeKind = z.enum(NODE_KINDS)
export type NodeKind = z.infer<typeof nodeKind>

/** The five growth drivers. */
export const DRIVER_CATEGORIES = ['customers', 'products', 'market', 'profitability', 'brand'] as const
export const driverCategory = z.enum(DRIVER_CATEGORIES)
export type DriverCategory = z.infer<typeof driverCategory>

export const NODE_STATUSES = ['draft', 'active', 'closed', 'parked'] as const
export const nodeStatus = z.enum(NODE_STATUSES)
export type NodeStatus = z.infer<typeof nodeStatus>

export const CADENCE_UNITS = ['day', 'week', 'month', 'quarter'] as const
export const cadence = z.looseObject({
  /** How many times in one `per`; more than 0. */
  count: number.positive(),
  per: z.enum(CADENCE_UNITS),
})
export type Cadence = z.infer<typeof cadence>

const base = {
  id: nodeId,
  title,
  status: nodeStatus,
  /** Order among siblings, and so from left to right on the canvas. */
  order: orderKey,
  ownerId: personId.optional(),
  notes: text.optional(),
}

export const strategyNode = z.looseObject({
  ...base,
  kind: z.literal('strategy'),
  /** The charge, where the title alone does not say it. */
  what: text.optional(),
  /** Why it matters. */
  why: text.optional(),
})

export const driverNode = z.looseObject({
  ...base,
  kind: z.literal('driver'),
  category: driverCategory.optional(),
  /** 1 = first; no ties. */
  priority: number.int().min(1).optional(),
  why: text.optional(),
  idealCustomer: text.optional(),
  targetAccountIds: z.array(accountId).optional(),
})

export const initiativeNode = z.looseObject({
  ...base,
  kind: z.literal('initiative'),
  why: text.optional(),
  /** What it does for the company. */
  impact: text.optional(),
  /** What is expected of people. */
  expectations: text.optional(),
  /** People, money, tools needed. */
  resources: text.optional(),
  periodId: periodId.optional(),
})

export const activityNode = z.looseObject({
  ...base,
  kind: z.literal('activity'),
  /** Who by role ("inside sales"), where it is not named people. */
  role: text.optional(),
  peopleIds: z.array(personId).optional(),
  cadence: cadence.optional(),
  /** Hours that one execution takes. */
  hoursEach: number.nonnegative().optional(),
  prospects: text.optional(),
  accountIds: z.array(accountId).optional(),
  /** Qualifying criteria. */
  criteria: text.optional(),
  /** Products or messages emphasised. */
  emphasis: text.optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  /** How the manager supports it. */
  support: text.optional(),
  /** How it is accounted for. */
  accountability: text.optional(),
})

export const planNode = z.discriminatedUnion('kind', [strategyNode, driverNode, initiativeNode, activityNode])
export type StrategyNode = z.infer<typeof strategyNode>
export type DriverNode = z.infer<typeof driverNode>
export type InitiativeNode = z.infer<typeof initiativeNode>
export type ActivityNode = z.infer<typeof activityNode>
export type PlanNode = z.infer<typeof planNode>
