import type { ImportEnv, Imported } from '../../importers/types'
import { t } from '../../messages/language'
import { fail, ok, type Result } from '../../result'
import { unmask } from '../escape'
import { fieldKey, headerKey, isUnknownKey, kindWords, sectionKey, splitKey } from '../keys'
import { provesDecimalComma } from '../numbers'
import { readCards } from './cards'
import { createContext, fitTitle, type ReadContext, warn } from './context'
import { ungroup } from './groups'
import { addDescription, readHeader } from './header'
import { type Line, toLines } from './lines'
import { orderRecords } from './records'
import { readSections, type Section } from './sections'
import { type Block, toTree } from './tree'

/** The left edge of an outline, sorted out. */
interface Parts {
  readonly headers: {
    readonly key: NonNullable<ReturnType<typeof headerKey>>
    readonly rest: string
    readonly block: Block
  }[]
  readonly sections: Section[]
  readonly cards: Block[]
}

/** Reads an outline, as indented text or Markdown, into a plan of its own. */
export function readOutline(text: string, env: ImportEnv): Result<Imported> {
  const context = createContext(env)
  const lines = toLines(text)
  warnOfTables(context, lines)
  const tree = toTree(lines, (line) => {
    warn(context, line.number, 'uneven-indentation', t().reading.unevenIndent)
  })
  const roots = withTitle(context, tree)
  // Its own names of the levels say which lines are cards.
  for (const { rest, block } of labelLines(roots)) readHeader(context, 'label', rest, block)
  context.kindOf = kindWords(context.doc.labels)
  const parts = sortOut(context, ungroup(context, roots))
  // The year start gives quarters their dates, so it is read before the periods.
  for (const { key, rest, block } of parts.headers) {
    if (key !== 'period' && key !== 'label') readHeader(context, key, rest, block)
  }
  const yearStartMonth = context.doc.settings.yearStartMonth ?? 1
  context.dates = { ...context.dates, yearStartMonth, decimalComma: provesDecimalComma(text) }
  for (const { key, rest, block } of parts.headers) if (key === 'period') readHeader(context, key, rest, block)
  context.dates = { ...context.dates, ...onlyYear(context) }
  readSections(context, parts.sections)
  readCards(context, parts.cards)
  orderRecords(context)
  if (isEmpty(context, parts)) {
    return fail('empty-outline', t().reading.empty)
  }
  const sorted = [...context.warnings].sort((a, b) => a.line - b.line)
  return ok({ document: context.doc, warnings: sorted.map(({ code, message, path }) => ({ code, message, path })) })
}

function labelLines(roots: readonly Block[]): { rest: string; block: Block }[] {
  return roots.flatMap((block) => {
    const keyed = splitKey(block.text)
    return keyed !== undefined && headerKey(keyed.word) === 'label' ? [{ rest: keyed.rest, block }] : []
  })
}

function isEmpty(context: ReadContext, parts: Parts): boolean {
  const lines = parts.headers.length + parts.sections.length + parts.cards.length
  return lines === 0 && context.doc.plan.title === '' && context.doc.plan.description === undefined
}

/** The first heading of the first level, before any card, is the plan's title; what stands below it moves to the left edge. */
function withTitle(context: ReadContext, tree: readonly Block[]): readonly Block[] {
  const first = tree.findIndex((block) => block.heading > 0)
  const heading = tree[first]
  const before = tree.slice(0, Math.max(first, 0))
  if (heading === undefined || heading.heading > 1 || before.some((block) => !isHeaderLine(block))) return tree
  context.doc.plan.title = fitTitle(context, heading.number, unmask(heading.text))
  return [...before, ...heading.children, ...tree.slice(first + 1)]
}

function isHeaderLine(block: Block): boolean {
  const keyed = splitKey(block.text)
  return keyed !== undefined && (headerKey(keyed.word) !== undefined || sectionKey(keyed.word) !== undefined)
}

function sortOut(context: ReadContext, roots: readonly Block[]): Parts {
  const parts: Parts = { headers: [], sections: [], cards: [] }
  for (const block of roots) {
    const keyed = splitKey(block.text)
    const section = sectionKey(keyed?.word ?? (block.heading > 0 ? block.text : ''))
    const header = keyed && headerKey(keyed.word)
    if (section) parts.sections.push({ key: section, blocks: sectionBlocks(context, block, keyed?.rest ?? '') })
    else if (keyed && header) parts.headers.push({ key: header, rest: keyed.rest, block })
    else if (keyed && context.kindOf(keyed.word) === undefined && (fieldKey(keyed.word) || isUnknownKey(keyed.word))) {
      attachOrDescribe(context, parts, block)
    } else parts.cards.push(block)
  }
  return parts
}

/** The lines of a section; a list on the section's own line counts as well. */
function sectionBlocks(context: ReadContext, block: Block, rest: string): Block[] {
  const inline = rest
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => ({ ...block, heading: 0, text: part.trim(), children: [] }))
  if (inline.length + block.children.length === 0) {
    warn(context, block.number, 'empty-section', t().reading.emptySection(unmask(block.text)))
  }
  return [...inline, ...block.children]
}

/** A field at the left edge belongs to the card before it; before the first card it describes the plan. */
function attachOrDescribe(context: ReadContext, parts: Parts, block: Block): void {
  const card = parts.cards.at(-1)
  if (card) {
    card.children.push(block)
    return
  }
  warn(context, block.number, 'kept-as-description', t().reading.beforeCards(unmask(block.text)))
  addDescription(context, block.number, unmask([block, ...block.children].map((line) => line.text).join('\n')))
}

/** Once for each table. */
function warnOfTables(context: ReadContext, lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.aside === 'table' && lines[at - 1]?.aside !== 'table') {
      warn(context, line.number, 'table-as-notes', t().reading.tableAsNotes)
    }
  }
}

/** The year that "30 June" means: the one in which all periods of the plan lie. */
function onlyYear(context: ReadContext): { year?: number } {
  const years = new Set(
    Object.values(context.doc.periods).flatMap((period) => [period.start.slice(0, 4), period.end.slice(0, 4)]),
  )
  return years.size === 1 ? { year: Number([...years][0]) } : {}
}
