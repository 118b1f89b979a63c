import type { Work } from '../work'

/** Position of every card when the forest is read branch by branch, in sibling order. */
export function readingOrder(work: Work): Int32Array {
  const { roots, children, childStart } = work
  const order = new Int32Array(work.n)
  const pending = new Int32Array(work.n)
  let top = 0
  let next = 0
  for (let k = roots.length - 1; k >= 0; k--) pending[top++] = roots[k] as number
  while (top > 0) {
    const i = pending[--top] as number
    order[i] = next++
    for (let k = (childStart[i + 1] as number) - 1; k >= (childStart[i] as number); k--)
      pending[top++] = children[k] as number
  }
  return order
}
