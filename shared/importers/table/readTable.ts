import { formatNumber } from '../../messages/format'
import { t } from '../../messages/language'
import { fail, ok, type Result } from '../../result'
import { MAX_IMPORT_LENGTH } from '../types'
import { readHtmlTable } from './readHtmlTable'
import { readTsv } from './readTsv'
import { MAX_COLUMNS, MAX_ROWS, type Table } from './types'

/** What a spreadsheet puts on the clipboard. */
export interface PastedTable {
  readonly html: string
  readonly text: string
}

/**
 * The table on the clipboard: from the HTML, which knows merged cells and line breaks, else from the text.
 * @returns the table with rows of equal length, without empty rows and columns at its ends; undefined where what was copied is
 * no table of at least two columns. Errors: `file-too-large`, `table-too-large`.
 */
export function readTable({ html, text }: PastedTable): Result<Table | undefined> {
  if (html.length > MAX_IMPORT_LENGTH || text.length > MAX_IMPORT_LENGTH)
    return fail('file-too-large', t().table.tooLong)
  const shown = readHtmlTable(html)
  const table = trimmed(shown.length > 0 ? shown : looksLikeTable(text) ? readTsv(text) : [])
  const width = table[0]?.length ?? 0
  if (table.length === 0 || width < 2) return ok(undefined)
  if (table.length > MAX_ROWS || width > MAX_COLUMNS)
    return fail('table-too-large', t().table.tooLarge(formatNumber(MAX_ROWS), formatNumber(MAX_COLUMNS)))
  return ok(table)
}

/** Tabs inside the lines; an outline indented by tabs has them at the beginning only. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const inner = lines.filter((line) => /[^\t]\t+[^\t]/.test(line)).length
  return inner > 0 && inner * 2 >= lines.length
}

function trimmed(rows: Table): Table {
  const cells = rows.map((row) => row.map((cell) => cell.trim()))
  while (cells.at(-1)?.every((cell) => cell === '') === true) cells.pop()
  // Not one call with all rows as arguments: there may be more of them than the stack holds.
  const width = cells.reduce((most, row) => Math.max(most, usedLength(row)), 0)
  return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

function usedLength(row: readonly string[]): number {
  let length = row.length
  while (length > 0 && row[length - 1] === '') length--
  return length
}
