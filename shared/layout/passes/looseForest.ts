import type { Forest } from '../forest'
import { allHangFromTop } from '../forest'
import type { Work } from '../work'
import { FIXED } from '../work'

/** Children that were not put by hand, and what hangs from nothing in the order in which it is drawn. */
export function looseForest(forest: Forest, hold: Uint8Array): Pick<Work, 'loose' | 'looseStart'> {
  const { n, rank, children, childStart } = forest
  if (allHangFromTop(forest) && !hold.includes(FIXED)) return { loose: children, looseStart: childStart }
  const loose = new Int32Array(n)
  const looseStart = new Int32Array(n + 2)
  let next = 0
  for (let i = 0; i <= n; i++) {
    looseStart[i] = next
    const end = childStart[i + 1] as number
    for (let k = childStart[i] as number; k < end; k++) {
      const child = children[k] as number
      if (hold[child] !== FIXED) loose[next++] = child
    }
  }
  looseStart[n + 1] = next
  const section = (i: number): number => {
    if (rank[i] === 0) return -1
    return childStart[i + 1] !== childStart[i] ? 0 : (rank[i] as number)
  }
  loose.subarray(looseStart[n], next).sort((a, b) => section(a) - section(b))
  return { loose, looseStart }
}
