import type { CardFacts } from '../facts'
import { CATEGORY_LABELS } from '../labels'
import { label, textMark } from '../marks'
import { createMemo } from '../memo'
import { type TextLine, wrapText } from '../text/wrap'
import { categoryColor, categoryInk, type Theme } from '../theme'
import type { Mark } from '../types'
import { badge } from './badge'
import { describeCard } from './describe'
import { foldPill } from './fold'
import { footer } from './footer'
import { frame, type Outline } from './frame'
import { kindIcon } from './icons'
import { baseline, FOLD_ROOM, GAP, GRID, ICON_X, kindSizes, PAD_X, PAD_Y, STUB_ROOM, TEXT_X } from './sizes'

export interface ComposedCard {
  readonly width: number
  readonly height: number
  /** The height that the layout keeps free: the card, and what hangs from it (a frayed end, a fold pill). */
  readonly layoutHeight: number
  readonly marks: readonly Mark[]
  readonly description: string
}

const TITLE_LINES = 3
const knots = createMemo<readonly Mark[]>()
const EYEBROW = { size: 11, weight: 600, line: 16 } as const

function outlineOf(facts: CardFacts): Outline {
  if (facts.loose) return 'dashed'
  return facts.status === 'draft' ? 'dotted' : 'solid'
}

/** A driver's place and field: `1 · New customers`. */
function eyebrowText(facts: CardFacts): string | undefined {
  if (facts.kind !== 'driver') return undefined
  const name = facts.category === undefined ? undefined : CATEGORY_LABELS[facts.category]
  const rank = facts.priority === undefined ? undefined : `${facts.priority}`
  return rank === undefined ? name : name === undefined ? `Priority ${rank}` : `${rank} · ${name}`
}

function titleLines(facts: CardFacts, width: number): { lines: TextLine[]; placeholder: boolean } {
  const { titleSize } = kindSizes(facts.kind)
  const style = { size: titleSize, weight: 600 } as const
  const lines = wrapText(facts.title, style, width, TITLE_LINES)
  if (lines.length > 0) return { lines, placeholder: false }
  return { lines: wrapText(`Untitled ${facts.kindWord.toLowerCase()}`, style, width, 1), placeholder: true }
}

/** Icon, eyebrow and title; `bottom` is where they end. */
function header(facts: CardFacts, width: number, ink: string, theme: Theme): { marks: Mark[]; bottom: number } {
  const { titleSize, titleLine } = kindSizes(facts.kind)
  const room = width - TEXT_X - PAD_X
  const eyebrow = eyebrowText(facts)
  const top = PAD_Y + (eyebrow === undefined ? 0 : EYEBROW.line + GRID)
  const iconY = PAD_Y + (eyebrow === undefined ? titleLine : EYEBROW.line) / 2
  const marks = [...kindIcon(facts.kind, ICON_X, iconY, ink)]
  if (eyebrow !== undefined) {
    const y = baseline(PAD_Y, EYEBROW.line, EYEBROW.size)
    marks.push(label(eyebrow, TEXT_X, y, { size: EYEBROW.size, weight: EYEBROW.weight, fill: ink, maxWidth: room }))
  }
  const { lines, placeholder } = titleLines(facts, room)
  const fill = placeholder || facts.status === 'closed' ? theme.muted : theme.ink
  lines.forEach((text, i) => {
    const x = text.rtl ? TEXT_X + room : TEXT_X
    const y = baseline(top + i * titleLine, titleLine, titleSize)
    marks.push(textMark(text, x, y, { size: titleSize, weight: 600, fill, anchor: text.rtl ? 'end' : 'start' }))
  })
  return { marks, bottom: top + lines.length * titleLine }
}

/** The knot on the lower edge from which a card's ropes hang. */
function knot(width: number, height: number, fill: string): readonly Mark[] {
  return knots(`${width} ${height} ${fill}`, () => [{ type: 'circle', cx: width / 2, cy: height, r: 3, fill }])
}

function colorsOf(facts: CardFacts, theme: Theme): { bar: string; ink: string } {
  if (facts.status === 'closed') return { bar: theme.border, ink: theme.muted }
  if (facts.kind === 'strategy') return { bar: theme.ink, ink: theme.ink }
  return { bar: categoryColor(theme, facts.category), ink: categoryInk(theme, facts.category) }
}

/**
 * Draws one card: its size comes from its content.
 * @returns marks relative to the card's upper left corner; sizes in pixels, on the 4 px grid
 */
export function composeCard(facts: CardFacts, theme: Theme): ComposedCard {
  const { width } = kindSizes(facts.kind)
  const closed = facts.status === 'closed'
  const { bar, ink } = colorsOf(facts, theme)
  const head = header(facts, width, ink, theme)
  const foot = footer(facts, head.bottom + GAP, width, bar, theme)
  const height = head.bottom + (foot.height === 0 ? 0 : GAP + foot.height) + PAD_Y
  const marks = [
    ...frame(width, height, bar, outlineOf(facts), closed, theme),
    ...head.marks,
    ...foot.marks,
    ...(facts.holds ? knot(width, height, bar) : []),
    ...(facts.folded === undefined ? [] : foldPill(facts.folded, width, height, bar, theme)),
    ...badge(facts.badge, width, theme),
  ]
  const below = facts.folded !== undefined ? FOLD_ROOM : facts.missing !== undefined ? STUB_ROOM : 0
  return { width, height, layoutHeight: height + below, marks, description: describeCard(facts) }
}
