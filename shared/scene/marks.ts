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
  const clean = singleLine(text)
  const shown = options.maxWidth === undefined ? clean : fitLine(clean, options, options.maxWidth)
  const width = textWidth(shown, options.size, options.weight)
  return textMark({ text: shown, width, rtl: isRightToLeft(shown) }, x, y, options)
}

/**
 * A measured line as a mark. `x` is the physical place that `anchor` names, whatever the direction of the text.
 */
export function textMark(text: TextLine, x: number, y: number, options: LabelOptions): TextMark {
  const { size, weight, fill } = options
  const anchor = options.anchor ?? 'start'
  const base = { type: 'text', y, text: text.text, size, weight, fill, width: text.width } as const
  if (!text.rtl) return { ...base, x, anchor }
  // In right-to-left text `start` is the right edge.
  const flipped = anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : 'middle'
  return { ...base, x, anchor: flipped, direction: 'rtl' }
}
