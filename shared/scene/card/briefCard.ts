import { formatShort } from '../../messages/format'
import type { CardFacts } from '../facts'
import { worstWithin } from '../folded'
import { label, textMark } from '../marks'
import { type TextLine, wrapText } from '../text/wrap'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { severityShape } from './badge'
import { colorsOf, outlineOf, untitled } from './composeCard'
import { frame } from './frame'
import type { CardSize } from './measureCard'
import { BAR, baseline } from './sizes'
import { thermometer, thermometerRoom } from './thermometer'

/** Height of a line of the title where there is room, where there is little, and of a line's ink, in sizes of its type. */
const LEADING = 1.12
const TIGHTEST = 1
const INK = 0.95
/** How far letters hang below a line, in sizes of its type. */
const HANGS = 0.12
/** A title is written so much smaller, in sizes of its type, where that shows all of it, or its last word whole. */
const SMALLER = 0.93
/** Left of the title, in scene pixels, half of it right of the longest line: the larger the type, the dearer the room. */
const WIDEST_PAD = 12
const LEAST_PAD = 5
/** A type of so many pixels comes with lines as wide as those of the whole card. */
const USUAL = 18
/** The type of the count of a folded branch, in sizes of the title's. */
const COUNT = 0.9
/** Radius of the sign of a finding, in sizes of the title's type. */
const SIGN = 0.42

/**
 * A card as it is seen from some way off: frame, colour and outline (its status), title in larger type, the worst
 * severity found, and how many cards a folded branch hides. As large as the whole card, at the same place.
 * @param titleSize of the title's type, in scene pixels
 */
export function composeBrief(facts: CardFacts, size: CardSize, theme: Theme, titleSize: number): Mark[] {
  const { width, height } = size
  const closed = facts.status === 'closed'
  const { bar } = colorsOf(facts, theme)
  const bold = Math.max(1, titleSize / USUAL)
  return [
    ...frame(width, height, { bar, outline: outlineOf(facts), closed }, theme, bold),
    ...titleMarks(facts, size, theme, titleSize, bold),
    ...reportedProgress(facts, size, theme, titleSize, bold),
    ...foldCount(facts, size, bar, theme, titleSize),
    ...worst(facts, width, theme, titleSize),
  ]
}

function titleMarks(facts: CardFacts, { width, height }: CardSize, theme: Theme, wanted: number, bold: number): Mark[] {
  const named = facts.title.trim() !== ''
  const bar = bold * BAR
  const pad = Math.max(LEAST_PAD, WIDEST_PAD + 4 - wanted * 0.2)
  const right = isReported(facts) ? thermometerRoom(bold) : 0
  const span = width - bar - pad - Math.max(pad / 2, right)
  // The count of a folded branch stands on the lower edge.
  const room = facts.folded === undefined ? height : height - wanted / 2
  const { lines, size, leading } = fitTitle(named ? facts.title : untitled(facts), wanted, span, room)
  // What hangs below the last line counts half.
  const top = (room - lines.length * leading - (lines.length > 1 ? HANGS * size : 0)) / 2
  const fill = named && facts.status !== 'closed' ? theme.ink : theme.muted
  return lines.map((line, i) => {
    const x = bar + pad + (line.rtl ? span : 0)
    const y = baseline(top + i * leading, leading, size)
    return textMark(line, x, y, { size, weight: 600, fill, anchor: line.rtl ? 'end' : 'start' })
  })
}

/** From afar only what was reported is shown: an empty tube would take the room of words. */
function isReported({ progress }: CardFacts): boolean {
  return progress.done !== undefined
}

/** The thermometer between the sign of a finding and the count of a folded branch. */
function reportedProgress(facts: CardFacts, { width, height }: CardSize, theme: Theme, size: number, bold: number) {
  if (!isReported(facts)) return []
  const clear = size * SIGN + bold * 2
  const place = { width, top: clear, bottom: height - clear, bold }
  return thermometer(facts.progress, place, colorsOf(facts, theme).bar, theme)
}

interface FittedTitle {
  readonly lines: readonly TextLine[]
  readonly size: number
  readonly leading: number
}

/** The title in the type that is wanted, or, where more of it can be read by that, in a slightly smaller one. */
function fitTitle(title: string, wanted: number, span: number, room: number): FittedTitle {
  const most = mostLines(room, wanted)
  const lines = wrapText(title, { size: wanted, weight: 600 }, span, most)
  if (lines.length < most || isWhole(lines, title)) return leaded(lines, wanted, room)
  const size = wanted * SMALLER
  const smaller = wrapText(title, { size, weight: 600 }, span, mostLines(room, size))
  const better = isWhole(smaller, title) || (cutsWord(lines, title) && !cutsWord(smaller, title))
  return better ? leaded(smaller, size, room) : leaded(lines, wanted, room)
}

/** Whether the ellipsis stands for letters of the last word. */
function cutsWord(lines: readonly TextLine[], title: string): boolean {
  const last = lines.at(-1)?.text.slice(0, -1).split(/[\s-]/).at(-1) ?? ''
  return !title.split(/[\s-]/).includes(last)
}

function isWhole(lines: readonly TextLine[], title: string): boolean {
  return inkOf(lines) === inkOf(title)
}

/** A text without its spaces and line breaks. */
function inkOf(text: string | readonly TextLine[]): string {
  const said = typeof text === 'string' ? text : text.map((line) => line.text).join('')
  return said.replace(/\s/g, '')
}

function mostLines(room: number, size: number): number {
  return Math.max(1, Math.floor((room - size * INK) / (size * TIGHTEST)) + 1)
}

/** Lines as far apart as there is room for. */
function leaded(lines: readonly TextLine[], size: number, room: number): FittedTitle {
  const most = (room - size * INK) / Math.max(1, lines.length - 1)
  return { lines, size, leading: Math.max(size * TIGHTEST, Math.min(size * LEADING, most)) }
}

/** `+124` on the lower edge of a folded card. */
function foldCount({ folded }: CardFacts, { width, height }: CardSize, color: string, theme: Theme, size: number) {
  if (folded === undefined) return []
  const text = label(`+${formatShort(folded.cards)}`, width / 2, baseline(height - size / 2, size, size * COUNT), {
    size: size * COUNT,
    weight: 600,
    fill: theme.ink,
    anchor: 'middle',
  })
  const pill = text.width + size
  const box = { x: (width - pill) / 2, y: height - size / 2, width: pill, height: size, radius: size / 2 }
  return [{ type: 'rect', ...box, fill: theme.surface, stroke: { color, width: 1.5 } } as const, text]
}

/** The shape of the worst severity found, on the card or folded away below it, on the upper right corner. */
function worst(facts: CardFacts, width: number, theme: Theme, size: number): Mark[] {
  const severity = worstWithin(facts)
  return severity === undefined ? [] : [severityShape(severity, width, 0, theme, (size * SIGN) / 6)]
}
