import { formatShort } from '../../messages/format'
import { SEVERITIES } from '../../schema/document'
import type { CardFacts } from '../facts'
import { label, textMark } from '../marks'
import { textWidth } from '../text/graphemes'
import { type TextLine, wrapText } from '../text/wrap'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { severityShape } from './badge'
import { colorsOf, outlineOf, untitled } from './composeCard'
import { frame } from './frame'
import type { CardSize } from './measureCard'
import { BAR, baseline } from './sizes'

/** Height of a line of the title, and of the ink of the last one, in sizes of its type. */
const LEADING = 1.12
const INK = 0.95
/** The type may get a little smaller, each time only if so much more of the title shows. */
const SMALLER = [0.94, 0.88] as const
const WORTH = 1.2
/** Words further on than this, in characters, are cut off anyway. */
const SEEN = 40
/** Left and right of the title, in scene pixels: the larger the type, the dearer the room. */
const WIDEST_PAD = 12
const LEAST_PAD = 6
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
    ...titleMarks(facts, size, theme, titleSize, bold * BAR),
    ...foldCount(facts, size, bar, theme, titleSize),
    ...worst(facts, width, theme, titleSize),
  ]
}

function titleMarks(facts: CardFacts, { width, height }: CardSize, theme: Theme, wanted: number, bar: number): Mark[] {
  const named = facts.title.trim() !== ''
  const pad = Math.max(LEAST_PAD, WIDEST_PAD + 4 - wanted * 0.2)
  const span = width - bar - 2 * pad
  // The count of a folded branch stands on the lower edge.
  const room = facts.folded === undefined ? height : height - wanted / 2
  const { lines, size } = fitTitle(named ? facts.title : untitled(facts), wanted, span, room)
  const leading = size * LEADING
  const top = (room - lines.length * leading) / 2
  const fill = named && facts.status !== 'closed' ? theme.ink : theme.muted
  return lines.map((line, i) => {
    const x = bar + pad + (line.rtl ? span : 0)
    const y = baseline(top + i * leading, leading, size)
    return textMark(line, x, y, { size, weight: 600, fill, anchor: line.rtl ? 'end' : 'start' })
  })
}

interface FittedTitle {
  readonly lines: readonly TextLine[]
  readonly size: number
  /** Characters of the title that can be read; a word that is broken in two hardly can. */
  readonly seen: number
}

/** The title in the type that is wanted, or in a smaller one where much more of it shows. */
function fitTitle(title: string, wanted: number, span: number, room: number): FittedTitle {
  let best = wrapTitle(title, wanted, span, room)
  for (const by of SMALLER) {
    const next = wrapTitle(title, wanted * by, span, room)
    if (next.seen >= best.seen * WORTH) best = next
  }
  return best
}

function wrapTitle(title: string, size: number, span: number, room: number): FittedTitle {
  const style = { size, weight: 600 } as const
  const most = Math.max(1, Math.floor((room - size * INK) / (size * LEADING)) + 1)
  const lines = wrapText(title, style, span, most)
  const broken = words(title).some((word) => textWidth(word, size, 600) >= span)
  const seen = lines.reduce((sum, { text }) => sum + text.length, 0)
  return { lines, size, seen: broken ? seen / WORTH : seen }
}

function words(title: string): string[] {
  return title.slice(0, SEEN).split(/(?<=[-/–—])|\s+/)
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

/** The shape of the worst severity found, on the upper right corner. */
function worst({ badge }: CardFacts, width: number, theme: Theme, size: number): Mark[] {
  const severity = SEVERITIES.find((one) => badge[one] > 0)
  return severity === undefined ? [] : [severityShape(severity, width, 0, theme, (size * SIGN) / 6)]
}
