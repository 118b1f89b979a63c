import { assertNever } from '../result'
import { dropBounds, dropMarks } from '../scene/lines/drops'
import { isInterText } from '../scene/text/measure'
import type { Box, Mark, Scene, Stroke, TextMark } from '../scene/types'
import { FONT_STACK, INTER_STACK } from './fontStack'
import { pathHeights, tracePath } from './tracePath'

/** As much of a 2D context as painting takes: a browser's, a worker's OffscreenCanvas, or Node's. */
export interface CanvasLike {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: unknown
  lineJoin: unknown
  font: string
  textAlign: unknown
  textBaseline: unknown
  direction: unknown
  save(): void
  restore(): void
  scale(x: number, y: number): void
  translate(x: number, y: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void
  closePath(): void
  arc(x: number, y: number, radius: number, start: number, end: number): void
  rect(x: number, y: number, width: number, height: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  fill(): void
  stroke(): void
  setLineDash(segments: number[]): void
  fillText(text: string, x: number, y: number, maxWidth?: number): void
}

export interface PaintOptions {
  /** Pixels per scene pixel. Default 1. */
  readonly scale?: number
  /** Leave the paper out. */
  readonly transparent?: boolean
  /** Paint only this part of the scene, into a canvas of its size; everything when left out. */
  readonly region?: Box
}

/** How far marks may stand out beyond the box of the card that they belong to. */
const OVERHANG = 40

function stroke(ctx: CanvasLike, style: Stroke | undefined, cap: 'round' | 'butt' = 'butt'): void {
  if (style === undefined) return
  ctx.strokeStyle = style.color
  ctx.lineWidth = style.width
  ctx.lineCap = cap
  ctx.lineJoin = cap === 'round' ? 'round' : 'miter'
  ctx.setLineDash(style.dash === undefined ? [] : [...style.dash])
  ctx.stroke()
}

function finish(ctx: CanvasLike, mark: Exclude<Mark, TextMark>): void {
  if (mark.fill !== undefined) {
    ctx.fillStyle = mark.fill
    ctx.fill()
  }
  stroke(ctx, mark.stroke, mark.type === 'path' ? mark.cap : 'butt')
}

function roundRect(ctx: CanvasLike, x: number, y: number, width: number, height: number, radius: number): void {
  const r = Math.min(radius, width / 2, height / 2)
  const quarter = Math.PI / 2
  ctx.moveTo(x + r, y)
  ctx.lineTo(x + width - r, y)
  ctx.arc(x + width - r, y + r, r, -quarter, 0)
  ctx.arc(x + width - r, y + height - r, r, 0, quarter)
  ctx.arc(x + r, y + height - r, r, quarter, 2 * quarter)
  ctx.arc(x + r, y + r, r, 2 * quarter, 3 * quarter)
  ctx.closePath()
}

/** Browsers read `start` and `end` by direction, Node's canvas does not everywhere; left and right mean the same to all. */
function physicalAnchor(mark: TextMark): 'left' | 'center' | 'right' {
  if (mark.anchor === 'middle') return 'center'
  return (mark.anchor === 'start') === (mark.direction === 'rtl') ? 'right' : 'left'
}

function paintText(ctx: CanvasLike, mark: TextMark): void {
  const plain = isInterText(mark.text)
  ctx.font = `${mark.weight} ${mark.size}px ${plain ? INTER_STACK : FONT_STACK}`
  ctx.fillStyle = mark.fill
  ctx.textAlign = physicalAnchor(mark)
  ctx.textBaseline = 'alphabetic'
  ctx.direction = mark.direction ?? 'ltr'
  if (plain) ctx.fillText(mark.text, mark.x, mark.y)
  else ctx.fillText(mark.text, mark.x, mark.y, mark.width)
}

function paintMark(ctx: CanvasLike, mark: Mark): void {
  if (mark.type === 'text') return paintText(ctx, mark)
  ctx.beginPath()
  switch (mark.type) {
    case 'rect':
      if (mark.radius === undefined) ctx.rect(mark.x, mark.y, mark.width, mark.height)
      else roundRect(ctx, mark.x, mark.y, mark.width, mark.height, mark.radius)
      break
    case 'circle':
      ctx.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI)
      break
    case 'path':
      tracePath(ctx, mark.d)
      break
    default:
      assertNever(mark)
  }
  finish(ctx, mark)
}

function paintAll(ctx: CanvasLike, marks: readonly Mark[]): void {
  for (const mark of marks) paintMark(ctx, mark)
}

function overlaps(box: Box, region: Box): boolean {
  return (
    box.x - OVERHANG < region.x + region.width &&
    box.x + box.width + OVERHANG > region.x &&
    box.y - OVERHANG < region.y + region.height &&
    box.y + box.height + OVERHANG > region.y
  )
}

/** Whether path data comes near a region's heights: the ground reaches over the whole width of a plan. */
function isLevelWith(d: string, region: Box): boolean {
  const { top, bottom } = pathHeights(d)
  return top - OVERHANG < region.y + region.height && bottom + OVERHANG > region.y
}

function paintCards(ctx: CanvasLike, scene: Scene, region: Box): void {
  for (const card of scene.cards) {
    if (!overlaps(card, region)) continue
    ctx.translate(card.x, card.y)
    paintAll(ctx, card.marks)
    ctx.translate(-card.x, -card.y)
  }
}

/**
 * Paints a scene, in the same order as every other painter: paper, lanes, ground, ropes, frayed ends, cards, names.
 * The canvas must be `region` (or the scene's bounds) times `scale` in size.
 */
export function paintScene(ctx: CanvasLike, scene: Scene, options: PaintOptions = {}): void {
  const region = options.region ?? scene.bounds
  const scale = options.scale ?? 1
  ctx.save()
  ctx.scale(scale, scale)
  ctx.translate(-region.x, -region.y)
  if (options.transparent !== true) {
    ctx.fillStyle = scene.background
    ctx.fillRect(region.x, region.y, region.width, region.height)
  }
  for (const lane of scene.lanes) paintAll(ctx, lane.marks)
  for (const mark of scene.ground) if (mark.type !== 'path' || isLevelWith(mark.d, region)) paintMark(ctx, mark)
  paintAll(ctx, dropMarks(scene.drops.filter((drop) => overlaps(dropBounds(drop), region))))
  for (const { d, stroke, bounds } of scene.ropes) {
    if (overlaps(bounds, region)) paintMark(ctx, { type: 'path', d, stroke, cap: 'round' })
  }
  for (const stub of scene.stubs) if (overlaps(stub.bounds, region)) paintAll(ctx, stub.marks)
  paintCards(ctx, scene, region)
  for (const lane of scene.lanes) paintAll(ctx, lane.labelMarks)
  paintAll(ctx, scene.furniture)
  ctx.restore()
}
