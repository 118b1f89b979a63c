import { joined } from './bytes'

/** Scene pixels are CSS pixels: 96 to the inch. */
const DPI = 96
const METRES_PER_INCH = 0.0254
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Colour types of PNG: red, green, blue; and the same with alpha. */
const RGB = 2
const RGBA = 6

let crcTable: Uint32Array | undefined

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, i) => {
    let value = i
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i)
  out.set(data, 8)
  view.setUint32(8 + data.length, crc32(out.subarray(4, 8 + data.length)))
  return out
}

/**
 * The beginning of a PNG: signature, size and resolution, so that a picture at 2× prints at the size of one at 1×.
 * @param scale pixels per scene pixel
 */
export function pngHead(size: { width: number; height: number; scale: number; transparent: boolean }): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, size.width)
  view.setUint32(4, size.height)
  header[8] = 8
  header[9] = size.transparent ? RGBA : RGB
  return joined([Uint8Array.from(SIGNATURE), chunk('IHDR', header), chunk('pHYs', resolution(size.scale))])
}

function resolution(scale: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round((DPI * scale) / METRES_PER_INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return data
}

/** A piece of the packed pixels. */
export function pngPart(packed: Uint8Array): Uint8Array {
  return chunk('IDAT', packed)
}

/** The end of a PNG. */
export function pngEnd(): Uint8Array {
  return chunk('IEND', new Uint8Array(0))
}
