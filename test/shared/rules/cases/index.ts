import { DEFINITION_CASES } from './definition'
import { FOCUS_CASES } from './focus'
import { ROPE_CASES } from './ropes'
import type { RuleCases } from './types'

/** At least one plan in which it speaks and one in which it is silent, for every rule. */
export const CASES: Readonly<Record<string, RuleCases>> = { ...ROPE_CASES, ...FOCUS_CASES, ...DEFINITION_CASES }
