import type * as z from 'zod'
import type { CommandCall } from '../commands/types'
import type { Messages } from '../messages/types'
import type { PlanIndex, PlanRows, Row } from '../model/types'
import type { Severity } from '../schema/document'
import type { NodeId } from '../schema/ids'
import type { NodeKind, PlanNode } from '../schema/nodes'

export const RULE_AREAS = ['ropes', 'focus', 'definition', 'front-line', 'leadership', 'tracking'] as const
export type RuleArea = (typeof RULE_AREAS)[number]

/** A one-click, undoable remedy: a command call, or a place to type (`edit`) where only the person knows the answer. */
export type Fix =
  | { readonly title: string; readonly call: CommandCall }
  | { readonly title: string; readonly edit: { readonly nodeId: NodeId; readonly field: string } }

/** What a rule reports; the engine adds the rest. */
export interface Report {
  /** The cards concerned; the first one carries the badge. Empty: the plan as a whole. */
  readonly nodeIds: readonly NodeId[]
  /** What was found, naming the card and the gap, in one sentence. A function is asked when somebody looks. */
  readonly message: string | (() => string)
  /** The level that a cut rope lacks. */
  readonly missing?: NodeKind | 'owner' | undefined
  /** Tells apart several reports of one rule about one card (a measure id, say). */
  readonly key?: string | undefined
  /** Remedies. A function is asked when somebody looks, so that remedies may name cards the rule does not watch. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[])
}

export interface Finding extends Omit<Report, 'message' | 'fixes'> {
  /** Stable while the fault stays: rule, card, key. */
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly fixes: readonly Fix[]
  /** Set where the person silenced it, with the reason. */
  readonly suppressed?: { readonly id: string; readonly reason: string } | undefined
}

export interface RuleContext<O> {
  readonly index: PlanIndex
  readonly options: O
  /** YYYY-MM-DD. */
  readonly today: string
  /** The plan's word for a level: "rock" for initiative. Plural unless `count` is 1 or left out. */
  label(kind: NodeKind, count?: number): string
}

/** The rules that the table of texts knows. */
export type RuleId = keyof Messages['rules']

/** What a rule says about itself, in the language of the process. */
export interface RuleWords {
  readonly title: string
  readonly docs: {
    /** What it looks at and when it speaks. */
    readonly what: string
    /** Why it matters, in the words of the method. */
    readonly why: string
    readonly bad: string
    readonly good: string
    readonly fix: string
  }
}

interface RuleBase<O> extends RuleWords {
  /** Stable, kebab-case; also the file's name and the docs page's. */
  readonly id: string
  readonly area: RuleArea
  /** Default; a plan may change it or switch the rule off. */
  readonly severity: Severity
  /** Parses the plan's options; every field has a default, so `{}` is valid. */
  readonly options: z.ZodType<O>
}

/** Looks at one live card, its measures, milestones and direct neighbours. Checked again only when one of these changes. */
export interface CardRule<O = unknown> extends RuleBase<O> {
  readonly scope: 'card'
  readonly kinds: readonly NodeKind[]
  check(node: PlanNode, context: RuleContext<O>): readonly Report[]
}

/** What names a group of cards: a text, or a whole number from 0 to 2^30, which is the cheaper name. */
export type Group = string | number

/**
 * Looks at cards that share something: a title, an owner, a business year. The engine keeps the groups
 * and checks again only those that a changed card leaves or joins.
 */
export interface GroupRule<O = unknown> extends RuleBase<O> {
  readonly scope: 'group'
  readonly kinds: readonly NodeKind[]
  /** Smaller groups are not checked. */
  readonly smallest: number
  /** The group or groups that a card belongs to; undefined for none. A number is the cheaper name for a group. */
  groups(node: PlanNode, context: RuleContext<O>): Group | readonly string[] | undefined
  /** @param members in card order */
  check(group: Group, members: readonly PlanNode[], context: RuleContext<O>): readonly Report[]
}

/**
 * Looks at the shape of the plan: which cards hang where, and what is live and owned. It finds the cards at fault in one
 * loop over columns of numbers, so that a sound plan of 100,000 cards is answered within a millisecond; only cards that
 * are at fault are put into words.
 */
export interface ShapeRule<O = unknown> extends RuleBase<O> {
  readonly scope: 'shape'
  /** The rows of the cards at fault, each once. Asked again only when the shape changes, so it may read nothing else. */
  find(rows: PlanRows, context: RuleContext<O>): readonly Row[]
  /** What is said about one of them. Asked again when the card, or one up to two links below or one above, changes. */
  report(node: PlanNode, context: RuleContext<O>): Report
}

/** Looks at the plan as a whole; reads the index's ready answers, so that it stays linear. */
export interface PlanRule<O = unknown> extends RuleBase<O> {
  readonly scope: 'plan'
  check(context: RuleContext<O>): readonly Report[]
}

export type Rule = CardRule | GroupRule | ShapeRule | PlanRule
