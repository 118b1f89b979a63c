import { missingExpectations } from './definition/missing-expectations'
import { missingImpact } from './definition/missing-impact'
import { missingWhy } from './definition/missing-why'
import { noMilestones } from './definition/no-milestones'
import { noOwner } from './definition/no-owner'
import { noResources } from './definition/no-resources'
import { outsidePeriod } from './definition/outside-period'
import { undatedMilestone } from './definition/undated-milestone'
import { vagueGoal } from './definition/vague-goal'
import { vagueStrategy } from './definition/vague-strategy'
import { missingPriority } from './focus/missing-priority'
import { noInitiatives } from './focus/no-initiatives'
import { overloadedOwner } from './focus/overloaded-owner'
import { tiedPriority } from './focus/tied-priority'
import { tooManyInitiatives } from './focus/too-many-initiatives'
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
  noInitiatives,
  tooManyInitiatives,
  missingPriority,
  tiedPriority,
  overloadedOwner,
  vagueStrategy,
  missingWhy,
  vagueGoal,
  noMilestones,
  undatedMilestone,
  outsidePeriod,
  missingImpact,
  missingExpectations,
  noOwner,
  noResources,
]

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id)
}
