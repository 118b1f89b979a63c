import type { CardText } from './cardTexts'
import { lettersOf } from './fuzzy'

/** As much as is read at a glance beside a card's name. */
const LONGEST = 64
/** What stands before the hit, so that it is read in its sentence. */
const BEFORE = 20

/**
 * The part of a field in which a word stands, on one line.
 * @param words what was typed, as `readQuery` reads it
 */
export function excerpt({ text }: CardText, words: readonly string[], longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const signs = [...line]
  if (signs.length <= longest) return line
  const from = Math.max(0, Math.min(placeOf(line, signs, words) - BEFORE, signs.length - longest))
  const start = from === 0 ? 0 : nextWord(signs, from)
  const end = start + longest
  const part = signs.slice(start, end).join('').trim()
  return `${start > 0 ? '…' : ''}${part}${end < signs.length ? '…' : ''}`
}

/** Which sign of the text a word begins at; letters with accents may be several once the accents are taken off. */
function placeOf(line: string, signs: readonly string[], words: readonly string[]): number {
  const letters = lettersOf(line)
  const place = Math.max(0, ...words.map((word) => letters.indexOf(word)))
  let read = 0
  const at = signs.findIndex((sign) => {
    read += lettersOf(sign).length
    return read > place
  })
  return Math.max(0, at)
}

function nextWord(signs: readonly string[], from: number): number {
  const blank = signs.indexOf(' ', from)
  return blank < 0 || blank - from > BEFORE / 2 ? from : blank + 1
}
