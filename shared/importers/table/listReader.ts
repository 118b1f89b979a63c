import { t } from '../../messages/language'
import { MAX_TITLE } from '../../schema/fields'
import type { NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import type { Entry } from './entries'
import type { RowOutcome } from './outcome'
import { type Known, KnownCards, kindUnder, namedKind, parentsOf } from './places'
import { type RowTaker, refused } from './rowTaker'
import { nameFor } from './tableContext'

interface ListRow {
  readonly entry: Entry
  readonly title: string
  readonly kind: NodeKind
  readonly parents: readonly string[]
  readonly remarks: string[]
}

/** Reads a table of which each row is one card. */
export class ListReader {
  readonly #taker: RowTaker
  readonly #defaultKind: NodeKind

  constructor(taker: RowTaker, defaultKind: NodeKind) {
    this.#taker = taker
    this.#defaultKind = defaultKind
  }

  /** One card a row. Parents may stand further down in the table. */
  read(entries: readonly Entry[]): readonly RowOutcome[] {
    const named = new Map<Entry, NodeKind | undefined>()
    for (const entry of entries) named.set(entry, namedKind(this.#taker.context, entry.cells.level, []))
    const ahead = new KnownCards(this.#taker.context)
    for (const [{ cells, line }, kind] of named) {
      if (kind !== undefined) ahead.add({ id: `row${line}` as NodeId, kind, title: cells.title ?? '', made: true })
    }
    const rows = entries.map((entry) => this.#listRow(entry, named.get(entry), ahead))
    const placed = rows.map((row) => ('action' in row ? row : this.#takeRow(row)))
    // All cards are known now, also those further down.
    return placed.map((row, at) => {
      const source = rows[at]
      return source === undefined || 'action' in source ? row : this.#hangRow(source, row)
    })
  }

  /** The card a row means; refused where it has no title or an unknown level. */
  #listRow(entry: Entry, named: NodeKind | undefined, ahead: KnownCards): ListRow | RowOutcome {
    const { cells, line } = entry
    const remarks: string[] = []
    const title = cells.title ?? ''
    const parents = splitNames(cells.parent, ahead)
    const refuse = (reason: string) => refused(line, title, named, reason)
    if (title === '') return refuse(t().table.noTitle)
    if ([...title].length > MAX_TITLE) return refuse(t().table.titleTooLong(MAX_TITLE))
    if (cells.level !== undefined && named === undefined) {
      namedKind(this.#taker.context, cells.level, remarks)
      return refuse(remarks[0] ?? '')
    }
    const kind = named ?? kindUnder(ahead, parents) ?? this.#defaultKind
    if (named === undefined) ahead.add({ id: `row${line}` as NodeId, kind, title, made: true })
    return { entry, title, kind, parents, remarks }
  }

  #takeRow({ entry, title, kind, remarks }: ListRow): RowOutcome {
    const { line, cells } = entry
    const same = this.#taker.known.find(title).filter((card) => card.kind === kind)
    const there = same.filter((card) => !card.made || cells.parent === undefined)
    if (there.length > 1)
      return refused(line, title, kind, t().table.severalCards(there.length, nameFor(this.#taker.context, title)))
    const [card] = there
    if (card === undefined) return this.#taker.create(line, title, kind, cells, remarks)
    const row = this.#taker.change(line, card, cells, remarks)
    const twice = card.made && row.action === 'same' && row.remarks.length === 0
    return twice ? refused(line, title, kind, t().table.twice) : row
  }

  /** Ties a new card to what it names; a card of the plan stays where it hangs. */
  #hangRow({ entry, kind, parents, remarks: said }: ListRow, row: RowOutcome): RowOutcome {
    if (parents.length === 0 || row.action === 'refuse') return row
    const remarks: string[] = []
    const found = parentsOf(this.#taker.context, this.#taker.known, parents, kind, remarks)
    const card = this.#taker.edit.rows.get(entry.line)
    if (card !== undefined) for (const parent of found) this.#taker.edit.tie(parent, card)
    else if (!this.#hangsSo(row, found)) remarks.push(t().table.staysThere)
    return { ...row, under: found[0]?.title, remarks: [...new Set([...said, ...row.remarks, ...remarks])] }
  }

  #hangsSo(row: RowOutcome, wanted: readonly Known[]): boolean {
    const card = this.#taker.known.find(row.title).find((one) => one.kind === row.kind && !one.made)
    const parents: readonly string[] = card === undefined ? [] : this.#taker.context.index.parents(card.id)
    return wanted.every((parent) => parents.includes(parent.id))
  }
}

/** The cards named in one cell: the whole of it, where a card is called so; else its lines and what stands between semicolons. */
function splitNames(text: string | undefined, known: KnownCards): readonly string[] {
  if (text === undefined) return []
  if (known.find(text).length > 0) return [text]
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
