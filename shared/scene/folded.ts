import type { PlanIndex } from '../model/types'
import { SEVERITIES, type Severity } from '../schema/document'
import type { NodeId } from '../schema/ids'
import type { NodeKind } from '../schema/nodes'
import type { BadgeCounts, CardFacts } from './facts'
import type { FindingsByCard } from './input'
import { levelWord } from './labels'

/** What a folded card says about the branch that it hides. */
export interface Folded {
  /** Cards that are folded away below it. */
  readonly cards: number
  /** The level's name, where all of them are of one level. */
  readonly kindWord: string | undefined
  /** People who own them. */
  readonly people: number
  /** All of these people are sales reps. */
  readonly reps: boolean
  /** Findings on them, and the worst severity among these. */
  readonly findings: number
  readonly worst: Severity | undefined
}

/** The worst severity of which there is a finding. */
export function worstOf(counts: BadgeCounts): Severity | undefined {
  return SEVERITIES.find((severity) => counts[severity] > 0)
}

/** The worst on a card or folded away below it. */
export function worstWithin({ badge, folded }: Pick<CardFacts, 'badge' | 'folded'>): Severity | undefined {
  const own = worstOf(badge)
  return SEVERITIES.find((severity) => severity === own || severity === folded?.worst)
}

/** Counts what is folded away below a card. */
export function countFolded(index: PlanIndex, findings: FindingsByCard, inside: readonly NodeId[]): Folded {
  const kinds = new Set<NodeKind>()
  const owners = new Set<string>()
  const found = { error: 0, warning: 0, info: 0 }
  for (const id of inside) {
    const node = index.node(id)
    if (node === undefined) continue
    kinds.add(node.kind)
    if (node.ownerId !== undefined && index.doc.people[node.ownerId] !== undefined) owners.add(node.ownerId)
    for (const { severity } of findings.get(id) ?? []) found[severity]++
  }
  const [kind] = kinds
  const { people } = index.doc
  return {
    cards: inside.length,
    kindWord: kinds.size === 1 && kind !== undefined ? levelWord(index.doc, kind, inside.length !== 1) : undefined,
    people: owners.size,
    reps: owners.size > 0 && Array.from(owners).every((id) => people[id as keyof typeof people]?.role === 'rep'),
    findings: found.error + found.warning + found.info,
    worst: worstOf(found),
  }
}

export function sameFolded(a: Folded | undefined, b: Folded | undefined): boolean {
  return (
    a === b ||
    (a?.cards === b?.cards &&
      a?.kindWord === b?.kindWord &&
      a?.people === b?.people &&
      a?.reps === b?.reps &&
      a?.findings === b?.findings &&
      a?.worst === b?.worst)
  )
}
