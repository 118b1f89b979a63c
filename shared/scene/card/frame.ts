import { line, roundedRect } from '../marks'
import { createMemo } from '../memo'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { BAR, RADIUS } from './sizes'

export type Outline = 'solid' | 'dotted' | 'dashed'

/** The coloured bar that fills the card's rounded left edge. */
function barPath(height: number): string {
  // Where a corner of radius r is cut at the bar's width.
  const cut = Math.round((RADIUS - Math.sqrt(RADIUS ** 2 - (RADIUS - BAR) ** 2)) * 100) / 100
  return `M${BAR} ${cut}Q0 2.8 0 ${RADIUS}L0 ${height - RADIUS}Q0 ${height - 2.8} ${BAR} ${height - cut}Z`
}

function outlineMark(width: number, height: number, outline: Outline, theme: Theme): Mark {
  const d = roundedRect(0.5, 0.5, width - 1, height - 1, RADIUS)
  if (outline === 'dotted') return line(d, theme.strongBorder, 1.6, [0.1, 3.9])
  if (outline === 'dashed') return line(d, theme.strongBorder, 1.5, [6, 5])
  return line(d, theme.border, 1)
}

const shared = createMemo<readonly Mark[]>()

/** A card's body: soft edge, surface, driver bar, outline. Cards of one size and colour share it. */
export function frame(
  width: number,
  height: number,
  bar: string,
  outline: Outline,
  closed: boolean,
  theme: Theme,
): readonly Mark[] {
  const key = `${theme.name} ${width} ${height} ${bar} ${outline} ${closed}`
  return shared(key, () => draw(width, height, bar, outline, closed, theme))
}

function draw(width: number, height: number, bar: string, outline: Outline, closed: boolean, theme: Theme): Mark[] {
  const marks: Mark[] = []
  if (theme.shadow !== undefined && outline === 'solid' && !closed)
    marks.push({ type: 'rect', x: 0, y: 2, width, height, radius: RADIUS, fill: theme.shadow })
  marks.push({
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: RADIUS,
    fill: closed ? theme.closedSurface : theme.surface,
  })
  marks.push({ type: 'path', d: barPath(height), fill: bar }, outlineMark(width, height, outline, theme))
  return marks
}
