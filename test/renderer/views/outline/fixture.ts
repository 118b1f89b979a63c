import type { CardRow, OutlineRow } from '../../../../renderer/views/outline/model'
import { outlineRows, type RowOptions } from '../../../../renderer/views/outline/rows'
import type { PlanIndex } from '../../../../shared/model/types'
import { type Drawn, draw } from '../../canvas/fixture'

export interface Planned extends Drawn {
  readonly index: PlanIndex
  /** Runs a command that the plan accepts. */
  run(id: string, params: unknown): void
  rows(options?: Partial<RowOptions>): readonly OutlineRow[]
  /** The place of a card's own row. */
  at(title: string, rows?: readonly OutlineRow[]): number
}

/** A plan from indented titles, and its rows. */
export function plan(outline: string): Planned {
  const drawn = draw(outline)
  const { session } = drawn
  const rows: Planned['rows'] = (options = {}) => outlineRows(session.index, { folded: new Set(), ...options })
  return {
    ...drawn,
    index: session.index,
    run(id, params) {
      const done = session.dispatch({ id, params })
      if (!done.ok) throw new Error(done.error.message)
    },
    rows,
    at: (title, given = rows()) => given.findIndex((row) => row.key === drawn.id(title)),
  }
}

/** Rows as a person sees them: indented titles, `>` for a reference, `[group]`. */
export function seen({ index }: Pick<Planned, 'index'>, rows: readonly OutlineRow[]): string {
  return rows
    .map((row) => `${'  '.repeat(row.level - 1)}${row.type === 'group' ? groupText(row) : cardText(index, row)}`)
    .join('\n')
}

const groupText = (row: { group: string; count: number }) => `[${row.group} ${row.count}]`

function cardText(index: PlanIndex, row: CardRow): string {
  const fold = row.expanded === false ? '+ ' : ''
  return `${row.reference ? '> ' : fold}${index.node(row.id)?.title ?? '?'}`
}

/** What is in the plan after all, by the title of a card's parents. */
export function parentsOf({ index, id }: Planned, title: string): readonly (string | undefined)[] {
  return index.parents(id(title)).map((parent) => index.node(parent)?.title)
}
