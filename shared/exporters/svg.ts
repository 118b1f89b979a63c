import { t } from '../messages/language'
import { ok } from '../result'
import { dropMarks } from '../scene/lines/drops'
import { singleLine } from '../scene/text/clean'
import type { Box, Mark, Scene, SceneRope } from '../scene/types'
import type { EmbeddedFont } from './font/embedFont'
import { SVG_STACK } from './fontStack'
import { markToSvg } from './svgMark'
import { escapeXml, num } from './svgText'
import type { Exporter } from './types'

export interface SvgOptions {
  /** Leave the paper out, so that the picture lies on whatever is behind it. */
  readonly transparent?: boolean
  /** Pixels per scene pixel; the picture itself keeps its coordinates. Default 1. */
  readonly scale?: number
  /** Inter, to look the same where the font is not installed. Without it every line is held to its measured width. */
  readonly embedFont?: EmbeddedFont
}

function fontFace(weight: number, data: string, format: 'truetype' | 'woff2'): string {
  const mime = format === 'woff2' ? 'font/woff2' : 'font/ttf'
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:${mime};base64,${data}) format('${format}')}`
}

function style(options: SvgOptions): string {
  const font = options.embedFont
  if (font === undefined) return ''
  return `<style>${fontFace(400, font.regular, font.format)}${fontFace(600, font.semiBold, font.format)}</style>\n`
}

function group(name: string, marks: readonly Mark[], hold: boolean, extra = ''): string {
  return marks.length === 0
    ? ''
    : `<g class="${name}"${extra}>${marks.map((mark) => markToSvg(mark, { hold })).join('')}</g>\n`
}

function paper(scene: Scene, options: SvgOptions): string {
  if (options.transparent === true) return ''
  const { x, y, width, height } = scene.bounds
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${scene.background}"/>\n`
}

function describe(scene: Scene): string {
  return t().scene.summary(scene.cards.length, scene.ropes.length, scene.stubs.length)
}

/** Ropes share an element, but no more of them than are written in a few milliseconds. */
const ROPES_A_GROUP = 500

/** How many elements `svgBody` gives. */
export function svgBodyLength({ lanes, ropes, stubs, cards }: Scene): number {
  const groups = Math.max(1, Math.ceil(ropes.length / ROPES_A_GROUP))
  return 2 * lanes.length + groups + stubs.length + cards.length + ['ground', 'furniture'].length
}

/**
 * Everything drawn, one whole element after the other.
 * @param hold whether every line is held to its measured width
 */
export function* svgBody(scene: Scene, hold: boolean): Generator<string> {
  for (const lane of scene.lanes) yield group('lane', lane.marks, hold, ` data-kind="${lane.kind}"`)
  yield group('ground', [...scene.ground, ...dropMarks(scene.drops)], hold)
  for (let at = 0; at === 0 || at < scene.ropes.length; at += ROPES_A_GROUP) {
    const ropes = scene.ropes.slice(at, at + ROPES_A_GROUP).map((rope) => ropeToSvg(rope, hold))
    yield `<g class="ropes" fill="none" stroke-linecap="round">\n${ropes.join('')}</g>\n`
  }
  for (const stub of scene.stubs)
    yield group('stub', stub.marks, hold, ` data-card="${stub.nodeId}" data-missing="${stub.missing}"`)
  for (const card of scene.cards) {
    const place = `data-id="${card.id}" data-kind="${card.kind}" transform="translate(${num(card.x)} ${num(card.y)})"`
    const marks = card.marks.map((mark) => markToSvg(mark, { hold })).join('')
    yield `<g class="card" ${place}><title>${escapeXml(card.description)}</title>${marks}</g>\n`
  }
  for (const lane of scene.lanes) yield group('lane-label', lane.labelMarks, hold, ` data-kind="${lane.kind}"`)
  yield group('furniture', scene.furniture, hold)
}

function ropeToSvg({ d, stroke, id, parentId, childId }: SceneRope, hold: boolean): string {
  const attributes = ` data-id="${id}" data-parent="${parentId}" data-child="${childId}"`
  return `${markToSvg({ type: 'path', d, stroke }, { hold, attributes })}\n`
}

function openTag({ x, y, width, height }: Box, scale: number): string {
  const view = [x, y, width, height].map(num).join(' ')
  const size = `width="${num(width * scale)}" height="${num(height * scale)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}" role="img" aria-labelledby="title desc" font-family="${escapeXml(SVG_STACK)}">\n`
}

/** What stands before and after the body: the paper with its title and fonts. */
export function svgFrame(scene: Scene, options: SvgOptions = {}): { readonly before: string; readonly after: string } {
  const title = singleLine(scene.title)
  const head = `<title id="title">${escapeXml(title === '' ? t().scene.untitledPlan : title)}</title>\n<desc id="desc">${escapeXml(describe(scene))}</desc>\n`
  const before = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    openTag(scene.bounds, options.scale ?? 1),
    head,
    style(options),
    paper(scene, options),
  ]
  return { before: before.join(''), after: '</svg>\n' }
}

/**
 * Draws a scene as SVG 1.1 with real text: no foreignObject, no scripts, no links, nothing from the network.
 * @returns the file's text, with an XML declaration and a final newline
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { before, after } = svgFrame(scene, options)
  return before + Array.from(svgBody(scene, options.embedFont === undefined)).join('') + after
}

export const svgExporter: Exporter<SvgOptions> = {
  id: 'svg',
  mime: 'image/svg+xml',
  run: ({ scene }, options) => ok({ content: sceneToSvg(scene, options), notes: [] }),
}
