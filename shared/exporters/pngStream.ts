import type { Box } from '../scene/types'
import { pngEnd, pngHead, pngPart } from './pngChunks'

/** A part of a picture, in pixels from its upper left corner. */
export interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PngSize {
  readonly width: number
  readonly height: number
  /** Pixels per scene pixel, written into the file as its resolution. */
  readonly scale: number
  /** With an alpha channel. */
  readonly transparent: boolean
}

/** Packs bytes in the zlib format, piece by piece. */
export type Deflate = (raw: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/** RGBA, not premultiplied. */
type Pixels = Uint8Array | Uint8ClampedArray

/** A canvas side that every browser and Skia can still paint. */
const TILE_SIDE = 8_192
/** Pixels are held for so many bytes at a time: what a picture costs in memory, however large it is. */
const STRIP_BYTES = 64_000_000
/** PNG's filter "up": a row is told by what differs from the one above, which for flat colours is nothing. */
const FILTER_UP = 2

/**
 * Rows of tiles, from the top down: each as wide as the picture and as high as memory allows. One at a time, since the
 * list of all tiles of a picture may itself be larger than memory.
 */
export function* stripsOf({ width, height }: Pick<PngSize, 'width' | 'height'>): Generator<readonly Tile[]> {
  const rows = Math.max(1, Math.min(TILE_SIDE, Math.floor(STRIP_BYTES / (width * 4))))
  for (let y = 0; y < height; y += rows) {
    const strip: Tile[] = []
    for (let x = 0; x < width; x += TILE_SIDE)
      strip.push({ x, y, width: Math.min(TILE_SIDE, width - x), height: Math.min(rows, height - y) })
    yield strip
  }
}

/** The part of a scene that a tile shows. */
export function regionOf(bounds: Box, { x, y, width, height }: Tile, scale: number): Box {
  return { x: bounds.x + x / scale, y: bounds.y + y / scale, width: width / scale, height: height / scale }
}

/**
 * Writes a PNG of any size that the format allows: tiles are painted one after another and joined row by row.
 * @param paint RGBA of a tile, not premultiplied
 * @param progress called with 0–1 after every strip
 * @returns the file, piece by piece
 */
export async function* pngStream(
  size: PngSize,
  paint: (tile: Tile) => Pixels,
  deflate: Deflate,
  progress: (done: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  yield pngHead(size)
  for await (const packed of deflate(scanlines(size, paint, progress))) yield pngPart(packed)
  yield pngEnd()
}

/** The rows of all strips, filtered. */
async function* scanlines(
  size: PngSize,
  paint: (tile: Tile) => Pixels,
  progress: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  const channels = size.transparent ? 4 : 3
  const above = new Uint8Array(size.width * 4)
  for (const strip of stripsOf(size)) {
    const [{ y, height } = { y: 0, height: 0 }] = strip
    const stride = 1 + size.width * channels
    const rows = new Uint8Array(stride * height)
    for (let row = 0; row < height; row++) rows[row * stride] = FILTER_UP
    for (const tile of strip) addTile(rows, stride, channels, tile, paint(tile), above)
    yield rows
    progress((y + height) / size.height)
  }
}

/**
 * Writes a tile's pixels into the rows of its strip, as differences to the row above.
 * @param above RGBA of the last row of the strip before; becomes that of this one
 */
function addTile(
  rows: Uint8Array,
  stride: number,
  channels: number,
  { x, width, height }: Tile,
  pixels: Pixels,
  above: Uint8Array,
): void {
  const line = width * 4
  const start = x * 4
  for (let row = 0; row < height; row++) {
    const from = row * line
    // The row above is in the same tile, except for the first one.
    const [over, overAt] = row === 0 ? [above, start] : [pixels, from - line]
    subtract(rows, row * stride + 1 + x * channels, channels, pixels, from, over, overAt, line)
  }
  for (let at = 0; at < line; at++) above[start + at] = pixels[(height - 1) * line + at] ?? 0
}

/** One row less the row above it; `line` bytes of RGBA each. Runs for every pixel. */
function subtract(
  rows: Uint8Array,
  to: number,
  channels: number,
  pixels: Pixels,
  from: number,
  over: Pixels,
  overAt: number,
  line: number,
): void {
  for (let at = 0; at < line; at += 4) {
    rows[to] = (pixels[from + at] as number) - (over[overAt + at] as number)
    rows[to + 1] = (pixels[from + at + 1] as number) - (over[overAt + at + 1] as number)
    rows[to + 2] = (pixels[from + at + 2] as number) - (over[overAt + at + 2] as number)
    if (channels === 4) rows[to + 3] = (pixels[from + at + 3] as number) - (over[overAt + at + 3] as number)
    to += channels
  }
}
