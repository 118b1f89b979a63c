import type { PlanIndex } from '../../../shared/model/types'
import type { Finding } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'
import { searchText, sortValue } from './cells'
import type { Sort } from './model'

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Case and accents do not matter when looking for a card. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en')
}

/**
 * Which cards a filter lets through: those whose title, owner, status and level hold every word of it.
 * @returns undefined for an empty filter
 */
export function matcher(index: PlanIndex, filter: string): ((id: NodeId) => boolean) | undefined {
  const words = plain(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  return (id) => {
    const node = index.node(id)
    if (node === undefined) return false
    const text = plain(searchText(index, node))
    return words.every((word) => text.includes(word))
  }
}

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
