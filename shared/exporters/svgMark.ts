import { assertNever } from '../result'
import { isUncertain } from '../scene/text/graphemes'
import { isInterText } from '../scene/text/measure'
import type { Mark, Stroke, TextMark } from '../scene/types'
import { escapeXml, num } from './svgText'

function strokeAttributes(stroke: Stroke | undefined, cap?: 'round' | 'butt'): string {
  if (stroke === undefined) return ''
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(num).join(' ')}"`
  const join = cap === 'round' ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return ` stroke="${stroke.color}" stroke-width="${num(stroke.width)}"${dash}${join}`
}

function paint(mark: Exclude<Mark, TextMark>): string {
  const cap = mark.type === 'path' ? mark.cap : undefined
  return ` fill="${mark.fill ?? 'none'}"${strokeAttributes(mark.stroke, cap)}`
}

export interface MarkOptions {
  /** Hold Inter's lines to their measured width, because another font may have to stand in. */
  readonly hold: boolean
  /** Further attributes, each with a leading space, already escaped. */
  readonly attributes?: string
}

/**
 * Holds a line to its measured width where another font may draw it wider. Scripts that were measured generously are
 * left alone: they fit, and stretching would only distort them.
 */
function squeeze(mark: TextMark, hold: boolean): string {
  if (mark.width <= 0 || !((hold && isInterText(mark.text)) || isUncertain(mark.text))) return ''
  return ` textLength="${num(mark.width)}" lengthAdjust="spacingAndGlyphs"`
}

function text(mark: TextMark, hold: boolean): string {
  const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
  const weight = mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`
  const direction = mark.direction === undefined ? '' : ` direction="${mark.direction}" unicode-bidi="embed"`
  const figures = mark.tabular === true ? ' style="font-variant-numeric:tabular-nums"' : ''
  const attributes = `${weight}${anchor}${direction}${figures}${squeeze(mark, hold)}`
  return `<text x="${num(mark.x)}" y="${num(mark.y)}" font-size="${num(mark.size)}" fill="${mark.fill}"${attributes}>${escapeXml(mark.text)}</text>`
}

/** One mark as an SVG element. */
export function markToSvg(mark: Mark, options: MarkOptions): string {
  const extra = options.attributes ?? ''
  switch (mark.type) {
    case 'rect': {
      const radius = mark.radius === undefined ? '' : ` rx="${num(mark.radius)}"`
      const box = `x="${num(mark.x)}" y="${num(mark.y)}" width="${num(mark.width)}" height="${num(mark.height)}"`
      return `<rect ${box}${radius}${paint(mark)}${extra}/>`
    }
    case 'circle':
      return `<circle cx="${num(mark.cx)}" cy="${num(mark.cy)}" r="${num(mark.r)}"${paint(mark)}${extra}/>`
    case 'path':
      return `<path d="${mark.d}"${paint(mark)}${extra}/>`
    case 'text':
      return text(mark, options.hold)
    default:
      return assertNever(mark)
  }
}
