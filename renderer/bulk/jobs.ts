import { execute } from '../../shared/commands/execute'
import type { CommandCall, Executed } from '../../shared/commands/types'
import { cardsHtml } from '../../shared/exporters/cardsHtml'
import { exportCards } from '../../shared/exporters/outline'
import { readCardsHtml } from '../../shared/importers/cardsHtml'
import { importOutline } from '../../shared/importers/outline'
import type { TableOutcome } from '../../shared/importers/table/outcome'
import { planTable } from '../../shared/importers/table/planTable'
import { readTable } from '../../shared/importers/table/readTable'
import type { Table, TableMapping } from '../../shared/importers/table/types'
import { createIndex } from '../../shared/model/index/createIndex'
import { ok, type Result } from '../../shared/result'
import type { PlanDocument } from '../../shared/schema/document'
import { commandEnv } from '../store/commandEnv'

/** What was found on the clipboard. */
export type Pasted =
  | { readonly type: 'nothing' | 'line' }
  | { readonly type: 'cards'; readonly document: PlanDocument }
  | { readonly type: 'table'; readonly table: Table }
  | Lines

/** Several lines of text, read as an outline. */
export interface Lines {
  readonly type: 'lines'
  readonly lines: number
  readonly document: PlanDocument
  /** Lines that are no cards and are kept as notes. */
  readonly notes: number
  /** Titles that are too long; their whole text is kept as notes. */
  readonly shortened: number
}

/** What a command does to a document, without the document: it is made from the patches. */
export type Change = Omit<Executed, 'doc'>

/** Work that takes long where there is much of it: what it is asked, and what it answers. */
export interface Jobs {
  readonly read: { readonly ask: { readonly html: string; readonly text: string }; readonly answer: Pasted }
  readonly readText: { readonly ask: { readonly text: string }; readonly answer: Pasted }
  readonly table: {
    readonly ask: { readonly doc: PlanDocument; readonly table: Table; readonly mapping: TableMapping }
    readonly answer: TableOutcome
  }
  readonly command: {
    readonly ask: { readonly doc: PlanDocument; readonly call: CommandCall }
    readonly answer: Change
  }
  readonly copy: {
    readonly ask: { readonly part: PlanDocument }
    readonly answer: { readonly text: string; readonly html: string }
  }
}
export type JobName = keyof Jobs
export type Ask<N extends JobName> = Jobs[N]['ask']
export type Answer<N extends JobName> = Jobs[N]['answer']

/** How each is done, here or in a worker. Nothing of it changes anything. */
export const WORK: { readonly [N in JobName]: (ask: Ask<N>) => Result<Answer<N>> } = {
  read({ html, text }) {
    const cards = readCardsHtml(html)
    if (cards !== undefined) return ok({ type: 'cards', document: cards })
    const table = readTable({ html, text })
    if (!table.ok) return table
    return table.value === undefined ? WORK.readText({ text }) : ok({ type: 'table', table: table.value })
  },
  readText({ text }) {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
    if (lines < 2) return ok({ type: lines === 0 ? 'nothing' : 'line' })
    const read = importOutline(text, commandEnv())
    if (!read.ok) return read
    const { document, warnings } = read.value
    const shortened = warnings.filter(({ code }) => code === 'title-too-long').length
    return ok({ type: 'lines', lines, document, notes: warnings.length - shortened, shortened })
  },
  table: ({ doc, table, mapping }) => ok(planTable(table, mapping, createIndex(doc), commandEnv())),
  command({ doc, call }) {
    const done = execute(createIndex(doc), call, commandEnv())
    if (!done.ok) return done
    const { doc: _next, ...change } = done.value
    return ok(change)
  },
  copy: ({ part }) => ok({ text: exportCards(part), html: cardsHtml(part) }),
}
