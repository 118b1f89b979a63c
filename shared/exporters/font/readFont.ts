/** A TrueType font taken apart, as far as subsetting needs it. */
export interface FontFile {
  /** Table tag -> its bytes. */
  readonly tables: ReadonlyMap<string, DataView>
  /** Number of glyphs. */
  readonly glyphs: number
  /** The bytes of one glyph's outline; empty for a blank. */
  outline(glyph: number): Uint8Array
  /** The glyph of a character; 0 where the font has none. */
  glyphOf(code: number): number
}

const DIRECTORY_ENTRY = 16
/** Composite glyph flags, TrueType `glyf` table. */
const ARGS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_XY_SCALE = 0x0040
const HAS_TWO_BY_TWO = 0x0080

function readTables(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * DIRECTORY_ENTRY
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)))
  }
  return tables
}

/** Format 12: groups of consecutive characters, each with its first glyph. */
function groupsOf(cmap: DataView): (code: number) => number {
  const at = findSubtable(cmap)
  const count = cmap.getUint32(at + 12)
  return (code) => {
    let [low, high] = [0, count - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = at + 16 + middle * 12
      if (code < cmap.getUint32(group)) high = middle - 1
      else if (code > cmap.getUint32(group + 4)) low = middle + 1
      else return cmap.getUint32(group + 8) + code - cmap.getUint32(group)
    }
    return 0
  }
}

function findSubtable(cmap: DataView): number {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4)
    if (cmap.getUint16(at) === 12) return at
  }
  throw new Error('The font has no character map of format 12.')
}

/** Reads a TrueType font. Throws on a file that is none: only the app's own fonts come here. */
export function readFont(bytes: Uint8Array): FontFile {
  const tables = readTables(bytes)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`The font has no table ${tag}.`)
    return found
  }
  const [loca, glyf] = [table('loca'), table('glyf')]
  const long = table('head').getInt16(50) === 1
  const start = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return {
    tables,
    glyphs: table('maxp').getUint16(4),
    outline: (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph)),
    glyphOf: groupsOf(table('cmap')),
  }
}

/** The glyphs that a composite outline is put together from; none for a simple one. */
export function componentsOf(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (view.byteLength < 10 || view.getInt16(0) >= 0) return []
  const parts: number[] = []
  let [at, flags] = [10, MORE_COMPONENTS]
  while (flags & MORE_COMPONENTS) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2)
    at += flags & HAS_TWO_BY_TWO ? 8 : flags & HAS_XY_SCALE ? 4 : flags & HAS_SCALE ? 2 : 0
  }
  return parts
}
