import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { NodeKind } from '../schema/nodes'
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
  /** Findings on them. */
  readonly findings: number
}

/** Counts what is folded away below a card. */
export function countFolded(index: PlanIndex, findings: FindingsByCard, inside: readonly NodeId[]): Folded {
  const kinds = new Set<NodeKind>()
  const owners = new Set<string>()
  let found = 0
  for (const id of inside) {
    const node = index.node(id)
    if (node === undefined) continue
    kinds.add(node.kind)
    if (node.ownerId !== undefined && index.doc.people[node.ownerId] !== undefined) owners.add(node.ownerId)
    found += findings.get(id)?.length ?? 0
  }
  const [kind] = kinds
  const { people } = index.doc
  return {
    cards: inside.length,
    kindWord: kinds.size === 1 && kind !== undefined ? levelWord(index.doc, kind, inside.length !== 1) : undefined,
    people: owners.size,
    reps: owners.size > 0 && Array.from(owners).every((id) => people[id as keyof typeof people]?.role === 'rep'),
    findings: found,
  }
}

export function sameFolded(a: Folded | undefined, b: Folded | undefined): boolean {
  return (
    a === b ||
    (a?.cards === b?.cards &&
      a?.kindWord === b?.kindWord &&
      a?.people === b?.people &&
      a?.reps === b?.reps &&
      a?.findings === b?.findings)
  )
}
