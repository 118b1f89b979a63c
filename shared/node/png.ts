import { paintScene } from '../exporters/canvas'
import { withResolution } from '../exporters/pngChunks'
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

/**
 * Paints a scene into PNG bytes, with the resolution written into the file.
 * @returns the bytes, and a note where the plan was too large for the scale asked for
 */
export async function scenePng(scene: Scene, options: PngOptions = {}): Promise<Result<Exported<Uint8Array>>> {
  const asked = options.scale ?? 2
  if (!(asked > 0) || !Number.isFinite(asked)) return fail('bad-scale', t().files.badScale)
  loaded ??= load()
  const canvas = await loaded
  if (!canvas.ok) return canvas
  const { width, height, scale, note } = rasterSize(scene.bounds, asked)
  const surface = canvas.value.createCanvas(width, height)
  paintScene(surface.getContext('2d'), scene, { scale, transparent: options.transparent === true })
  const png = await surface.encode('png')
  return ok({ content: withResolution(png, scale), notes: note === undefined ? [] : [note] })
}
