import { formatNumber } from '../messages/format'
import { t } from '../messages/language'
import type { AppError } from '../result'
import type { Box } from '../scene/types'

/** PNG writes a side as a positive number of 31 bits. */
const MAX_SIDE = 2 ** 31 - 1
/** Many programs refuse pictures with a longer side. */
const COMMON_SIDE = 16_384

export interface RasterSize {
  readonly width: number
  readonly height: number
  /** The scale that is really used. */
  readonly scale: number
  /** Set where not every program may open the picture. */
  readonly note: AppError | undefined
}

/**
 * The pixel size of a raster picture: as asked for, down to what the format allows.
 * @param scale pixels per scene pixel as asked for
 */
export function rasterSize(bounds: Box, scale: number): RasterSize {
  const used = Math.min(scale, MAX_SIDE / bounds.width, MAX_SIDE / bounds.height)
  const [width, height] = [bounds.width, bounds.height].map((side) => Math.max(1, Math.floor(side * used))) as [
    number,
    number,
  ]
  const note = width > COMMON_SIDE || height > COMMON_SIDE ? largeNote(width, height) : undefined
  return { width, height, scale: used, note }
}

function largeNote(width: number, height: number): AppError {
  const words = { width: formatNumber(width), height: formatNumber(height), side: formatNumber(COMMON_SIDE) }
  return { code: 'picture-large', message: t().files.pictureLarge(words) }
}
