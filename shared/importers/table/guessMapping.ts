import { kindBelow, levelOf } from '../../model/levels'
import type { PlanDocument } from '../../schema/document'
import { NODE_KINDS, type NodeKind } from '../../schema/nodes'
import { TABLE_FIELDS, type Table, type TableField, type TableMapping } from './types'
import { HEADER_WORDS, LEVEL_WORDS, plainWord, wordIn } from './words'

/**
 * How a table is probably meant. A first row of which at least two cells name something known is a header; without one every
 * column is a level, and every row a rope.
 * @param doc the plan it goes into, for its own names of the levels
 * @param under the level of the card it is pasted on, if any: the table then begins one level below
 */
export function guessMapping(table: Table, doc: PlanDocument, under: NodeKind | undefined): TableMapping {
  const named = (table[0] ?? []).map((cell) => fieldOf(doc, cell))
  const first = under === undefined ? undefined : kindBelow(under)
  const defaultKind = first ?? 'initiative'
  if (table.length > 1 && isHeader(named)) return { header: true, columns: unique(named), defaultKind }
  const width = table[0]?.length ?? 0
  const from = first !== undefined && levelOf(first) + width <= NODE_KINDS.length ? levelOf(first) : 0
  const start = Math.max(0, Math.min(from, NODE_KINDS.length - width))
  return { header: false, columns: Array.from({ length: width }, (_, at) => NODE_KINDS[start + at]), defaultKind }
}

/** Two names of columns, one of which says what the cards are called. */
function isHeader(named: readonly (TableField | undefined)[]): boolean {
  const known = new Set(named.filter((field) => field !== undefined))
  return known.size >= 2 && (known.has('title') || NODE_KINDS.some((kind) => known.has(kind)))
}

/** Two columns of one name cannot both be meant: the first is. */
function unique(named: readonly (TableField | undefined)[]): readonly (TableField | undefined)[] {
  return named.map((field, at) => (field !== undefined && named.indexOf(field) < at ? undefined : field))
}

function fieldOf(doc: PlanDocument, cell: string): TableField | undefined {
  return kindOfWord(doc, cell, false) ?? wordIn(HEADER_WORDS, cell.replace(/\([^)]*\)$/, '')) ?? asField(cell)
}

function asField(cell: string): TableField | undefined {
  return TABLE_FIELDS.find((field) => field === plainWord(cell))
}

/** The level that a word names: standard, in the plan's own words, or (in cells) by its number. */
export function kindOfWord(doc: PlanDocument, word: string, numbers = true): NodeKind | undefined {
  const wanted = plainWord(word)
  if (wanted === '') return undefined
  const own = NODE_KINDS.find((kind) => {
    const label = doc.labels[kind]
    return label !== undefined && [label.one, label.many].some((name) => plainWord(name) === wanted)
  })
  return own ?? wordIn(numbers ? LEVEL_WORDS : levelHeaders, wanted)
}

const levelHeaders: Readonly<Record<NodeKind, readonly string[]>> = {
  strategy: HEADER_WORDS.strategy,
  driver: HEADER_WORDS.driver,
  initiative: HEADER_WORDS.initiative,
  activity: HEADER_WORDS.activity,
}
