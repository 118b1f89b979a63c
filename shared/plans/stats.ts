import type { PlanIndex, PlanTotals } from '../model/types'
import {
  type DriverCategory,
  NODE_KINDS,
  NODE_STATUSES,
  type NodeKind,
  type NodeStatus,
  type PlanNode,
} from '../schema/nodes'

export interface LevelStats {
  readonly kind: NodeKind
  readonly cards: number
  readonly byStatus: Readonly<Record<NodeStatus, number>>
  /** Of the live (draft or active) cards: those with an owner, under a strategy, and with an owned activity below. */
  readonly live: number
  readonly owned: number
  readonly hanging: number
  readonly grounded: number
}

export interface DriverStats {
  readonly title: string
  readonly category: DriverCategory | undefined
  readonly priority: number | undefined
  readonly initiatives: number
  readonly activities: number
  /** People who own or do one of its activities. */
  readonly people: number
  /** Branch ends below it, and those that reach the ground. */
  readonly ends: number
  readonly endsGrounded: number
}

export interface PlanStats {
  readonly title: string
  readonly company: string | undefined
  readonly totals: PlanTotals
  readonly levels: readonly LevelStats[]
  readonly drivers: readonly DriverStats[]
  readonly people: { readonly all: number; readonly reps: number; readonly repsWithActivity: number }
  readonly measures: { readonly all: number; readonly withTarget: number; readonly withDate: number }
  readonly milestones: { readonly all: number; readonly dated: number; readonly done: number }
}

/** The figures of a plan: levels, ropes, and who and what is covered. Linear in the size of what it counts. */
export function planStats(index: PlanIndex): PlanStats {
  const { doc } = index
  const measures = Object.values(doc.measures)
  const milestones = Object.values(doc.milestones)
  return {
    title: doc.plan.title,
    company: doc.plan.company,
    totals: index.totals(),
    levels: NODE_KINDS.map((kind) => levelStats(index, kind)),
    drivers: index
      .cards('driver')
      .filter(isLive)
      .map((driver) => driverStats(index, driver)),
    people: peopleStats(index),
    measures: {
      all: measures.length,
      withTarget: measures.filter((measure) => measure.to !== undefined).length,
      withDate: measures.filter((measure) => measure.due !== undefined).length,
    },
    milestones: {
      all: milestones.length,
      dated: milestones.filter((milestone) => milestone.due !== undefined).length,
      done: milestones.filter((milestone) => milestone.done !== undefined).length,
    },
  }
}

function isLive(node: PlanNode): boolean {
  return node.status === 'draft' || node.status === 'active'
}

function levelStats(index: PlanIndex, kind: NodeKind): LevelStats {
  const cards = index.cards(kind)
  const live = cards.filter(isLive)
  const count = (status: NodeStatus) => cards.filter((card) => card.status === status).length
  return {
    kind,
    cards: cards.length,
    byStatus: Object.fromEntries(NODE_STATUSES.map((status) => [status, count(status)])) as Record<NodeStatus, number>,
    live: live.length,
    owned: live.filter((card) => card.ownerId !== undefined).length,
    hanging: live.filter((card) => index.ropes(card.id).hangs).length,
    grounded: live.filter((card) => index.ropes(card.id).grounded).length,
  }
}

function driverStats(index: PlanIndex, driver: PlanNode): DriverStats {
  const below = index
    .descendants(driver.id)
    .map((id) => index.node(id))
    .filter((node) => node !== undefined && isLive(node))
  const activities = below.filter((node) => node?.kind === 'activity')
  const { ends, below: ropes } = index.ropes(driver.id)
  return {
    title: driver.title,
    category: driver.kind === 'driver' ? driver.category : undefined,
    priority: driver.kind === 'driver' ? driver.priority : undefined,
    initiatives: below.filter((node) => node?.kind === 'initiative').length,
    activities: activities.length,
    people: new Set(activities.flatMap((node) => (node === undefined ? [] : doers(node)))).size,
    ends,
    endsGrounded: Math.min(ends, ropes),
  }
}

function doers(node: PlanNode): string[] {
  const people = node.kind === 'activity' ? (node.peopleIds ?? []) : []
  return node.ownerId === undefined ? people : [node.ownerId, ...people]
}

function peopleStats(index: PlanIndex): PlanStats['people'] {
  const people = Object.values(index.doc.people)
  const busy = new Set(index.cards('activity').filter(isLive).flatMap(doers))
  const reps = people.filter((person) => person.role === 'rep')
  return { all: people.length, reps: reps.length, repsWithActivity: reps.filter((rep) => busy.has(rep.id)).length }
}
