import { branchPlaces } from '../model/branchPlaces'
import type { PlanIndex, Touched } from '../model/types'
import type { PlanDocument } from '../schema/document'
import { type Steps, takeAll } from '../steps'
import { createCardPass } from './engine/cardPass'
import { type Entry, placeEntries } from './engine/entries'
import { createGroupPass } from './engine/groupPass'
import type { Change, Pass } from './engine/pass'
import { createPlanPass } from './engine/planPass'
import { type CheckResult, mergeEntries, sortEntries, toResult } from './engine/result'
import { type ActiveRule, activateRules, type RuleOverrides } from './engine/settings'
import { createShapePass } from './engine/shapePass'
import { RULES } from './index'
import type { Rule } from './types'

export type { CheckResult } from './engine/result'
export type { RuleOverrides } from './engine/settings'

export interface CheckerOptions {
  /** Severities and options that win over the plan's own. */
  readonly overrides?: RuleOverrides
  /** The rules to run; all by default. */
  readonly rules?: readonly Rule[]
}

export interface Checker {
  /**
   * Checks a plan, or what changed in it.
   * @param index the plan; the same index as last time for an incremental check
   * @param touched what `index.update` said about the one change since the last check; undefined to check everything.
   *   A change that this checker did not see is noticed by the revision, and everything is checked
   * @param today YYYY-MM-DD
   * @returns the same object as last time where nothing changed
   */
  check(index: PlanIndex, touched: Touched | undefined, today: string): CheckResult
  /**
   * Checks everything, a few hundred cards from step to step, so that whoever waits for it can do something else
   * between them. Nothing is known before the last step; a plan that changes meanwhile must be checked anew.
   */
  steps(index: PlanIndex, today: string): Steps<CheckResult>
}

/** What a checker remembers of the last check. */
interface Memory {
  readonly index: PlanIndex
  readonly today: string
  readonly passes: readonly Pass[]
  readonly problems: CheckResult['problems']
  revision: number
  suppressions: PlanDocument['suppressions']
  readonly settings: PlanDocument['settings']
  readonly periods: PlanDocument['periods']
  /** Where each card is drawn, by row. */
  places: Int32Array
  entries: readonly Entry[]
  result: CheckResult
}

/** Makes a checker. It keeps what it found, so that after an edit only what the edit touches is checked again. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const { overrides = {}, rules = RULES } = options
  let memory: Memory | undefined
  return {
    check(index, touched, today) {
      if (memory === undefined || touched === undefined || !continues(memory, index, touched, today)) {
        memory = takeAll(checkAll(rules, overrides, index, today))
      } else if (index.revision !== memory.revision) {
        checkSome(memory, touched)
      }
      return memory.result
    },
    *steps(index, today) {
      memory = yield* checkAll(rules, overrides, index, today)
      return memory.result
    },
  }
}

function continues(memory: Memory, index: PlanIndex, touched: Touched, today: string): boolean {
  if (memory.index !== index || memory.today !== today) return false
  if (index.revision === memory.revision) return true
  const { settings, periods } = index.doc
  if (memory.settings !== settings || memory.periods !== periods) return false
  return index.revision === memory.revision + 1 && !touched.everything
}

function* checkAll(rules: readonly Rule[], overrides: RuleOverrides, index: PlanIndex, today: string): Steps<Memory> {
  const { active, problems } = activateRules(rules, index, overrides, today)
  const passes = createPasses(active)
  const change: Change = { added: [], removed: new Set() }
  for (const pass of passes) yield* pass.all(index, change)
  const places = branchPlaces(index)
  placeEntries(change.added, places)
  const entries = mergeEntries([], change.removed, change.added)
  const { suppressions, settings, periods } = index.doc
  const result = toResult(index.doc, entries, problems)
  const { revision } = index
  return { index, today, passes, problems, revision, suppressions, settings, periods, places, entries, result }
}

function checkSome(memory: Memory, touched: Touched): void {
  const { index, passes, problems } = memory
  const change: Change = { added: [], removed: new Set() }
  for (const pass of passes) pass.some(index, touched, change)
  memory.revision = index.revision
  const entries = entriesAfter(memory, touched, change)
  if (isSame(entries, memory.entries) && memory.suppressions === index.doc.suppressions) return
  memory.entries = entries
  memory.suppressions = index.doc.suppressions
  memory.result = toResult(index.doc, memory.entries, problems)
}

function entriesAfter(memory: Memory, { structure }: Touched, { added, removed }: Change): readonly Entry[] {
  if (!structure) {
    placeEntries(added, memory.places)
    return added.length === 0 && removed.size === 0 ? memory.entries : mergeEntries(memory.entries, removed, added)
  }
  memory.places = branchPlaces(memory.index)
  placeEntries(memory.entries, memory.places)
  placeEntries(added, memory.places)
  return sortEntries(memory.entries, removed, added)
}

function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, i) => entry === b[i]))
}

function createPasses(active: readonly ActiveRule[]): Pass[] {
  return [
    createShapePass(active.flatMap((one) => (one.rule.scope === 'shape' ? [{ ...one, rule: one.rule }] : []))),
    createPlanPass(active.flatMap((one) => (one.rule.scope === 'plan' ? [{ ...one, rule: one.rule }] : []))),
    createGroupPass(active.flatMap((one) => (one.rule.scope === 'group' ? [{ ...one, rule: one.rule }] : []))),
    createCardPass(active.flatMap((one) => (one.rule.scope === 'card' ? [{ ...one, rule: one.rule }] : []))),
  ]
}
