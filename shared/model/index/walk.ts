import type { NodeId } from '../../schema/ids'

/** All cards reachable from one, nearest first, each once, without the start; survives cycles. */
export function walk(start: string, next: (id: string) => readonly NodeId[]): NodeId[] {
  const seen = new Set<string>([start])
  const found: NodeId[] = []
  for (let at: string | undefined = start, i = 0; at !== undefined; at = found[i++]) {
    for (const id of next(at)) {
      if (seen.has(id)) continue
      seen.add(id)
      found.push(id)
    }
  }
  return found
}
