import * as z from 'zod'
import { isoDate, name, number, orderKey, title } from './fields'
import { measureId, milestoneId, nodeId } from './ids'

export const measure = z.looseObject({
  id: measureId,
  nodeId,
  name,
  /** `%`, `$`, `clients`…; empty for a plain count. */
  unit: name.optional(),
  direction: z.enum(['increase', 'decrease', 'maintain']),
  /** Baseline, where one exists. */
  from: number.optional(),
  /** Target. */
  to: number.optional(),
  due: isoDate.optional(),
  /** Lead: in people's own hands. Lag: the result. */
  timing: z.enum(['lead', 'lag']),
  order: orderKey,
})
export type Measure = z.infer<typeof measure>

export const milestone = z.looseObject({
  id: milestoneId,
  nodeId,
  title,
  due: isoDate.optional(),
  /** The day it was reached. */
  done: isoDate.optional(),
  order: orderKey,
})
export type Milestone = z.infer<typeof milestone>
