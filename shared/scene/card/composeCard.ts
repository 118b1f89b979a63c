import { t } from '../../messages/language'
import type { CardFacts } from '../facts'
import { label, textMark } from '../marks'
import { createMemo } from '../memo'
import { type TextLine, wrapText } from '../text/wrap'
import { categoryColor, categoryInk, type Theme } from '../theme'
import type { Mark } from '../types'
import { badge } from './badge'
import { foldPill } from './fold'
import { footer } from './footer'
import { frame, type Outline } from './frame'
import { kindIcon } from './icons'
import { type CardSize, titleBottom, titleTop } from './measureCard'
import { baseline, EYEBROW_LINE, GAP, ICON_X, kindSizes, PAD_X, PAD_Y, TEXT_X, TITLE_LINES } from './sizes'
import { besideText, thermometer } from './thermometer'

const knots = createMemo<readonly Mark[]>()
const EYEBROW = { size: 11, weight: 600 } as const

export function outlineOf(facts: CardFacts): Outline {
  if (facts.loose) return 'dashed'
  return facts.status === 'draft' ? 'dotted' : 'solid'
}

/** A driver's place and field: `1 · New customers`. */
function eyebrowText(facts: CardFacts): string | undefined {
  if (facts.kind !== 'driver') return undefined
  const name = facts.category === undefined ? undefined : t().levels.categories[facts.category]
  const rank = facts.priority === undefined ? undefined : `${facts.priority}`
  return rank === undefined ? name : name === undefined ? t().scene.priority(facts.priority ?? 0) : `${rank} · ${name}`
}

/** What a card without a title is called. */
export function untitled(facts: CardFacts): string {
  return t().scene.untitledCard(facts.kindWord)
}

function titleLines(facts: CardFacts, width: number): { lines: TextLine[]; placeholder: boolean } {
  const { titleSize } = kindSizes(facts.kind)
  const style = { size: titleSize, weight: 600 } as const
  const lines = wrapText(facts.title, style, width, TITLE_LINES)
  if (lines.length > 0) return { lines, placeholder: false }
  return { lines: wrapText(untitled(facts), style, width, 1), placeholder: true }
}

/** Icon, eyebrow and title. */
function header(facts: CardFacts, width: number, ink: string, theme: Theme): Mark[] {
  const { titleSize, titleLine } = kindSizes(facts.kind)
  const room = width - TEXT_X - PAD_X
  const eyebrow = eyebrowText(facts)
  const top = titleTop(facts)
  const iconY = PAD_Y + (eyebrow === undefined ? titleLine : EYEBROW_LINE) / 2
  const marks = [...kindIcon(facts.kind, ICON_X, iconY, ink)]
  if (eyebrow !== undefined) {
    const y = baseline(PAD_Y, EYEBROW_LINE, EYEBROW.size)
    marks.push(label(eyebrow, TEXT_X, y, { ...EYEBROW, fill: ink, maxWidth: room }))
  }
  const { lines, placeholder } = titleLines(facts, room)
  const fill = placeholder || facts.status === 'closed' ? theme.muted : theme.ink
  lines.forEach((text, i) => {
    const x = text.rtl ? TEXT_X + room : TEXT_X
    const y = baseline(top + i * titleLine, titleLine, titleSize)
    marks.push(textMark(text, x, y, { size: titleSize, weight: 600, fill, anchor: text.rtl ? 'end' : 'start' }))
  })
  return marks
}

/** The knot on the lower edge from which a card's ropes hang. */
function knot(width: number, height: number, fill: string): readonly Mark[] {
  return knots(`${width} ${height} ${fill}`, () => [{ type: 'circle', cx: width / 2, cy: height, r: 3, fill }])
}

export function colorsOf(facts: CardFacts, theme: Theme): { bar: string; ink: string } {
  if (facts.status === 'closed') return { bar: theme.closed, ink: theme.muted }
  if (facts.kind === 'strategy') return { bar: theme.ink, ink: theme.ink }
  return { bar: categoryColor(theme, facts.category), ink: categoryInk(theme, facts.category) }
}

/**
 * Draws one card of a size that was measured before.
 * @param more pixels that its title takes beyond its lines on the card, as while it is typed: all below makes room
 * @returns marks relative to the card's upper left corner, painted in order
 */
export function composeCard(facts: CardFacts, size: CardSize, theme: Theme, more = 0): Mark[] {
  const { width } = size
  const height = size.height + more
  const closed = facts.status === 'closed'
  const { bar, ink } = colorsOf(facts, theme)
  return [
    ...frame(width, height, { bar, outline: outlineOf(facts), closed }, theme),
    ...header(facts, width, ink, theme),
    ...footer(facts, titleBottom(facts) + more + GAP, width, { accent: bar, theme }),
    ...thermometer(facts.progress, besideText(width, height), bar, theme),
    ...(facts.holds ? knot(width, height, bar) : []),
    ...(facts.folded === undefined ? [] : foldPill(facts.folded, width, height, bar, theme)),
    ...badge(facts.badge, width, theme),
  ]
}
