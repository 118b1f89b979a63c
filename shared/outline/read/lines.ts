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
    const line = toLine(number, parts.join('\n'))
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

/** A line that is set in bold as a whole is that line. */
function withoutBold(text: string): string {
  return text.length > 2_000 ? text : text.replace(/^(\*\*|__)(?=[^\s*_])(.*[^\s*_])\1$/su, '$2')
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
