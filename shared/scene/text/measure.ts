import { kernedCodes, regular, semiBold } from './interMetrics'

export type FontWeight = 400 | 600

export interface FontTable {
  readonly unitsPerEm: number
  /** Advance + 1 by code point, so that 0 means "not in Inter". */
  readonly advances: Uint16Array
  readonly beyond: ReadonlyMap<number, number>
  readonly kernLeft: Uint8Array
  readonly kernRight: Uint8Array
  readonly kerning: Int16Array
  readonly kernColumns: number
}

/** Inter's text characters lie below; the few above are kept in a map. */
const DENSE = 0x2c80
export const KERN_LIMIT = 0x2270
const BASE = 36

function decode(text: string): number[] {
  return text.split(',').map((part) => Number.parseInt(part, BASE))
}

function readAdvances(text: string): Pick<FontTable, 'advances' | 'beyond'> {
  const advances = new Uint16Array(DENSE)
  const beyond = new Map<number, number>()
  for (const run of text.split(';')) {
    const colon = run.indexOf(':')
    let code = Number.parseInt(run.slice(0, colon), BASE)
    for (const advance of decode(run.slice(colon + 1))) {
      if (code < DENSE) advances[code] = advance + 1
      else beyond.set(code, advance)
      code++
    }
  }
  return { advances, beyond }
}

function classes(codes: readonly number[], text: string): Uint8Array {
  const table = new Uint8Array(KERN_LIMIT)
  decode(text).forEach((value, i) => {
    table[codes[i] ?? 0] = value
  })
  return table
}

function readTable(source: typeof regular): FontTable {
  const codes = decode(kernedCodes)
  const rows = source.kernMatrix.split(';').map(decode)
  const kernColumns = Math.max(...decode(source.kernRight)) + 1
  const kerning = new Int16Array(rows.length * kernColumns)
  rows.forEach((row, i) => {
    kerning.set(row, i * kernColumns)
  })
  return {
    unitsPerEm: source.unitsPerEm,
    ...readAdvances(source.advances),
    kernLeft: classes(codes, source.kernLeft),
    kernRight: classes(codes, source.kernRight),
    kerning,
    kernColumns,
  }
}

const tables = { 400: readTable(regular), 600: readTable(semiBold) } as const

/** Advance in font units, or -1 where Inter has no such character. */
function advanceOf(table: FontTable, code: number): number {
  if (code < DENSE) return (table.advances[code] ?? 0) - 1
  return table.beyond.get(code) ?? -1
}

export function kernOf(table: FontTable, left: number, right: number): number {
  if (left >= KERN_LIMIT || right >= KERN_LIMIT) return 0
  const row = table.kernLeft[left] ?? 0
  return row === 0 ? 0 : (table.kerning[row * table.kernColumns + (table.kernRight[right] ?? 0)] ?? 0)
}

/**
 * The width of a text that Inter can draw, in pixels; kerned, not hinted.
 * @param size font size in pixels
 * @returns the width, or -1 when the text holds a character that Inter lacks
 */
export function interWidth(text: string, size: number, weight: FontWeight): number {
  const table = tables[weight]
  let units = 0
  let previous = KERN_LIMIT
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i++) ?? code
    const advance = advanceOf(table, code)
    if (advance < 0) return -1
    units += advance + kernOf(table, previous, code)
    previous = code
  }
  return (units / table.unitsPerEm) * size
}

/** The measures of a weight, for loops that read text letter by letter. */
export function fontTable(weight: FontWeight): FontTable {
  return tables[weight]
}

/** The kerning between two characters, in font units; 0 for most. */
export function kernUnits(left: number, right: number, weight: FontWeight): number {
  return kernOf(tables[weight], left, right)
}

/** True when Inter has every character of the text; painters squeeze only lines where this is false. */
export function isInterText(text: string): boolean {
  return interWidth(text, 1, 400) >= 0
}
