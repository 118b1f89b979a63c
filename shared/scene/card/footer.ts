import { t } from '../../messages/language'
import type { CardFacts } from '../facts'
import { joinTarget, type TargetWords } from '../format'
import { label, line, measured, textMark } from '../marks'
import { createMemo } from '../memo'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { baseline, GAP, ICON_X, PAD_X, ROW, TEXT_X } from './sizes'

const TEXT = { size: 11, weight: 400 } as const
const STRONG = { size: 11, weight: 600 } as const
const CHIP_PAD = 8
const CHIP_GAP = 6
const DISC = 10
const TICK = { width: 3, gap: 2, height: 10 } as const
/** More milestones than this are told by the figure alone. */
const MAX_TICKS = 8

/** The colours that a footer is painted in: the card's own, and the theme's. */
export interface FooterLook {
  readonly accent: string
  readonly theme: Theme
}

interface Item {
  readonly width: number
  paint(x: number, y: number, look: FooterLook): readonly Mark[]
}

const boxes = createMemo<Mark>()
const discs = createMemo<readonly Mark[]>()

/** The box of a chip; chips of one size share it. */
function chipBox(x: number, y: number, width: number, bare: boolean, theme: Theme): Mark {
  return boxes(`${theme.name} ${x} ${y} ${width} ${bare}`, () =>
    bare
      ? {
          type: 'rect',
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: ROW - 1,
          radius: 5,
          stroke: { color: theme.border, width: 1 },
        }
      : { type: 'rect', x, y, width, height: ROW, radius: 6, fill: theme.chip },
  )
}

function chip(text: string, room: number, outlined = false): Item {
  const shown = measured(text, TEXT, room - 2 * CHIP_PAD)
  const width = Math.min(room, Math.ceil(shown.width) + 2 * CHIP_PAD)
  return {
    width,
    paint: (x, y, { theme }) => {
      const bare = outlined || theme.chip === theme.surface
      const style = { ...TEXT, fill: theme.chipInk }
      const at = shown.rtl ? x + width - CHIP_PAD : x + CHIP_PAD
      const text = textMark(shown, at, baseline(y, ROW, TEXT.size), { ...style, anchor: shown.rtl ? 'end' : 'start' })
      return [chipBox(x, y, width, bare, theme), text]
    },
  }
}

function milestoneTicks(done: readonly boolean[]): Item {
  const reached = done.filter(Boolean).length
  const text = `${reached}/${done.length}`
  const ticks = done.length > MAX_TICKS ? [] : [...done].sort((a, b) => Number(b) - Number(a))
  const textX = ticks.length * (TICK.width + TICK.gap) + (ticks.length > 0 ? 3 : 0)
  return {
    width: Math.ceil(textX + textWidth(text, STRONG.size, STRONG.weight)) + 2,
    paint: (x, y, { accent, theme }) => [
      ...ticks.map((reachedTick, i) =>
        tick(x + i * (TICK.width + TICK.gap), y, reachedTick ? accent : undefined, theme),
      ),
      label(text, x + textX, baseline(y, ROW, STRONG.size), { ...STRONG, fill: theme.muted }),
    ],
  }
}

function tick(x: number, y: number, color: string | undefined, theme: Theme): Mark {
  const top = y + (ROW - TICK.height) / 2
  if (color !== undefined)
    return { type: 'rect', x, y: top, width: TICK.width, height: TICK.height, radius: 1, fill: color }
  const stroke = { color: theme.strongBorder, width: 0.8 }
  return {
    type: 'rect',
    x: x + 0.4,
    y: top + 0.4,
    width: TICK.width - 0.8,
    height: TICK.height - 0.8,
    radius: 0.8,
    stroke,
  }
}

/** A card that a role carries, or that is closed, has no place for an owner. */
function hasDisc(facts: CardFacts): boolean {
  return facts.owner !== undefined || (facts.role === undefined && facts.status !== 'closed')
}

/** The owner's initials in a disc; an empty dashed ring where nobody has the card yet. */
function ownerDisc(facts: CardFacts, y: number, theme: Theme): readonly Mark[] {
  if (!hasDisc(facts)) return []
  const initials = facts.owner?.initials
  return discs(`${theme.name} ${y} ${initials ?? ''}`, () => drawDisc(initials, y, theme))
}

function drawDisc(initials: string | undefined, y: number, theme: Theme): Mark[] {
  const cy = y + ROW / 2
  if (initials !== undefined) return initialsDisc(initials, ICON_X, cy, theme)
  const stroke = { color: theme.strongBorder, width: 1, dash: [2.5, 2.5] }
  return [{ type: 'circle', cx: ICON_X, cy, r: DISC - 1, stroke }]
}

/** Somebody's initials in a disc, centred. */
export function initialsDisc(initials: string, cx: number, cy: number, theme: Theme): Mark[] {
  const filled = theme.disc !== theme.surface
  const ring = { color: theme.discInk, width: 1 }
  const disc: Mark = filled
    ? { type: 'circle', cx, cy, r: DISC, fill: theme.disc }
    : { type: 'circle', cx, cy, r: DISC - 0.5, stroke: ring }
  const style = { size: 9, weight: 600 } as const
  const text = label(initials, cx, baseline(cy - ROW / 2, ROW, 9), {
    ...style,
    fill: theme.discInk,
    anchor: 'middle',
    maxWidth: 2 * DISC - 1,
  })
  return [disc, text]
}

function footerItems(facts: CardFacts, room: number): Item[] {
  const items: Item[] = []
  const more = facts.owner?.more ?? 0
  if (more > 0) items.push(chip(`+${more}`, room, true))
  if (facts.owner === undefined && facts.role !== undefined) items.push(chip(facts.role, room, true))
  if (facts.cadence !== undefined) items.push(chip(facts.cadence, room))
  if (facts.target !== undefined) items.push(...targetChips(facts.target, facts.moreTargets, room))
  if (facts.milestones.length > 0) items.push(milestoneTicks(facts.milestones))
  if (facts.status === 'closed') items.push(closedChip())
  return items
}

/** Figures and day side by side in one chip where they fit, else in two. */
function targetChips(target: TargetWords, more: number, room: number): Item[] {
  const rest = more > 0 ? ` +${more}` : ''
  const joined = joinTarget(target) + rest
  if (target.due === undefined || textWidth(joined, TEXT.size, TEXT.weight) <= room - 2 * CHIP_PAD)
    return [chip(joined, room)]
  return [chip(target.text, room), chip(target.due + rest, room)]
}

function closedChip(): Item {
  const text = t().words.status.closed
  const width = Math.ceil(textWidth(text, TEXT.size, TEXT.weight)) + 14
  return {
    width,
    paint: (x, y, { theme }) => [
      line(`M${x} ${y + 10.5}L${x + 3} ${y + 13.5}L${x + 8.5} ${y + 7}`, theme.muted, 1.5),
      label(text, x + 13, baseline(y, ROW, TEXT.size), { ...TEXT, fill: theme.muted }),
    ],
  }
}

const roomOf = (width: number): number => width - TEXT_X - PAD_X

/** Where each item stands: side by side, and in the next row where it does not fit. */
function placesOf(items: readonly Item[], room: number): { x: number; y: number }[] {
  let [x, y] = [0, 0]
  return items.map((item) => {
    if (x > 0 && x + item.width > room) {
      x = 0
      y += ROW + GAP / 2
    }
    const place = { x, y }
    x += item.width + CHIP_GAP
    return place
  })
}

/** The height of the rows under a title, in pixels; 0 where there are none. */
export function footerHeight(facts: CardFacts, width: number): number {
  const items = footerItems(facts, roomOf(width))
  if (items.length === 0) return hasDisc(facts) ? ROW : 0
  return (placesOf(items, roomOf(width)).at(-1)?.y ?? 0) + ROW
}

/**
 * The rows under a title: owner, chips, milestones. Chips that do not fit side by side go to the next row.
 * @param top where the first row begins
 */
export function footer(facts: CardFacts, top: number, width: number, look: FooterLook): Mark[] {
  const items = footerItems(facts, roomOf(width))
  const places = placesOf(items, roomOf(width))
  const marks = [...ownerDisc(facts, top, look.theme)]
  items.forEach((item, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 }
    marks.push(...item.paint(TEXT_X + x, top + y, look))
  })
  return marks
}
