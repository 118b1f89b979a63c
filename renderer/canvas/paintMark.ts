import { isInterText } from '../../shared/scene/text/measure'
import type { Mark, Stroke } from '../../shared/scene/types'

/** Smaller words than this, in screen pixels, cannot be read and are not painted. */
const READABLE = 5
/** Nor is anything that would be a speck. */
const SPECK = 1.2

/** Paints one mark of a scene as it is seen at a zoom: what would be a speck is left out. */
export function paintMark(context: CanvasRenderingContext2D, mark: Mark, zoom: number, font: string): void {
  switch (mark.type) {
    case 'rect':
      if (Math.min(mark.width, mark.height) * zoom < SPECK && mark.fill === undefined) return
      context.beginPath()
      if (mark.radius === undefined) context.rect(mark.x, mark.y, mark.width, mark.height)
      else context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      return fillAndStroke(context, mark.fill, mark.stroke)
    case 'circle':
      if (mark.r * zoom < SPECK) return
      context.beginPath()
      context.arc(mark.cx, mark.cy, mark.r, 0, Math.PI * 2)
      return fillAndStroke(context, mark.fill, mark.stroke)
    case 'path':
      return fillAndStrokePath(context, pathOf(mark), mark.fill, mark.stroke)
    case 'text':
      return paintText(context, mark, zoom, font)
  }
}

/** Cards of one size share their marks, and so their paths. */
const paths = new WeakMap<Mark, Path2D>()

function pathOf(mark: Extract<Mark, { type: 'path' }>): Path2D {
  let path = paths.get(mark)
  if (path === undefined) paths.set(mark, (path = new Path2D(mark.d)))
  return path
}

function paintText(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { type: 'text' }>,
  zoom: number,
  font: string,
): void {
  if (mark.size * zoom < READABLE) return
  context.fillStyle = mark.fill
  context.font = `${mark.weight} ${mark.size}px ${font}`
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
  context.direction = mark.direction ?? 'ltr'
  // Only lines in other scripts may come out wider than measured; holding a line to a width makes it slow to paint.
  if (isInterText(mark.text)) context.fillText(mark.text, mark.x, mark.y)
  else context.fillText(mark.text, mark.x, mark.y, Math.max(1, mark.width + 1))
}

function fillAndStroke(context: CanvasRenderingContext2D, fill: string | undefined, stroke: Stroke | undefined): void {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill
    context.fill()
  }
  if (stroke === undefined) return
  setStroke(context, stroke)
  context.stroke()
}

function fillAndStrokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  fill: string | undefined,
  stroke: Stroke | undefined,
): void {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === undefined) return
  setStroke(context, stroke)
  context.stroke(path)
}

/** Sets how lines are drawn. */
export function setStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.strokeStyle = stroke.color
  context.lineWidth = stroke.width
  context.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash])
}
