import { addTo } from '../../groups'
import { t } from '../../messages/language'
import { kindBelow, levelOf } from '../../model/levels'
import type { NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import { kindOfWord } from './guessMapping'
import { nameFor, notUnderstood, type TableContext } from './tableContext'
import { plainWord } from './words'

/** A card that a row can name: one of the plan, or one that the table brings. */
export interface Known {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly title: string
  /** It comes with the table. */
  readonly made: boolean
}

/** Cards by their title as a person reads it. */
export class KnownCards {
  readonly #byTitle = new Map<string, Known[]>()

  constructor({ index }: TableContext) {
    for (const { id, kind, title } of index.allCards()) this.add({ id, kind, title, made: false })
  }

  add(card: Known): void {
    addTo(this.#byTitle, plainWord(card.title), card)
  }

  find(title: string): readonly Known[] {
    return this.#byTitle.get(plainWord(title)) ?? []
  }
}

/** The level that a row names; undefined where it names none. */
export function namedKind(context: TableContext, text: string | undefined, remarks: string[]): NodeKind | undefined {
  if (text === undefined) return undefined
  const kind = kindOfWord(context.index.doc, text)
  if (kind === undefined) remarks.push(notUnderstood('level', text))
  return kind
}

/** The level of a card that only names what it hangs from. */
export function kindUnder(known: KnownCards, parents: readonly string[]): NodeKind | undefined {
  for (const name of parents) {
    const found = known.find(name)[0]
    if (found !== undefined) return kindBelow(found.kind) ?? 'activity'
  }
  return undefined
}

/** The cards that a row wants to hang from; what cannot be is said. */
export function parentsOf(
  context: TableContext,
  known: KnownCards,
  names: readonly string[],
  kind: NodeKind,
  remarks: string[],
): readonly Known[] {
  return names.flatMap((name) => {
    const found = known.find(name)
    const above = found.filter((card) => levelOf(card.kind) < levelOf(kind))
    if (found.length === 0) remarks.push(t().table.noParent(nameFor(context, name)))
    else if (above.length === 0) remarks.push(t().table.notAbove(nameFor(context, name)))
    const nearest = Math.max(...above.map((card) => levelOf(card.kind)))
    const fitting = above.filter((card) => levelOf(card.kind) === nearest)
    if (fitting.length <= 1) return fitting
    remarks.push(t().table.severalParents(fitting.length, nameFor(context, name)))
    return []
  })
}
