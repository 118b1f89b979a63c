import { type FontTable, fontTable, KERN_LIMIT, kernOf } from './measure'
import type { TextStyle } from './wrap'

const SPACE = 0x20
const HYPHEN = 0x2d
const SLASH = 0x2f
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** A line may break after these inside a word. */
function breaksAfter(code: number): boolean {
  return code === HYPHEN || code === SLASH || code === EN_DASH || code === EM_DASH
}

/**
 * Finds where the lines of a paragraph break, without cutting it into words: for the text of nearly every card, of
 * which there are thousands.
 * @param text words with single spaces between them
 * @param width of a line in pixels
 * @param most lines after which it stops looking
 * @returns start and end of every line, one after the other; undefined where Inter lacks a character or a word is wider
 *   than a line
 */
export function breakLines(text: string, style: TextStyle, width: number, most: number): number[] | undefined {
  const table = fontTable(style.weight)
  const room = (width * table.unitsPerEm) / style.size
  const gap = (table.advances[SPACE] ?? 1) - 1
  const lines: number[] = []
  let [start, end, used] = [0, 0, 0]
  for (let at = 0; at < text.length; ) {
    const spaced = at > 0 && text.charCodeAt(at) === SPACE
    const from = spaced ? at + 1 : at
    const word = readWord(text, from, table)
    if (word.units < 0 || word.units > room) return undefined
    const wanted = used + (spaced ? gap : 0) + word.units
    if (wanted > room) {
      lines.push(start, end)
      if (lines.length >= 2 * most) return lines
      start = from
      used = word.units
    } else used = wanted
    at = end = word.end
  }
  if (end > start) lines.push(start, end)
  return lines
}

/** One scratch record: words are many. */
const found = { end: 0, units: 0 }

/** The part of a word that stays together, and its width in font units; -1 where Inter lacks a character. */
function readWord(text: string, from: number, table: FontTable): { readonly end: number; readonly units: number } {
  let units = 0
  let previous = KERN_LIMIT
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) break
    const advance = code < table.advances.length ? (table.advances[code] ?? 0) - 1 : -1
    if (advance < 0) {
      units = -1
      break
    }
    units += advance + kernOf(table, previous, code)
    previous = code
    if (breaksAfter(code) && at + 1 < text.length && text.charCodeAt(at + 1) !== SPACE) {
      at++
      break
    }
  }
  found.end = at
  found.units = units
  return found
}
