import { formatShort } from '../../messages/format'
import { SEVERITIES, type Severity } from '../../schema/document'
import type { BadgeCounts } from '../facts'
import { label, n } from '../marks'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { baseline, OVERHANG } from './sizes'

const HEIGHT = 20
const SHAPE = 12
const TEXT = { size: 11, weight: 600 } as const

const OCTAGON = [
  [-2.5, -6],
  [2.5, -6],
  [6, -2.5],
  [6, 2.5],
  [2.5, 6],
  [-2.5, 6],
  [-6, 2.5],
  [-6, -2.5],
] as const
const TRIANGLE = [
  [0, -5.5],
  [6, 5],
  [-6, 5],
] as const

function polygon(points: readonly (readonly [number, number])[], x: number, y: number, by: number): string {
  return `M${points.map(([dx, dy]) => `${n(x + dx * by)} ${n(y + dy * by)}`).join('L')}Z`
}

/**
 * The shape of a severity, 12 px, centred: octagon, triangle or rounded square, so that colour is never the only sign.
 * @param by how many times as large
 */
export function severityShape(severity: Severity, x: number, y: number, theme: Theme, by = 1): Mark {
  const fill = theme[severity]
  if (severity === 'error') return { type: 'path', d: polygon(OCTAGON, x, y, by), fill }
  if (severity === 'warning')
    return { type: 'path', d: polygon(TRIANGLE, x, y, by), fill, stroke: { color: fill, width: by } }
  return { type: 'rect', x: x - 5 * by, y: y - 5 * by, width: 10 * by, height: 10 * by, radius: 3 * by, fill }
}

/** The finding badge: a pill on the card's upper right corner with a shape and a count for every severity found. */
export function badge(counts: BadgeCounts, cardWidth: number, theme: Theme): Mark[] {
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0)
  const top = shown[0]
  if (top === undefined) return []
  const texts = shown.map((severity) => formatShort(counts[severity]))
  const widths = texts.map((text) => SHAPE + 4 + textWidth(text, TEXT.size, TEXT.weight))
  const width = Math.round(widths.reduce((sum, w) => sum + w + 6, 0) + 8)
  const left = cardWidth + OVERHANG - 4 - width
  const stroke = { color: theme[top], width: 1.25 }
  const marks: Mark[] = [
    { type: 'rect', x: left, y: -HEIGHT / 2, width, height: HEIGHT, radius: HEIGHT / 2, fill: theme.surface, stroke },
  ]
  let x = left + 7
  shown.forEach((severity, i) => {
    marks.push(severityShape(severity, x + SHAPE / 2, 0, theme))
    marks.push(
      label(texts[i] ?? '', x + SHAPE + 4, baseline(-HEIGHT / 2, HEIGHT, TEXT.size), { ...TEXT, fill: theme.ink }),
    )
    x += (widths[i] ?? 0) + 6
  })
  return marks
}
