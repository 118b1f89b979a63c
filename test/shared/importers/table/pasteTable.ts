import { execute } from '../../../../shared/commands/execute'
import { guessMapping } from '../../../../shared/importers/table/guessMapping'
import type { TableOutcome } from '../../../../shared/importers/table/outcome'
import { planTable } from '../../../../shared/importers/table/planTable'
import { readTable } from '../../../../shared/importers/table/readTable'
import { type TableMapping } from '../../../../shared/importers/table/types'
import { createIndex } from '../../../../shared/model/index/createIndex'
import type { PlanIndex } from '../../../../shared/model/types'
import { emptyDocument } from '../../../../shared/schema/document'
import { readDocument } from '../../../../shared/schema/file'
import type { NodeKind } from '../../../../shared/schema/nodes'
import { planText } from '../../../e2e/helpers/plan'

let serial = 0
export const env = { newId: () => `n${++serial}`, today: '2027-02-01' }

export const empty = () => createIndex(emptyDocument())

export function planOf(outline: string): PlanIndex {
  const read = readDocument(planText(outline))
  if (!read.ok) throw new Error(read.error.message)
  return createIndex(read.value.document)
}

export interface Pasted extends TableOutcome {
  readonly mapping: TableMapping
  /** The plan afterwards. */
  readonly after: PlanIndex
}

/** What pasting a table does to a plan, which must take the edit. */
export function paste(text: string, index: PlanIndex = empty(), under?: NodeKind): Pasted {
  const table = readTable({ text, html: '' })
  if (!table.ok || table.value === undefined) throw new Error('This is no table.')
  const mapping = guessMapping(table.value, index.doc, under)
  return applied(planTable(table.value, mapping, index, env), mapping, index)
}

export function applied(outcome: TableOutcome, mapping: TableMapping, index: PlanIndex): Pasted {
  const done = execute(index, { id: 'plan.applyTable', params: outcome.edit }, env)
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.message} ${done.error.path}`)
  return { ...outcome, mapping, after: createIndex(done.value.doc) }
}

export const named = (index: PlanIndex, title: string) => index.allCards().find((card) => card.title === title)
export const parentTitles = (index: PlanIndex, title: string) =>
  index.parents(named(index, title)?.id ?? '').map((id) => index.node(id)?.title)
