import { NO_PROGRESS, type Progress } from '../model/progress'
import type { PlanIndex } from '../model/types'
import type { Severity } from '../schema/document'
import type { PersonId } from '../schema/ids'
import type { DriverCategory, NodeKind, NodeStatus, PlanNode } from '../schema/nodes'
import { type Folded, sameFolded } from './folded'
import { formatCadence, formatTarget, type TargetWords } from './format'
import { initialsOf } from './initials'
import { levelWord, missingWords } from './labels'
import { CardProgress } from './progress'
import { holdsAny } from './signs'

/** As much of a finding as the picture shows. */
export interface CardFinding {
  readonly severity: Severity
}

export interface BadgeCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

export interface CardOwner {
  readonly name: string
  readonly initials: string
  /** How many more people there are. */
  readonly more: number
}

/** What hangs above and below a card; it may change when a card elsewhere does. */
export interface Hanging {
  /** A live card that hangs from no strategy. */
  readonly loose: boolean
  /** Ropes hang from it. */
  readonly holds: boolean
  readonly missing: NodeKind | 'owner' | undefined
}

/** All that one card shows, gathered from the plan: the only input of composeCard beside the theme. */
export interface CardFacts extends Hanging {
  readonly kind: NodeKind
  readonly title: string
  readonly status: NodeStatus
  /** A driver's place; 1 is first. */
  readonly priority: number | undefined
  readonly kindWord: string
  readonly category: DriverCategory | undefined
  readonly owner: CardOwner | undefined
  /** Role that carries an activity, where no person is named. */
  readonly role: string | undefined
  readonly target: TargetWords | undefined
  /** Targets beyond the first. */
  readonly moreTargets: number
  readonly cadence: string | undefined
  /** One entry per milestone: reached or not. */
  readonly milestones: readonly boolean[]
  readonly progress: Progress
  readonly missingWords: string
  readonly badge: BadgeCounts
  readonly folded: Folded | undefined
}

const NOBODY: readonly PersonId[] = []

function ownerOf(index: PlanIndex, node: PlanNode): CardOwner | undefined {
  const { people } = index.doc
  const owner = node.ownerId === undefined ? undefined : people[node.ownerId]
  const peopleIds = node.kind === 'activity' ? node.peopleIds : undefined
  const others = peopleIds?.filter((id) => id !== node.ownerId && people[id] !== undefined) ?? NOBODY
  const first = owner ?? (others[0] === undefined ? undefined : people[others[0]])
  if (first === undefined) return undefined
  return { name: first.name, initials: initialsOf(first.name), more: others.length - (owner === undefined ? 1 : 0) }
}

/** Asks what hangs above and below a card. Where a branch is folded, its pill says more than a torn end could. */
export function hangingOf(index: PlanIndex, node: PlanNode, folded: Folded | undefined): Hanging {
  const { hangs, missing } = index.ropes(node.id)
  return {
    loose: node.status !== 'closed' && node.kind !== 'strategy' && !hangs,
    holds: folded === undefined && holdsAny(index.rows(), index.row(node.id) ?? 0),
    missing: folded === undefined ? missing : undefined,
  }
}

/**
 * Gathers what a card shows.
 * @param category the driver category it inherits
 * @param today YYYY-MM-DD, to leave out years that go without saying, and to tell what is expected by then
 */
export function cardFacts(
  index: PlanIndex,
  node: PlanNode,
  category: DriverCategory | undefined,
  badge: BadgeCounts,
  folded: Folded | undefined,
  today: string | undefined,
): CardFacts {
  const measures = index.measures(node.id)
  const milestones = index.milestones(node.id)
  const targets = measures.flatMap((measure) => formatTarget(measure, today) ?? [])
  const role = node.kind === 'activity' ? node.role?.trim() : undefined
  const hanging = hangingOf(index, node, folded)
  return {
    kind: node.kind,
    title: node.title,
    status: node.status,
    priority: node.kind === 'driver' ? node.priority : undefined,
    kindWord: levelWord(index.doc, node.kind),
    category,
    owner: ownerOf(index, node),
    role: role === '' ? undefined : role,
    target: targets[0],
    moreTargets: Math.max(0, targets.length - 1),
    cadence: node.kind === 'activity' && node.cadence !== undefined ? formatCadence(node.cadence) : undefined,
    milestones: milestones.map((milestone) => milestone.done !== undefined),
    progress: measures.length + milestones.length === 0 ? NO_PROGRESS : new CardProgress(index, node, today),
    ...hanging,
    missingWords: hanging.missing === undefined ? '' : missingWords(index.doc, hanging.missing),
    badge,
    folded,
  }
}

function sameOwner(a: CardOwner | undefined, b: CardOwner | undefined): boolean {
  return a === b || (a?.name === b?.name && a?.more === b?.more)
}

export function sameBadge(a: BadgeCounts, b: BadgeCounts): boolean {
  return a.error === b.error && a.warning === b.warning && a.info === b.info
}

const PLAIN = [
  'kind',
  'title',
  'status',
  'priority',
  'kindWord',
  'category',
  'role',
  'moreTargets',
  'cadence',
  'loose',
  'holds',
  'missing',
  'missingWords',
] as const

/** Whether two cards would look the same, so that the drawing of the first can be kept. */
export function sameFacts(a: CardFacts, b: CardFacts): boolean {
  return (
    PLAIN.every((key) => a[key] === b[key]) &&
    sameOwner(a.owner, b.owner) &&
    a.target?.text === b.target?.text &&
    a.target?.due === b.target?.due &&
    sameFolded(a.folded, b.folded) &&
    sameBadge(a.badge, b.badge) &&
    a.milestones.length === b.milestones.length &&
    a.milestones.every((done, i) => done === b.milestones[i]) &&
    a.progress.done === b.progress.done &&
    a.progress.expected === b.progress.expected
  )
}
