import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Makes a picture of an interface small: at most `colors` colours from a palette, without dithering, which would blur
 * text and swell the file. Reads what browsers write: 8 bits a channel, RGB or RGBA, not interlaced.
 * @param {Buffer} png
 * @param {number} [colors] 2–256
 * @returns {Buffer}
 */
export function smallPng(png, colors = 128) {
  const { width, height, channels, data } = decode(png)
  const bins = count(data, channels)
  const { palette, slots } = medianCut(bins, colors)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    lines[to++] = 0
    for (let x = 0; x < width; x += 1, from += channels) lines[to++] = slots[bin(data, from)] ?? 0
  }
  const header = Buffer.from(chunkOf(png, 'IHDR')[0] ?? [])
  header[8] = 8
  header[9] = 3
  const body = deflateSync(lines, { level: 9, memLevel: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', body), chunk('IEND')])
}

/** @param {string} type @param {Buffer} [data] */
function chunk(type, data = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(type), data])
  const out = Buffer.alloc(named.length + 8)
  out.writeUInt32BE(data.length, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named), named.length + 4)
  return out
}

/** The data of all chunks of one type. @param {Buffer} png @param {string} wanted */
function chunkOf(png, wanted) {
  const found = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return found
}

/** @param {Buffer} png */
function decode(png) {
  const header = chunkOf(png, 'IHDR')[0] ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = header[9] === 6 ? 4 : 3
  const stride = width * channels
  const raw = inflateSync(Buffer.concat(chunkOf(png, 'IDAT')))
  const data = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) unfilter(raw, y, stride, channels, data)
  return { width, height, channels, data }
}

/** Undoes the filter of one line. @param {Buffer} raw @param {number} y @param {number} stride @param {number} channels @param {Buffer} out */
function unfilter(raw, y, stride, channels, out) {
  const kind = raw[y * (stride + 1)]
  const [from, to, above] = [y * (stride + 1) + 1, y * stride, (y - 1) * stride]
  for (let x = 0; x < stride; x += 1) {
    const left = x >= channels ? (out[to + x - channels] ?? 0) : 0
    const up = y > 0 ? (out[above + x] ?? 0) : 0
    const corner = x >= channels && y > 0 ? (out[above + x - channels] ?? 0) : 0
    const base =
      kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0
    out[to + x] = (raw[from + x] ?? 0) + base
  }
}

/** @param {number} a @param {number} b @param {number} c */
function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

/** Which of 64 × 64 × 64 bins a pixel falls into. @param {Buffer} data @param {number} at */
function bin(data, at) {
  return (((data[at] ?? 0) >> 2) << 12) | (((data[at + 1] ?? 0) >> 2) << 6) | ((data[at + 2] ?? 0) >> 2)
}

/**
 * @typedef {{ key: number, weight: number, red: number, green: number, blue: number }} Bin sums of its pixels
 * @param {Buffer} data @param {number} channels @returns {Bin[]}
 */
function count(data, channels) {
  /** @type {Map<number, Bin>} */
  const bins = new Map()
  for (let at = 0; at < data.length; at += channels) {
    const key = bin(data, at)
    let one = bins.get(key)
    if (one === undefined) bins.set(key, (one = { key, weight: 0, red: 0, green: 0, blue: 0 }))
    one.weight += 1
    one.red += data[at] ?? 0
    one.green += data[at + 1] ?? 0
    one.blue += data[at + 2] ?? 0
  }
  return [...bins.values()]
}

const CHANNELS = /** @type {const} */ (['red', 'green', 'blue'])

/**
 * Splits the box with the widest spread until there are enough; a rare colour counts by its root, so that a thin line
 * keeps its hue beside a large paper.
 * @param {Bin[]} bins @param {number} colors
 */
function medianCut(bins, colors) {
  // The commonest are papers and tints, which lie close together: each keeps a place of its own.
  const sorted = [...bins].sort((a, b) => b.weight - a.weight)
  const kept = sorted.slice(0, colors >> 2).map((one) => box([one]))
  const others = sorted.slice(colors >> 2)
  const boxes = others.length === 0 ? [] : [box(others)]
  while (boxes.length > 0 && boxes.length + kept.length < colors) {
    boxes.sort((a, b) => a.score - b.score)
    const widest = boxes.pop()
    if (widest === undefined || widest.bins.length < 2) {
      if (widest) boxes.push(widest)
      break
    }
    const along = [...widest.bins].sort((a, b) => a[widest.axis] / a.weight - b[widest.axis] / b.weight)
    const half = split(along)
    boxes.push(box(along.slice(0, half)), box(along.slice(half)))
  }
  const all = [...kept, ...boxes]
  const palette = Buffer.alloc(all.length * 3)
  const slots = new Uint8Array(1 << 18)
  all.forEach((one, slot) => {
    // Its most frequent colour, not the mean: papers keep their exact tint.
    const main = one.bins.reduce((best, next) => (next.weight > best.weight ? next : best))
    CHANNELS.forEach((channel, i) => {
      palette[slot * 3 + i] = Math.round(main[channel] / main.weight)
    })
    for (const { key } of one.bins) slots[key] = slot
  })
  return { palette, slots }
}

/** Where the weight of the sorted bins halves. @param {Bin[]} bins */
function split(bins) {
  const half = sum(bins, ({ weight }) => Math.sqrt(weight)) / 2
  let seen = 0
  for (let i = 0; i < bins.length - 1; i += 1) {
    seen += Math.sqrt(bins[i]?.weight ?? 0)
    if (seen >= half) return i + 1
  }
  return bins.length - 1
}

/** @param {Bin[]} bins */
function box(bins) {
  const weight = sum(bins, (one) => Math.sqrt(one.weight))
  const spreads = CHANNELS.map((axis) => {
    const mean = sum(bins, (one) => (one[axis] / one.weight) * Math.sqrt(one.weight)) / weight
    return { axis, spread: sum(bins, (one) => Math.sqrt(one.weight) * (one[axis] / one.weight - mean) ** 2) }
  })
  const widest = spreads.reduce((best, next) => (next.spread > best.spread ? next : best))
  return { bins, axis: widest.axis, score: widest.spread }
}

/** @template T @param {T[]} items @param {(item: T) => number} of */
function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0)
}
