/** Scene pixels are CSS pixels: 96 to the inch. */
const DPI = 96
const METRES_PER_INCH = 0.0254
/** Signature (8) and IHDR (4 length, 4 type, 13 data, 4 checksum): always the first 33 bytes. */
const AFTER_HEADER = 33

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
 * Writes the resolution into a PNG (its pHYs chunk), so that a picture at 2× prints at the size of one at 1×.
 * @param png a PNG without a pHYs chunk
 * @param scale pixels per scene pixel
 */
export function withResolution(png: Uint8Array, scale: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round((DPI * scale) / METRES_PER_INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  const phys = chunk('pHYs', data)
  const out = new Uint8Array(png.length + phys.length)
  out.set(png.subarray(0, AFTER_HEADER))
  out.set(phys, AFTER_HEADER)
  out.set(png.subarray(AFTER_HEADER), AFTER_HEADER + phys.length)
  return out
}
