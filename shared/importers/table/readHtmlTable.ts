import { decodeEntities } from './entities'
import { htmlTags, type Tag } from './htmlTags'
import { MAX_COLUMNS, MAX_ROWS, type Table } from './types'

/** Elements that begin a new line inside a cell. */
const LINES = new Set(['br', 'p', 'div', 'li'])
/** Elements that end the cell before them. */
const ENDS = new Set(['tr', 'td', 'th', 'table'])

interface Cell {
  text: string
  readonly across: number
  readonly down: number
}

/**
 * Reads the first table of an HTML text, as Excel, LibreOffice and Google Sheets put it on the clipboard. A merged cell has its
 * text in its first column, in each of its rows; a formula is what is shown of it.
 * @returns no rows where there is no table in it; one row more than allowed where there are too many
 */
export function readHtmlTable(html: string): Table {
  const rows: Cell[][] = []
  let depth = 0
  let cell: Cell | undefined
  for (const tag of htmlTags(html)) {
    if (cell !== undefined) cell.text += tag.before.replace(/\s+/g, ' ')
    if (tag.name === 'table') depth += tag.opens ? 1 : -1
    if ((depth === 0 && rows.length > 0) || rows.length > MAX_ROWS) break
    // A table inside a cell is part of its text.
    if (depth > 1) continue
    if (ENDS.has(tag.name)) cell = depth === 1 && tag.opens ? begin(rows, tag) : undefined
    else if (cell !== undefined && LINES.has(tag.name) && (tag.opens || tag.name !== 'br')) cell.text += '\n'
  }
  return spread(rows)
}

/** Begins a row, or a cell in the last row. */
function begin(rows: Cell[][], { name, attributes }: Tag): Cell | undefined {
  if (name === 'tr') rows.push([])
  if (name !== 'td' && name !== 'th') return undefined
  if (rows.length === 0) rows.push([])
  const cell = { text: '', across: spanOf(attributes, ACROSS), down: spanOf(attributes, DOWN) }
  rows.at(-1)?.push(cell)
  return cell
}

const ACROSS = /\bcolspan\s*=\s*["']?(\d{1,5})/i
const DOWN = /\browspan\s*=\s*["']?(\d{1,5})/i

function spanOf(attributes: string, span: RegExp): number {
  return Math.max(1, Number(span.exec(attributes)?.[1] ?? 1))
}

/** Puts the cells where they are seen, merged ones over all their places. */
function spread(rows: readonly (readonly Cell[])[]): Table {
  const table: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, y) => {
    let x = 0
    for (const cell of cells) {
      while (table[y]?.[x] !== undefined) x++
      if (x >= MAX_COLUMNS) break
      x = place(table, cell, x, y)
    }
  })
  return table.map((row) => Array.from(row, (text) => text ?? ''))
}

/** Fills the places of a cell. @returns the column behind it */
function place(table: (string | undefined)[][], cell: Cell, x: number, y: number): number {
  const text = shown(cell.text)
  let right = x
  // Up to the next cell that reaches down from above: merged cells never overlap.
  while (right < Math.min(x + cell.across, MAX_COLUMNS) && table[y]?.[right] === undefined) right++
  for (const row of table.slice(y, y + cell.down)) {
    if (row[x] !== undefined) break
    for (let column = x; column < right; column++) row[column] ??= column === x ? text : ''
  }
  return right
}

function shown(text: string): string {
  return decodeEntities(text)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
