import { t } from '../../messages/language'
import type { PlanIndex } from '../../model/types'
import { MAX_TITLE } from '../../schema/fields'
import type { NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import type { ImportEnv } from '../types'
import { readCells } from './cellFields'
import { EditBuilder } from './editBuilder'
import { type Cells, type Entry, entriesOf } from './entries'
import type { RowOutcome, TableOutcome } from './outcome'
import { type Known, KnownCards, kindUnder, namedKind, parentsOf } from './places'
import { createTableContext, nameFor, type TableContext } from './tableContext'
import { dayOrderOf } from './tableDates'
import type { Table, TableMapping } from './types'
import { plainWord } from './words'

/**
 * What a table does to a plan, row by row. Nothing is changed: the edit is for the command `plan.applyTable`.
 * A row becomes a new card; one whose level and title the plan has already changes that card; one that cannot be read is refused.
 * Text that looks like a formula is text.
 */
export function planTable(table: Table, mapping: TableMapping, index: PlanIndex, env: ImportEnv): TableOutcome {
  const due = mapping.columns.indexOf('due')
  const context = createTableContext(index, env, dayOrderOf(due < 0 ? [] : table.map((row) => row[due] ?? '')))
  const reader = new TableReader(context, mapping)
  const entries = entriesOf(table, mapping)
  return {
    rows: mapping.columns.includes('title') ? reader.readList(entries) : reader.readRopes(entries),
    edit: reader.edit(),
  }
}

interface ListRow {
  readonly entry: Entry
  readonly title: string
  readonly kind: NodeKind
  readonly parents: readonly string[]
  readonly remarks: string[]
}

class TableReader {
  readonly #context: TableContext
  readonly #mapping: TableMapping
  readonly #known: KnownCards
  readonly #edit: EditBuilder

  constructor(context: TableContext, mapping: TableMapping) {
    this.#context = context
    this.#mapping = mapping
    this.#known = new KnownCards(context)
    this.#edit = new EditBuilder(context)
  }

  edit(): TableOutcome['edit'] {
    return this.#edit.done()
  }

  /** One card a row. Parents may stand further down in the table. */
  readList(entries: readonly Entry[]): readonly RowOutcome[] {
    const named = new Map<Entry, NodeKind | undefined>()
    for (const entry of entries) named.set(entry, namedKind(this.#context, entry.cells.level, []))
    const ahead = new KnownCards(this.#context)
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
      namedKind(this.#context, cells.level, remarks)
      return refuse(remarks[0] ?? '')
    }
    const kind = named ?? kindUnder(ahead, parents) ?? this.#mapping.defaultKind
    if (named === undefined) ahead.add({ id: `row${line}` as NodeId, kind, title, made: true })
    return { entry, title, kind, parents, remarks }
  }

  #takeRow({ entry, title, kind, remarks }: ListRow): RowOutcome {
    const { line, cells } = entry
    const same = this.#known.find(title).filter((card) => card.kind === kind)
    const twice = same.find((card) => card.made)
    if (twice !== undefined && cells.parent === undefined) return refused(line, title, kind, t().table.twice)
    const there = same.filter((card) => !card.made)
    if (there.length > 1)
      return refused(line, title, kind, t().table.severalCards(there.length, nameFor(this.#context, title)))
    const [card] = there
    return card === undefined
      ? this.#create(line, title, kind, cells, remarks)
      : this.#change(line, card, cells, remarks)
  }

  #create(line: number, title: string, kind: NodeKind, cells: Cells, remarks: string[]): RowOutcome {
    const values = readCells(this.#context, kind, cells)
    const card = this.#edit.addCard(kind, title, values)
    this.#known.add(card)
    this.#edit.rows.set(line, card)
    return {
      line,
      action: 'create',
      title,
      kind,
      under: undefined,
      created: 1,
      remarks: [...remarks, ...values.remarks],
    }
  }

  #change(line: number, card: Known, cells: Cells, remarks: readonly string[]): RowOutcome {
    const values = readCells(this.#context, card.kind, cells)
    const changed = this.#edit.changeCard(card, values)
    const said = [...remarks, ...values.remarks]
    return {
      line,
      action: changed ? 'change' : 'same',
      title: card.title,
      kind: card.kind,
      under: undefined,
      created: 0,
      remarks: said,
    }
  }

  /** Ties a new card to what it names; a card of the plan stays where it hangs. */
  #hangRow({ entry, kind, parents, remarks: said }: ListRow, row: RowOutcome): RowOutcome {
    if (parents.length === 0 || row.action === 'refuse') return row
    const remarks: string[] = []
    const found = parentsOf(this.#context, this.#known, parents, kind, remarks)
    const card = this.#edit.rows.get(entry.line)
    if (card !== undefined) for (const parent of found) this.#edit.tie(parent, card)
    else if (!this.#hangsSo(row, found)) remarks.push(t().table.staysThere)
    return { ...row, under: found[0]?.title, remarks: [...new Set([...said, ...row.remarks, ...remarks])] }
  }

  #hangsSo(row: RowOutcome, wanted: readonly Known[]): boolean {
    const card = this.#known.find(row.title).find((one) => one.kind === row.kind && !one.made)
    const parents: readonly string[] = card === undefined ? [] : this.#context.index.parents(card.id)
    return wanted.every((parent) => parents.includes(parent.id))
  }

  /** One rope a row, a level a column. */
  readRopes(entries: readonly Entry[]): readonly RowOutcome[] {
    const made = new Map<string, Known>()
    return entries.map((entry) => {
      const { rope, line, cells } = entry
      const last = rope.at(-1)
      if (last === undefined) return refused(line, '', undefined, t().table.noTitle)
      const long = rope.find((part) => [...part.title].length > MAX_TITLE)
      if (long !== undefined) return refused(line, long.title, long.kind, t().table.titleTooLong(MAX_TITLE))
      return this.#readRope(line, rope, cells, made)
    })
  }

  #readRope(line: number, rope: Entry['rope'], cells: Cells, made: Map<string, Known>): RowOutcome {
    let parent: Known | undefined
    let created = 0
    let path = ''
    let row: RowOutcome | undefined
    for (const [at, { kind, title }] of rope.entries()) {
      path += `\n${kind} ${plainWord(title)}`
      const own = at === rope.length - 1 ? cells : {}
      const known = made.get(path) ?? this.#sameUnder(kind, title, parent)
      row = known === undefined ? this.#create(line, title, kind, own, []) : this.#change(line, known, own, [])
      const card = known ?? this.#edit.rows.get(line)
      if (known === undefined && card !== undefined) {
        created++
        if (parent !== undefined) this.#edit.tie(parent, card)
      }
      if (card !== undefined) made.set(path, card)
      if (at < rope.length - 1) parent = card
    }
    const result = row ?? refused(line, '', undefined, t().table.noTitle)
    return { ...result, action: created > 0 ? 'create' : result.action, created, under: parent?.title }
  }

  /** The card of the plan that a step of a rope means: the one of that title under the step before. */
  #sameUnder(kind: NodeKind, title: string, parent: Known | undefined): Known | undefined {
    const same = this.#known.find(title).filter((card) => card.kind === kind && !card.made)
    if (parent === undefined) return same.length === 1 ? same[0] : undefined
    const { index } = this.#context
    return same.find((card) => !parent.made && (index.parents(card.id) as readonly string[]).includes(parent.id))
  }
}

function refused(line: number, title: string, kind: NodeKind | undefined, reason: string): RowOutcome {
  return { line, action: 'refuse', title, kind, under: undefined, created: 0, remarks: [reason] }
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
