import type { Table } from './types'

/**
 * Reads what spreadsheets put on the clipboard as text: cells between tabs, rows between line ends. A cell with a tab, a line
 * break or a quote in it stands in double quotes, quotes inside doubled; a quote elsewhere is just a quote.
 */
export function readTsv(text: string): Table {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = quotedCell(text, at) ?? plainCell(text, at)
    row.push(cell.value)
    at = cell.end
    if (text[at] === '\t') {
      at++
      // A tab at the very end of a row still opens a last, empty cell.
      if (at < text.length && !isLineEnd(text[at])) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at += lineEndAt(text, at)
  }
  return rows
}

interface Cell {
  readonly value: string
  /** Where the text behind the cell goes on. */
  readonly end: number
}

const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r'

function lineEndAt(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return 2
  return isLineEnd(text[at]) ? 1 : 0
}

function plainCell(text: string, from: number): Cell {
  let end = from
  while (end < text.length && text[end] !== '\t' && !isLineEnd(text[end])) end++
  return { value: text.slice(from, end), end }
}

/** A quoted cell; undefined where the quote is not closed right before the next tab or line end. */
function quotedCell(text: string, from: number): Cell | undefined {
  if (text[from] !== '"') return undefined
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue
    const closed = at + 1 >= text.length || text[at + 1] === '\t' || isLineEnd(text[at + 1])
    return closed ? { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 } : undefined
  }
  return undefined
}
