import { t } from '../../messages/language'
import type { NodeKind } from '../../schema/nodes'
import { readCells } from './cellFields'
import { EditBuilder } from './editBuilder'
import type { Cells } from './entries'
import type { RowOutcome } from './outcome'
import { type Known, KnownCards } from './places'
import type { TableContext } from './tableContext'

/** Turns what a row says of one card into an edit, and says what comes of it. */
export class RowTaker {
  readonly context: TableContext
  /** Cards of the plan and of the rows so far. */
  readonly known: KnownCards
  readonly edit: EditBuilder

  constructor(context: TableContext) {
    this.context = context
    this.known = new KnownCards(context)
    this.edit = new EditBuilder(context)
  }

  create(line: number, title: string, kind: NodeKind, cells: Cells, remarks: string[]): RowOutcome {
    const values = readCells(this.context, kind, cells)
    const card = this.edit.addCard(kind, title, values)
    this.known.add(card)
    this.edit.rows.set(line, card)
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

  change(line: number, card: Known, cells: Cells, remarks: readonly string[]): RowOutcome {
    const values = readCells(this.context, card.kind, cells)
    const { changed, against } = this.edit.changeCard(card, values)
    const contrary = against.map((column) => t().table.saidAbove(t().table.fields[column]))
    const said = [...remarks, ...values.remarks, ...contrary]
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
}

/** A row that becomes nothing. */
export function refused(line: number, title: string, kind: NodeKind | undefined, reason: string): RowOutcome {
  return { line, action: 'refuse', title, kind, under: undefined, created: 0, remarks: [reason] }
}
