import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { joined } from '../../../shared/exporters/bytes'
import { pngStream, regionOf, stripsOf, type Tile } from '../../../shared/exporters/pngStream'

async function* pack(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of raw) parts.push(part)
  const packed = deflateSync(joined(parts))
  yield packed.subarray(0, 5)
  yield packed.subarray(5)
}

/** Every pixel says where it is. */
function paint({ x, y, width, height }: Tile): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      pixels.set(
        [(x + column) % 251, (y + row) % 241, (x + column + y + row) % 7, 255 - (row % 3)],
        (row * width + column) * 4,
      )
  return pixels
}

/** Chunks of a PNG, and its pixels without their filter. */
function read(png: Uint8Array, channels: number) {
  const view = new DataView(png.buffer, png.byteOffset)
  const names: string[] = []
  const data: Uint8Array[] = []
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    names.push(name)
    if (name === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const width = view.getUint32(16)
  const rows = inflateSync(joined(data))
  const stride = 1 + width * channels
  for (let i = 0; i < rows.length; i++)
    if (i % stride > 0 && i >= stride) rows[i] = (rows[i] ?? 0) + (rows[i - stride] ?? 0)
  return { names, rows, stride, width, height: view.getUint32(20) }
}

async function write(width: number, height: number, transparent: boolean, progress?: (done: number) => void) {
  const parts: Uint8Array[] = []
  for await (const part of pngStream({ width, height, scale: 2, transparent }, paint, pack, progress)) parts.push(part)
  return joined(parts)
}

describe('pngStream', () => {
  it.each([
    ['opaque', false, 3],
    ['transparent', true, 4],
  ] as const)('writes every pixel of an %s picture of several tiles', async (_, transparent, channels) => {
    const [width, height] = [9_000, 1_800]
    const { names, rows, stride, ...size } = read(await write(width, height, transparent), channels)
    expect(names).toEqual(['IHDR', 'pHYs', 'IDAT', 'IDAT', 'IEND'])
    expect(size).toEqual({ width, height })
    expect(rows).toHaveLength(stride * height)
    for (const [x, y] of [
      [0, 0],
      [8_191, 3],
      [8_192, 4],
      [8_999, 1_799],
      [17, 1_777],
    ] as const) {
      const at = y * stride + 1 + x * channels
      expect([...rows.subarray(at, at + 3)]).toEqual([x % 251, y % 241, (x + y) % 7])
    }
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await write(9_000, 3_600, false, (done) => told.push(done))
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toBe(1)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
  })
})

describe('stripsOf', () => {
  it('covers a picture once, in tiles that can be painted', () => {
    for (const size of [
      { width: 1, height: 1 },
      { width: 8_192, height: 8_193 },
      { width: 300_000, height: 900 },
    ]) {
      const tiles = [...stripsOf(size)].flat()
      expect(tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0)).toBe(size.width * size.height)
      expect(tiles.every((tile) => tile.width <= 8_192 && tile.height <= 8_192)).toBe(true)
    }
  })

  it('holds no more than memory has room for', () => {
    for (const width of [5_000, 300_000, 5_000_000]) {
      const [strip = []] = stripsOf({ width, height: 100_000 })
      expect(strip.reduce((sum, tile) => sum + tile.width * tile.height * 4, 0)).toBeLessThanOrEqual(64_000_000)
    }
  })
})

describe('regionOf', () => {
  it('is the part of the scene under a tile', () => {
    const bounds = { x: -100, y: 50, width: 1000, height: 500 }
    expect(regionOf(bounds, { x: 200, y: 100, width: 400, height: 200 }, 2)).toEqual({
      x: 0,
      y: 100,
      width: 200,
      height: 100,
    })
  })
})
