import type { PlanDocument } from '../../shared/schema/document'

/** The ropes of a plan as flat arrays: children of every card, and the strategies. */
export interface Flat {
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly roots: number[]
}

/** Reads a plan into flat arrays, in the order of the file. */
export function flatten(doc: PlanDocument): Flat {
  const rowOf = new Map(Object.keys(doc.nodes).map((id, row) => [id, row]))
  const links = Object.values(doc.links)
  const starts = new Int32Array(rowOf.size + 1)
  for (const { parentId } of links) starts[(rowOf.get(parentId) ?? 0) + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const fill = starts.slice()
  const targets = new Int32Array(links.length)
  for (const { parentId, childId } of links) targets[fill[rowOf.get(parentId) ?? 0]!++] = rowOf.get(childId) ?? 0
  const roots = Object.values(doc.nodes).flatMap(({ id, kind }) => (kind === 'strategy' ? [rowOf.get(id) ?? 0] : []))
  return { starts, targets, roots }
}

/** Which cards hang from a strategy: the question that every rope check begins with, and the least it can take. */
export function walk({ starts, targets, roots }: Flat): number {
  const seen = new Uint8Array(starts.length)
  const stack = [...roots]
  let count = 0
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    if (seen[row] === 1) continue
    seen[row] = 1
    count++
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) stack.push(targets[i] ?? 0)
  }
  return count
}
