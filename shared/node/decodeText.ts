/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so, as some Windows editors write it.
 * @returns the text without byte order mark; undefined where the bytes are no such text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  try {
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
