import { singleLine } from './text/clean'
import { isRightToLeft, textWidth } from './text/graphemes'
import { fitLine, type TextLine, type TextStyle } from './text/wrap'
import type { Mark, Stroke, TextMark } from './types'

/** A number in path data: at most two decimals. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Path data of a rectangle with rounded corners. */
export function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  return (
    `M${n(x + r)} ${n(y)}L${n(right - r)} ${n(y)}Q${n(right)} ${n(y)} ${n(right)} ${n(y + r)}` +
    `L${n(right)} ${n(bottom - r)}Q${n(right)} ${n(bottom)} ${n(right - r)} ${n(bottom)}` +
    `L${n(x + r)} ${n(bottom)}Q${n(x)} ${n(bottom)} ${n(x)} ${n(bottom - r)}` +
    `L${n(x)} ${n(y + r)}Q${n(x)} ${n(y)} ${n(x + r)} ${n(y)}Z`
  )
}

/** A stroked path without fill. */
export function line(d: string, color: string, width: number, dash?: readonly number[]): Mark {
  const stroke: Stroke = dash === undefined ? { color, width } : { color, width, dash }
  return { type: 'path', d, stroke, cap: 'round' }
}

export interface LabelOptions extends TextStyle {
  readonly fill: string
  readonly anchor?: TextMark['anchor']
  /** In pixels; longer text ends in an ellipsis. */
  readonly maxWidth?: number
}

/** One line of text as a mark; line breaks become spaces, what is too long is cut. */
export function label(text: string, x: number, y: number, options: LabelOptions): TextMark {
  return textMark(measured(text, options, options.maxWidth), x, y, options)
}

/** One measured line; line breaks become spaces, what is wider than `maxWidth` is cut. */
export function measured(text: string, style: TextStyle, maxWidth = Number.POSITIVE_INFINITY): TextLine {
  const clean = singleLine(text)
  const width = textWidth(clean, style.size, style.weight)
  if (width <= maxWidth) return { text: clean, width, rtl: isRightToLeft(clean) }
  const shown = fitLine(clean, style, maxWidth)
  return {
    text: shown,
    width: Math.min(maxWidth, textWidth(shown, style.size, style.weight)),
    rtl: isRightToLeft(shown),
  }
}

/**
 * A measured line as a mark. `x` is the physical place that `anchor` names, whatever the direction of the text.
 */
export function textMark(line: TextLine, x: number, y: number, options: LabelOptions): TextMark {
  const { size, weight, fill } = options
  const { text, width } = line
  const anchor = options.anchor ?? 'start'
  if (!line.rtl) return { type: 'text', x, y, text, size, weight, fill, anchor, width }
  // In right-to-left text `start` is the right edge.
  const flipped = anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : 'middle'
  return { type: 'text', x, y, text, size, weight, fill, anchor: flipped, width, direction: 'rtl' }
}
