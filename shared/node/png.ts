import { pipeline, Readable } from 'node:stream'
import { createDeflate } from 'node:zlib'
import { joined } from '../exporters/bytes'
import { paintScene } from '../exporters/canvas'
import { pngStream, regionOf, type Tile } from '../exporters/pngStream'
import { rasterSize } from '../exporters/rasterSize'
import type { Exported } from '../exporters/types'
import { t } from '../messages/language'
import { fail, ok, type Result } from '../result'
import type { Scene } from '../scene/types'
import { findFonts } from './fontFiles'

export interface PngOptions {
  /** Pixels per scene pixel, more than 0. Default 2. */
  readonly scale?: number
  readonly transparent?: boolean
}

type Canvas = typeof import('@napi-rs/canvas')

let loaded: Promise<Result<Canvas>> | undefined

async function load(): Promise<Result<Canvas>> {
  const fonts = findFonts()
  if (!fonts.ok) return fonts
  try {
    const canvas = await import('@napi-rs/canvas')
    for (const file of fonts.value) canvas.GlobalFonts.registerFromPath(file, 'Inter')
    return ok(canvas)
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return fail('canvas-missing', t().files.canvasMissing(cause))
  }
}

/** Paints tiles of a scene, all on one canvas. */
function tilePainter(canvas: Canvas, scene: Scene, scale: number, transparent: boolean) {
  let surface = canvas.createCanvas(1, 1)
  return (tile: Tile): Uint8ClampedArray => {
    const { width, height } = tile
    if (surface.width !== width || surface.height !== height) surface = canvas.createCanvas(width, height)
    const ctx = surface.getContext('2d')
    ctx.clearRect(0, 0, width, height)
    paintScene(ctx, scene, { scale, transparent, region: regionOf(scene.bounds, tile, scale) })
    return ctx.getImageData(0, 0, width, height).data
  }
}

async function* deflate(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = createDeflate({ chunkSize: 1 << 18 })
  // What fails on the way in destroys the packer, and so reaches the reader here: nothing is left for the callback.
  pipeline(Readable.from(raw), packer, () => {})
  for await (const part of packer) yield part as Uint8Array
}

/**
 * Paints a scene into PNG bytes, tile by tile, with the resolution written into the file.
 * @returns the bytes, and a note where not every program may open a picture of this size
 */
export async function scenePng(scene: Scene, options: PngOptions = {}): Promise<Result<Exported<Uint8Array>>> {
  const asked = options.scale ?? 2
  if (!(asked > 0) || !Number.isFinite(asked)) return fail('bad-scale', t().files.badScale)
  loaded ??= load()
  const canvas = await loaded
  if (!canvas.ok) return canvas
  const { width, height, scale, note } = rasterSize(scene.bounds, asked)
  const transparent = options.transparent === true
  const paint = tilePainter(canvas.value, scene, scale, transparent)
  const parts: Uint8Array[] = []
  for await (const part of pngStream({ width, height, scale, transparent }, paint, deflate)) parts.push(part)
  return ok({ content: joined(parts), notes: note === undefined ? [] : [note] })
}
