import * as z from 'zod'
import type { CardRule, GroupRule, PlanRule, ShapeRule } from './types'

/** For rules that have nothing to set. */
export const NO_OPTIONS = z.object({})
export type NoOptions = z.infer<typeof NO_OPTIONS>

/** Types a rule that looks at one card: its options follow from its options schema. */
export function cardRule<O>(rule: Omit<CardRule<O>, 'scope'>): CardRule<O> {
  return { ...rule, scope: 'card' }
}

/** Types a rule that looks at cards which share something. */
export function groupRule<O>(rule: Omit<GroupRule<O>, 'scope'>): GroupRule<O> {
  return { ...rule, scope: 'group' }
}

/** Types a rule that looks at the shape of the plan. */
export function shapeRule<O>(rule: Omit<ShapeRule<O>, 'scope'>): ShapeRule<O> {
  return { ...rule, scope: 'shape' }
}

/** Types a rule that looks at the plan as a whole. */
export function planRule<O>(rule: Omit<PlanRule<O>, 'scope'>): PlanRule<O> {
  return { ...rule, scope: 'plan' }
}
