import { mask } from '../escape'

/** One line of the outline with its continuations joined; blank lines and rules are gone. */
export interface Line {
  /** Counted from 1, where it starts in the file. */
  readonly number: number
  /** Columns before the text or its bullet; a tab reaches to the next multiple of four. */
  readonly indent: number
  /** 1–6 for a Markdown heading, else 0. */
  readonly heading: number
  /** Without indentation, bullet and heading marks; escapes masked. */
  readonly text: string
  /** A quote or the row of a Markdown table: a note of the card above it, wherever it stands. */
  readonly aside?: 'quote' | 'table'
}

const TAB = 4
const HEADING = /^(#{1,6})(?:\s+(.*?))?(?:\s+#+)?$/s
const BULLET = /^(?:[-*+•–]|\(?\d{1,3}[.)]|[a-z]\))(?:\s+|$)/
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/
const CONTINUES = /(?:^|[^\\])(?:\\\\)*\\$/

/** Splits an outline into lines. */
export function toLines(text: string): Line[] {
  const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const lines: Line[] = []
  for (let i = 0; i < physical.length; i++) {
    const number = i + 1
    const parts = [physical[i] ?? '']
    while (CONTINUES.test(parts.at(-1) ?? '') && i + 1 < physical.length) parts.push((physical[++i] ?? '').trimStart())
    const raw = parts.join('\n')
    if (isTableRule(raw)) continue
    const line = asideOf(number, raw) ?? toLine(number, raw)
    if (line !== undefined) lines.push(line)
  }
  return lines
}

function toLine(number: number, raw: string): Line | undefined {
  const masked = mask(raw)
  const text = masked.trim()
  if (text === '' || RULE.test(text)) return undefined
  const heading = HEADING.exec(text)
  if (heading) return { number, indent: 0, heading: heading[1]?.length ?? 1, text: heading[2] ?? '' }
  const content = withoutBold(text.replace(BULLET, ''))
  return content === '' ? undefined : { number, indent: columns(masked), heading: 0, text: content }
}

const QUOTE = /^\s*>\s?(.*)$/s
const TABLE_ROW = /^\s*\|(.*)\|\s*$/s

/** The line of dashes below a table's head. */
function isTableRule(raw: string): boolean {
  return raw.length <= 2_000 && /^\s*\|[\s|:-]*-[\s|:-]*\|\s*$/.test(raw)
}

/** A quote and a row of a table say something about the card above them: they become a note of it. */
function asideOf(number: number, raw: string): Line | undefined {
  if (raw.length > 2_000) return undefined
  const quote = QUOTE.exec(raw)?.[1]?.trim() ?? ''
  if (quote !== '') return { number, indent: 0, heading: 0, text: `notes: ${mask(quote)}`, aside: 'quote' }
  const cells =
    TABLE_ROW.exec(raw)?.[1]
      ?.split('|')
      .map((cell) => cell.trim()) ?? []
  if (cells.every((cell) => cell === '')) return undefined
  return { number, indent: 0, heading: 0, text: `notes: ${mask(cells.join(' | '))}`, aside: 'table' }
}

/** Bold letters mean nothing: neither around a whole line nor around the word before a colon. */
function withoutBold(text: string): string {
  if (text.length > 2_000) return text
  const key = /^(\*\*|__)(\p{L}[\p{L}\d ]{0,39}?)(:?)\1(:?)(?=\s|$)/u.exec(text)
  if (key && `${key[3]}${key[4]}` === ':') return `${key[2]}:${text.slice(key[0].length)}`
  return text.replace(/^(\*\*|__)(?=[^\s*_])((?:(?!\1).)*[^\s*_])\1$/su, '$2')
}

/** A title without the marks of bold letters inside it. */
export function withoutInnerBold(masked: string): string {
  if (masked.length > 2_000) return masked
  return masked.replace(/(^|[\s(])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?=[\s.,;:!?)]|$)/gu, '$1$2')
}

function columns(text: string): number {
  let count = 0
  for (const char of text) {
    if (char === '\t') count += TAB - (count % TAB)
    else if (/\s/.test(char)) count++
    else break
  }
  return count
}
