import { closedParentActiveChild } from './ropes/closed-parent-active-child'
import { cutRope } from './ropes/cut-rope'
import { cycle } from './ropes/cycle'
import { duplicateLink } from './ropes/duplicate-link'
import { duplicateTitle } from './ropes/duplicate-title'
import { island } from './ropes/island'
import { noStrategy } from './ropes/no-strategy'
import { orphan } from './ropes/orphan'
import { skippedLevel } from './ropes/skipped-level'
import type { Rule } from './types'

/** Every rule, in the order in which lists and documentation name them. */
export const RULES: readonly Rule[] = [
  noStrategy,
  orphan,
  island,
  cutRope,
  skippedLevel,
  cycle,
  duplicateLink,
  duplicateTitle,
  closedParentActiveChild,
]

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
