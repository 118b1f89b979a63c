import { type FontWeight, kernUnits } from '../../scene/text/measure'
import { joined } from '../bytes'
import { componentsOf, type FontFile, readFont } from './readFont'

/** Tables that are carried over as they are. */
const KEPT = ['OS/2', 'gasp', 'hhea', 'hmtx', 'maxp', 'name', 'prep']
const TRUETYPE = 0x00010000
const POST_WITHOUT_NAMES = 0x00030000
const POST_HEADER = 32

/** The glyphs of the characters, with all that they are put together from; always the one for missing characters. */
function closure(font: FontFile, codes: readonly number[]): Set<number> {
  const glyphs = new Set([0])
  const pending = codes.map((code) => font.glyphOf(code))
  for (let glyph = pending.pop(); glyph !== undefined; glyph = pending.pop()) {
    if (glyphs.has(glyph)) continue
    glyphs.add(glyph)
    pending.push(...componentsOf(font.outline(glyph)))
  }
  return glyphs
}

/** Outlines of the kept glyphs under their old numbers; all others are blank. */
function outlines(font: FontFile, glyphs: ReadonlySet<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((font.glyphs + 1) * 4))
  const parts: Uint8Array[] = []
  let size = 0
  for (let glyph = 0; glyph < font.glyphs; glyph++) {
    loca.setUint32(glyph * 4, size)
    if (!glyphs.has(glyph)) continue
    const outline = font.outline(glyph)
    parts.push(outline)
    size += outline.length
  }
  loca.setUint32(font.glyphs * 4, size)
  return { glyf: joined(parts), loca: new Uint8Array(loca.buffer) }
}

/** A character map of format 12 with one group per character. */
function characterMap(font: FontFile, codes: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 16 + codes.length * 12))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + codes.length * 12)
  view.setUint32(24, codes.length)
  codes.forEach((code, i) => {
    view.setUint32(28 + i * 12, code)
    view.setUint32(32 + i * 12, code)
    view.setUint32(36 + i * 12, font.glyphOf(code))
  })
  return new Uint8Array(view.buffer)
}

/** The kerning that texts were measured with, as a plain list of pairs. */
function kernPairs(font: FontFile, codes: readonly number[], weight: FontWeight): Uint8Array {
  const pairs = new Map<number, number>()
  for (const left of codes) {
    for (const right of codes) {
      const value = kernUnits(left, right, weight)
      if (value !== 0) pairs.set(font.glyphOf(left) * 0x10000 + font.glyphOf(right), value)
    }
  }
  const sorted = [...pairs].sort(([a], [b]) => a - b)
  const view = new DataView(new ArrayBuffer(18 + sorted.length * 6))
  const power = 2 ** Math.floor(Math.log2(Math.max(1, sorted.length)))
  const header = [
    0,
    1,
    0,
    14 + sorted.length * 6,
    1,
    sorted.length,
    power * 6,
    Math.log2(power),
    (sorted.length - power) * 6,
  ]
  header.forEach((value, i) => {
    view.setUint16(i * 2, value)
  })
  sorted.forEach(([key, value], i) => {
    view.setUint32(18 + i * 6, key)
    view.setInt16(22 + i * 6, value)
  })
  return new Uint8Array(view.buffer)
}

function bytesOf(view: DataView | undefined): Uint8Array {
  return view === undefined ? new Uint8Array() : new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()
}

/** The head table with long offsets announced. */
function headTable(font: FontFile): Uint8Array {
  const head = bytesOf(font.tables.get('head'))
  new DataView(head.buffer).setInt16(50, 1)
  return head
}

/** The post table without glyph names. */
function postTable(font: FontFile): Uint8Array {
  const post = bytesOf(font.tables.get('post')).slice(0, POST_HEADER)
  new DataView(post.buffer).setUint32(0, POST_WITHOUT_NAMES)
  return post
}

function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i++) sum = (sum + ((bytes[i] ?? 0) << (24 - 8 * (i & 3)))) >>> 0
  return sum
}

function assemble(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16))
  header.setUint32(0, TRUETYPE)
  const search = [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16]
  search.forEach((value, i) => {
    header.setUint16(4 + i * 2, value)
  })
  const parts: Uint8Array[] = [new Uint8Array(header.buffer)]
  let at = header.byteLength
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + i * 16
    for (let k = 0; k < 4; k++) header.setUint8(entry + k, tag.charCodeAt(k))
    header.setUint32(entry + 4, checksum(bytes))
    header.setUint32(entry + 8, at)
    header.setUint32(entry + 12, bytes.length)
    const padding = (4 - (bytes.length % 4)) % 4
    parts.push(bytes, new Uint8Array(padding))
    at += bytes.length + padding
  })
  return joined(parts)
}

/**
 * Cuts a font down to the characters of a text, for embedding in a file: about a tenth of its size is left.
 * Substitutions are dropped and kerning is that of the core's own table, so text comes out as wide as it was measured.
 * @param bytes one of the app's own TrueType files
 * @param text all characters that occur; those that the font lacks are passed over
 */
export function subsetFont(bytes: Uint8Array, text: string, weight: FontWeight): Uint8Array {
  const font = readFont(bytes)
  const used = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  const codes = [...used].filter((code) => font.glyphOf(code) !== 0).sort((a, b) => a - b)
  const { glyf, loca } = outlines(font, closure(font, codes))
  const made: Readonly<Record<string, Uint8Array>> = {
    cmap: characterMap(font, codes),
    glyf,
    head: headTable(font),
    kern: kernPairs(font, codes, weight),
    loca,
    post: postTable(font),
  }
  const kept = KEPT.map((tag) => [tag, bytesOf(font.tables.get(tag))] as const)
  const tables = [...kept, ...Object.entries(made)].sort(([a], [b]) => (a < b ? -1 : 1))
  return assemble(tables)
}
