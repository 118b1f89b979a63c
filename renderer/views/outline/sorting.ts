import type { PlanIndex } from '../../../shared/model/types'
import type { Finding } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'
import { sortValue } from './cells'
import type { Sort } from './model'

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Order of two siblings by a column. Cards without a value come last, whichever way it is sorted. */
export function comparer(
  index: PlanIndex,
  findings: ReadonlyMap<NodeId, readonly Finding[]>,
  sort: Sort | undefined,
): ((a: NodeId, b: NodeId) => number) | undefined {
  if (sort === undefined) return undefined
  const valueOf = (id: NodeId) => {
    const node = index.node(id)
    return node && sortValue(index, node, sort.column, findings.get(id) ?? [])
  }
  const sign = sort.down ? -1 : 1
  return (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : COLLATOR.compare(String(one), String(other))
    return sign * order
  }
}

/** The next state of a column header: up, down, the plan's own order. Findings start with the most. */
export function nextSort(sort: Sort | undefined, column: Sort['column']): Sort | undefined {
  const first = column === 'findings'
  if (sort?.column !== column) return { column, down: first }
  return sort.down === first ? { column, down: !first } : undefined
}
