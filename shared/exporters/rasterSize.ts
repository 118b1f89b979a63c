import { formatNumber } from '../messages/format'
import { t } from '../messages/language'
import type { AppError } from '../result'
import type { Box } from '../scene/types'

/** Chromium and Skia refuse a canvas side beyond this many pixels. */
const MAX_SIDE = 16_384
/** 100 megapixels are 400 MB while painting; more fails on ordinary machines. */
const MAX_AREA = 100_000_000

export interface RasterSize {
  readonly width: number
  readonly height: number
  /** The scale that is really used. */
  readonly scale: number
  /** Set where the picture had to be made smaller than asked for. */
  readonly note: AppError | undefined
}

/**
 * The pixel size of a raster picture. A plan too large for a canvas is drawn smaller rather than refused.
 * @param scale pixels per scene pixel as asked for
 */
export function rasterSize(bounds: Box, scale: number): RasterSize {
  const { width, height } = bounds
  const most = Math.min(MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)))
  const used = Math.min(scale, most)
  const size = {
    width: Math.max(1, Math.floor(width * used)),
    height: Math.max(1, Math.floor(height * used)),
    scale: used,
  }
  if (used === scale) return { ...size, note: undefined }
  return { ...size, note: { code: 'picture-reduced', message: reduced(size, scale) } }
}

function reduced({ width, height, scale }: Omit<RasterSize, 'note'>, asked: number): string {
  return t().files.pictureReduced({
    used: formatNumber(Number(scale.toPrecision(2)), 20),
    asked: formatNumber(asked, 20),
    percent: formatNumber(Math.max(1, Math.round((scale / asked) * 100))),
    width: formatNumber(width),
    height: formatNumber(height),
    side: formatNumber(MAX_SIDE),
    area: formatNumber(MAX_AREA / 1e6),
  })
}
