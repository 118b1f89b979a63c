import { breakLines } from './breakLines'
import { breakWord, type Token } from './breakWord'
import { cleanText } from './clean'
import { breaksAnywhere, graphemes, graphemeWidth, isRightToLeft, textWidth, unspacedWords } from './graphemes'
import { type FontWeight, interWidth } from './measure'

export interface TextStyle {
  /** Font size in pixels. */
  readonly size: number
  readonly weight: FontWeight
}

export interface TextLine {
  readonly text: string
  /** In pixels; never more than the width asked for. */
  readonly width: number
  readonly rtl: boolean
}

/** A figure and its unit stay on one line. */
const TIED = /(\d) (?=[%‰€$£¥])/g
/** White space at which a line may break: all but the non-breaking kinds. */
const BREAKS = /[^\S\u00a0\u202f]+/g
/** Where that is anything but single spaces between words. */
const LOOSE = /^ | $| {2}|[^\S \u00a0\u202f]/

const ELLIPSIS = '…'
/** Rounding and kerning against spaces may add this much to a line that is summed up word by word, in pixels. */
const SLACK = 0.5
/** Beyond this many characters no line of a card can show more; the rest need not be measured. */
const ENOUGH = 600

function tokens(paragraph: string, style: TextStyle): Token[] {
  const out: Token[] = []
  for (const word of paragraph.split(' ')) {
    if (word === '') continue
    const width = interWidth(word, style.size, style.weight)
    if (width < 0) pushForeign(word, style, out)
    else if (!/[-/–—]./.test(word)) out.push({ text: word, width, spaced: true })
    else pushParts(word.split(/(?<=[-/–—])(?=.)/), style, out)
  }
  return out
}

function pushParts(parts: readonly string[], style: TextStyle, out: Token[]): void {
  parts.forEach((text, i) => {
    out.push({ text, width: textWidth(text, style.size, style.weight), spaced: i === 0 })
  })
}

/** A word with characters that Inter lacks: ideographs may break anywhere, everything else stays together. */
function pushForeign(word: string, style: TextStyle, out: Token[]): void {
  const known = unspacedWords(word)
  if (known !== undefined) return pushParts(known, style, out)
  const parts: string[] = []
  let open = false
  for (const grapheme of graphemes(word)) {
    const alone = breaksAnywhere(grapheme)
    if (alone || !open) parts.push(grapheme)
    else parts[parts.length - 1] += grapheme
    open = !alone
  }
  pushParts(parts, style, out)
}

const SPACE = 0x20
const DELETE = 0x7f
const NBSP = 0xa0
/** Beyond these letters text may need cleaning. */
const LAST_PLAIN = 0x24f
/** `%`, `$`, `£` and `¥`. */
const UNITS = new Set([0x24, 0x25, 0xa3, 0xa5])

/** Whether a text is one paragraph with nothing to clean, tighten or tie, as nearly all titles are. */
function isTight(text: string): boolean {
  if (text.length > ENOUGH) return false
  let previous = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < SPACE || code > LAST_PLAIN || (code >= DELETE && code < NBSP)) return false
    if (previous === SPACE && (code === SPACE || UNITS.has(code))) return false
    previous = code
  }
  return previous !== SPACE
}

/** Words with single spaces between them, figures tied to their units. */
function paragraphsOf(text: string): string[] {
  if (isTight(text)) return [text]
  const paragraphs = cleanText(text).slice(0, ENOUGH).split('\n').map(tightened)
  return paragraphs.filter((paragraph) => paragraph.trim() !== '')
}

function tightened(paragraph: string): string {
  const single = LOOSE.test(paragraph) ? paragraph.replace(BREAKS, ' ').trim() : paragraph
  return single.replace(TIED, '$1\u00a0')
}

function linesOf(paragraph: string, style: TextStyle, width: number, most: number): string[] {
  const breaks = breakLines(paragraph, style, width, most)
  if (breaks === undefined) return wrapParagraph(paragraph, style, width)
  const lines: string[] = []
  for (let i = 0; i < breaks.length; i += 2) lines.push(paragraph.slice(breaks[i], breaks[i + 1]))
  return lines
}

/** Word by word: for text of other scripts, and words wider than a line. */
function wrapParagraph(paragraph: string, style: TextStyle, width: number): string[] {
  const space = textWidth(' ', style.size, style.weight)
  const lines: string[] = []
  let line = ''
  let used = 0
  const put = (token: Token): void => {
    const gap = line !== '' && token.spaced ? space : 0
    if (line !== '' && used + gap + token.width > width) {
      lines.push(line)
      line = token.text
      used = token.width
      return
    }
    line += (gap > 0 ? ' ' : '') + token.text
    used += gap + token.width
  }
  for (const token of tokens(paragraph, style)) {
    if (token.width <= width) put(token)
    else for (const part of breakWord(token, style, width)) put(part)
  }
  if (line !== '') lines.push(line)
  return lines
}

/**
 * Shortens one line until it fits, ending in an ellipsis where something was cut.
 * @param width in pixels
 * @param force add the ellipsis even when the text fits, because more follows
 */
export function fitLine(text: string, style: TextStyle, width: number, force = false): string {
  if (!force && textWidth(text, style.size, style.weight) <= width) return text
  const room = width - textWidth(ELLIPSIS, style.size, style.weight) - SLACK
  let out = ''
  let used = 0
  for (const grapheme of graphemes(text.slice(0, ENOUGH))) {
    used += graphemeWidth(grapheme, style.size, style.weight)
    if (used > room) break
    out += grapheme
  }
  return `${withoutPartOfFigure(out, text)
    .trimEnd()
    .replace(/[,;:–—-]$/, '')}${ELLIPSIS}`
}

/** A figure is shown whole or not at all: "Win 3…" for "Win 38 plants" would not be true. Alone on a line it is cut. */
function withoutPartOfFigure(shown: string, text: string): string {
  if (!/\d[.,]?$/.test(shown) || !/^(\p{L}|[.,\u202f\u00a0]?\d)/u.test(text.slice(shown.length))) return shown
  return shown.replace(/(?<=\s)[^\s\d]?[\d.,]+$/, '')
}

/**
 * Breaks a text into lines: at line breaks, between words, inside words that are wider than a line, and between any
 * two ideographs.
 * @param width of a line in pixels
 * @param maxLines what does not fit into these is cut; the last line then ends in an ellipsis
 * @returns at least no line at all for an empty text; each line with its measured width and direction
 */
export function wrapText(text: string, style: TextStyle, width: number, maxLines: number): TextLine[] {
  const room = width - SLACK
  const lines: TextLine[] = []
  for (const paragraph of paragraphsOf(text)) {
    const rtl = isRightToLeft(paragraph)
    const before = lines.length
    for (const line of linesOf(paragraph, style, room, maxLines + 1)) {
      if (lines.length === maxLines)
        return endWith(lines, style, width, (last) =>
          cutLine(last, line, partedWord(lines.slice(before), paragraph), style, width),
        )
      lines.push({ text: line, width: Math.min(width, textWidth(line, style.size, style.weight)), rtl })
    }
  }
  return text.length > ENOUGH ? endWith(lines, style, width, (last) => fitLine(last, style, width, true)) : lines
}

/** How many lines `wrapText` makes of a text, without making them. */
export function countLines(text: string, style: TextStyle, width: number, maxLines: number): number {
  const room = width - SLACK
  let count = 0
  for (const paragraph of paragraphsOf(text)) {
    const breaks = breakLines(paragraph, style, room, maxLines)
    count += breaks === undefined ? wrapParagraph(paragraph, style, room).length : breaks.length / 2
    if (count >= maxLines) return maxLines
  }
  return count
}

/** How the last line ends that is shown of a paragraph which goes on with another one. */
function cutLine(last: string, next: string, word: Parted, style: TextStyle, width: number): string {
  // Of a word that goes on below, the line takes all that fits, not only the part that was to stand before a hyphen.
  if (word !== 'no') return fitLine((word === 'hyphen' ? last.slice(0, -1) : last) + next, style, width, true)
  return withoutStump(fitLine(last, style, width, true), last)
}

/** Of a word that is cut, so few letters say nothing: "a food plant floor…" reads better than "… floor wit…". */
const STUMP = /(?<=\S)\s+[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u

function withoutStump(cut: string, text: string): string {
  const shown = cut.slice(0, -ELLIPSIS.length)
  if (!/^\p{L}/u.test(text.slice(shown.length))) return cut
  return `${shown.replace(STUMP, '').replace(/[,;:–—-]$/, '')}${ELLIPSIS}`
}

/** Whether lines end inside a word, and if so, with a hyphen that the word itself does not have. */
type Parted = 'no' | 'plain' | 'hyphen'

function partedWord(lines: readonly TextLine[], paragraph: string): Parted {
  if (lines.length === 0) return 'no'
  let at = 0
  let added = false
  for (const { text } of lines)
    for (const letter of text) {
      while (paragraph.charAt(at) === ' ') at++
      added = !paragraph.startsWith(letter, at)
      if (!added && letter !== ' ') at += letter.length
    }
  if (added) return 'hyphen'
  return /^$|^\s/.test(paragraph.slice(at)) || /[-/–—]$/.test(paragraph.slice(0, at)) ? 'no' : 'plain'
}

function endWith(
  lines: readonly TextLine[],
  style: TextStyle,
  width: number,
  cut: (last: string) => string,
): TextLine[] {
  const last = lines.at(-1)
  if (last === undefined) return []
  const text = cut(last.text)
  return [
    ...lines.slice(0, -1),
    { text, width: Math.min(width, textWidth(text, style.size, style.weight)), rtl: last.rtl },
  ]
}
