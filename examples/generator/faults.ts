import type { Random } from './random'

/** What can be wrong with a generated card; each makes one check speak. */
const INITIATIVE_FAULTS = ['no-impact', 'no-owner', 'no-expectations', 'no-milestones', 'no-parent', 'vague'] as const
const ACTIVITY_FAULTS = ['no-owner', 'no-parent'] as const
export type InitiativeFault = (typeof INITIATIVE_FAULTS)[number]
export type ActivityFault = (typeof ACTIVITY_FAULTS)[number]

export function initiativeFault(random: Random, share: number): InitiativeFault | undefined {
  return random.chance(share) ? random.pick(INITIATIVE_FAULTS) : undefined
}

export function activityFault(random: Random, share: number): ActivityFault | undefined {
  return random.chance(share) ? random.pick(ACTIVITY_FAULTS) : undefined
}
