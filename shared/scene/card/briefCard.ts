import { formatShort } from '../../messages/format'
import type { CardFacts } from '../facts'
import { label, textMark } from '../marks'
import { wrapText } from '../text/wrap'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { severityShape } from './badge'
import { colorsOf, outlineOf, untitled } from './composeCard'
import { frame } from './frame'
import type { CardSize } from './measureCard'
import { BAR, baseline, PAD_X } from './sizes'

const SEVERITIES = ['error', 'warning', 'info'] as const
/** Height of a line of the title, in sizes of its type. */
const LEADING = 1.2
/** The severity stands at the upper right, this far from both edges, in sizes of the title. */
const CORNER = 0.1

/**
 * A card as it is seen from some way off: frame, colour and outline (its status), title in larger type, the worst
 * severity found, and how many cards a folded branch hides. As large as the whole card, at the same place.
 * @param titleSize of the title's type, in scene pixels
 */
export function composeBrief(facts: CardFacts, { width, height }: CardSize, theme: Theme, titleSize: number): Mark[] {
  const closed = facts.status === 'closed'
  const { bar } = colorsOf(facts, theme)
  return [
    ...frame(width, height, bar, outlineOf(facts), closed, theme),
    // The count of a folded branch stands on the lower edge.
    ...titleMarks(facts, width, facts.folded === undefined ? height : height - titleSize / 2, theme, titleSize),
    ...foldCount(facts, width, height, bar, theme, titleSize),
    ...worst(facts, width, theme, titleSize),
  ]
}

function titleMarks(facts: CardFacts, width: number, room: number, theme: Theme, size: number): Mark[] {
  const style = { size, weight: 600 } as const
  const span = width - BAR - 2 * PAD_X
  const leading = size * LEADING
  const most = Math.max(1, Math.floor((room - 8) / leading))
  const named = facts.title.trim() !== ''
  const lines = wrapText(named ? facts.title : untitled(facts), style, span, most)
  const top = (room - lines.length * leading) / 2
  const fill = named && facts.status !== 'closed' ? theme.ink : theme.muted
  return lines.map((line, i) => {
    const x = BAR + PAD_X + (line.rtl ? span : 0)
    const y = baseline(top + i * leading, leading, size)
    return textMark(line, x, y, { ...style, fill, anchor: line.rtl ? 'end' : 'start' })
  })
}

/** `+124` on the lower edge of a folded card. */
function foldCount(
  { folded }: CardFacts,
  width: number,
  height: number,
  color: string,
  theme: Theme,
  size: number,
): Mark[] {
  if (folded === undefined) return []
  const text = label(`+${formatShort(folded.cards)}`, width / 2, baseline(height - size / 2, size, size * 0.8), {
    size: size * 0.8,
    weight: 600,
    fill: theme.ink,
    anchor: 'middle',
  })
  const pill = text.width + size
  const box = { x: (width - pill) / 2, y: height - size / 2, width: pill, height: size, radius: size / 2 }
  return [{ type: 'rect', ...box, fill: theme.surface, stroke: { color, width: 1.5 } }, text]
}

/** The shape of the worst severity found, twice as large as in the badge. */
function worst({ badge }: CardFacts, width: number, theme: Theme, size: number): Mark[] {
  const severity = SEVERITIES.find((one) => badge[one] > 0)
  if (severity === undefined) return []
  return [severityShape(severity, width - size * CORNER, size * CORNER, theme, size / 12)]
}
