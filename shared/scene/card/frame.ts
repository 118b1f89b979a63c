import { line, n, roundedRect } from '../marks'
import { createMemo } from '../memo'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { BAR, RADIUS } from './sizes'

export type Outline = 'solid' | 'dotted' | 'dashed'

/** What a card's body looks like, but for its size and theme. */
export interface FrameLook {
  /** Colour of the driver's bar. */
  readonly bar: string
  readonly outline: Outline
  readonly closed: boolean
}

/** How far the bar's rounded corners are pulled in at its usual width, in pixels. */
const PULL = 2.8

/** The coloured bar that fills the card's rounded left edge. */
function barPath(width: number, height: number): string {
  // Where a corner of radius r is cut at the bar's width; a bar as wide as that takes in the whole corner.
  const inside = Math.min(width, RADIUS)
  const cut = RADIUS - Math.sqrt(RADIUS ** 2 - (RADIUS - inside) ** 2)
  const pull = (PULL * (RADIUS - inside)) / (RADIUS - BAR)
  const [top, bottom] = [`${n(inside)} ${n(cut)}`, `${n(inside)} ${n(height - cut)}`]
  const corners = `M${top}Q0 ${n(pull)} 0 ${RADIUS}L0 ${n(height - RADIUS)}Q0 ${n(height - pull)} ${bottom}`
  return width > inside ? `${corners}L${n(width)} ${n(height)}L${n(width)} 0Z` : `${corners}Z`
}

function outlineMark(width: number, height: number, outline: Outline, bold: number, theme: Theme): Mark {
  const d = roundedRect(0.5, 0.5, width - 1, height - 1, RADIUS)
  if (outline === 'dotted') return line(d, theme.strongBorder, 1.6 * bold, [0.1, 3.9 * bold])
  if (outline === 'dashed') return line(d, theme.strongBorder, 1.5 * bold, [6 * bold, 5 * bold])
  return line(d, theme.border, bold)
}

const shared = createMemo<readonly Mark[]>()

/**
 * A card's body: soft edge, surface, driver bar, outline. Cards of one size and colour share it.
 * @param bold how many times as wide its bar and lines are: those of cards seen from afar would vanish
 */
export function frame(width: number, height: number, look: FrameLook, theme: Theme, bold = 1): readonly Mark[] {
  const key = `${theme.name} ${width} ${height} ${look.bar} ${look.outline} ${look.closed} ${bold}`
  return shared(key, () => draw(width, height, look, theme, bold))
}

function draw(width: number, height: number, { bar, outline, closed }: FrameLook, theme: Theme, bold: number): Mark[] {
  const body = { type: 'rect', x: 0, width, height, radius: RADIUS } as const
  const marks: Mark[] = []
  if (theme.shadow !== undefined && outline === 'solid' && !closed) marks.push({ ...body, y: 2, fill: theme.shadow })
  marks.push({ ...body, y: 0, fill: closed ? theme.closedSurface : theme.surface })
  marks.push({ type: 'path', d: barPath(BAR * bold, height), fill: bar })
  marks.push(outlineMark(width, height, outline, bold, theme))
  return marks
}
