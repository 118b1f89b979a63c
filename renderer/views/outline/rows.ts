import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import { type CardRow, type Group, groupKey, homeKey, type OutlineRow, referenceKey } from './model'
import { outlineChildren, outlineParents, outlineRoots } from './tree'

export interface RowOptions {
  /** Keys of rows that are folded. Nothing is folded while a filter is on. */
  readonly folded: ReadonlySet<string>
  /** Cards that the filter lets through; undefined: all. */
  readonly matches?: ((id: NodeId) => boolean) | undefined
  /** Order among siblings, in place of their own. */
  readonly compare?: ((a: NodeId, b: NodeId) => number) | undefined
}

/**
 * The plan as rows: the tree from the strategies down, then what hangs from nothing, then what is parked.
 * A card with several parents has its own row, with what hangs from it, under the first one and a reference under each other.
 */
export function outlineRows(index: PlanIndex, options: RowOptions): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const write = new Writer(index, options, rows)
  const { ceiling, loose, parked } = outlineRoots(index)
  const outermost: OutlineRow[] = [...write.siblings(ceiling, undefined, undefined, 1)]
  for (const [group, ids] of [
    ['loose', loose],
    ['parked', parked],
  ] as const) {
    const row = write.group(group, ids)
    if (row !== undefined) outermost.push(row)
  }
  number(outermost)
  return rows
}

class Writer {
  readonly #index: PlanIndex
  readonly #options: RowOptions
  readonly #rows: OutlineRow[]

  constructor(index: PlanIndex, options: RowOptions, rows: OutlineRow[]) {
    this.#index = index
    this.#options = options
    this.#rows = rows
  }

  /** Writes rows and all below them. Returns those that were written. */
  siblings(
    ids: readonly NodeId[],
    parentId: NodeId | undefined,
    parentKey: string | undefined,
    level: number,
  ): readonly CardRow[] {
    const { compare } = this.#options
    const sorted = compare === undefined ? ids : [...ids].sort(compare)
    const written = sorted.flatMap((id) => this.#card(id, parentId, parentKey, level) ?? [])
    number(written)
    return written
  }

  group(group: Group, ids: readonly NodeId[]) {
    if (ids.length === 0) return undefined
    const { folded, matches } = this.#options
    const key = groupKey(group)
    const expanded = matches !== undefined || !folded.has(key)
    const count = ids.reduce((sum, id) => sum + 1 + this.#below(id), 0)
    const row = { type: 'group' as const, group, key, parentKey: undefined, level: 1, place: 1, of: 1, expanded, count }
    const start = this.#rows.push(row)
    if (expanded) this.siblings(ids, undefined, key, 2)
    if (matches !== undefined && this.#rows.length === start) {
      this.#rows.pop()
      return undefined
    }
    return row
  }

  #card(id: NodeId, parentId: NodeId | undefined, parentKey: string | undefined, level: number): CardRow | undefined {
    const reference = parentId !== undefined && outlineParents(this.#index, id)[0] !== parentId
    const { folded, matches } = this.#options
    const children = reference ? [] : outlineChildren(this.#index, id)
    const key = reference ? referenceKey(parentId, id) : homeKey(id)
    const expanded = children.length === 0 ? undefined : matches !== undefined || !folded.has(key)
    const matching = matches === undefined || matches(id)
    const row: CardRow = {
      type: 'card',
      id,
      key,
      parentId,
      parentKey,
      level,
      place: 1,
      of: 1,
      expanded,
      reference,
      context: !matching,
    }
    const start = this.#rows.push(row)
    if (expanded === true) this.siblings(children, id, key, level + 1)
    if (matching || this.#rows.length > start) return row
    this.#rows.pop()
    return undefined
  }

  /** Cards whose own rows are below a card. */
  #below(id: NodeId): number {
    return outlineChildren(this.#index, id)
      .filter((child) => outlineParents(this.#index, child)[0] === id)
      .reduce((sum, child) => sum + 1 + this.#below(child), 0)
  }
}

function number(rows: readonly OutlineRow[]): void {
  for (const [at, row] of rows.entries()) {
    row.place = at + 1
    row.of = rows.length
  }
}

/** Keys of every row that can be folded. */
export function foldableKeys(index: PlanIndex): readonly string[] {
  return index.allCards().flatMap((node) => (outlineChildren(index, node.id).length > 0 ? homeKey(node.id) : []))
}
