import * as z from 'zod'
import { t } from '../messages/language'
import type { CardRule, GroupRule, PlanRule, RuleId, RuleWords, ShapeRule } from './types'

/** For rules that have nothing to set. */
export const NO_OPTIONS = z.object({})

/** A rule as its file writes it: without the words, which the table of texts holds under its id. */
type Mechanics<R> = Omit<R, 'scope' | keyof RuleWords> & { readonly id: RuleId }

/** Types a rule that looks at one card: its options follow from its options schema. */
export function cardRule<O>(rule: Mechanics<CardRule<O>>): CardRule<O> {
  return withWords({ ...rule, scope: 'card' as const })
}

/** Types a rule that looks at cards which share something. */
export function groupRule<O>(rule: Mechanics<GroupRule<O>>): GroupRule<O> {
  return withWords({ ...rule, scope: 'group' as const })
}

/** Types a rule that looks at the shape of the plan. */
export function shapeRule<O>(rule: Mechanics<ShapeRule<O>>): ShapeRule<O> {
  return withWords({ ...rule, scope: 'shape' as const })
}

/** Types a rule that looks at the plan as a whole. */
export function planRule<O>(rule: Mechanics<PlanRule<O>>): PlanRule<O> {
  return withWords({ ...rule, scope: 'plan' as const })
}

/** Title and documentation are read each time: they follow the language. */
function withWords<R extends { readonly id: RuleId }>(rule: R): R & RuleWords {
  return {
    ...rule,
    get title() {
      return t().rules[rule.id].title
    },
    get docs() {
      return t().rules[rule.id].docs
    },
  }
}
