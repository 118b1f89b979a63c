import { createHash } from 'node:crypto'

/** Largest dictionary that is taken, in bytes; the largest that Chromium ships has 8 MiB. */
export const MAX_DICTIONARY_BYTES = 32 * 1024 * 1024

/** The newest version of the format, which has the checksum. */
const VERSION = 2
const HEADER_BYTES = 32

/**
 * Tells whether bytes are a dictionary of Chromium's spell checker. The head of the file: "BDic", two 16-bit numbers for the
 * version, two 32-bit offsets (affixes, words), and the MD5 of everything from the affixes on; all little-endian.
 * @returns `sound`; `foreign` for any other kind of file; `damaged` where the checksum is wrong
 */
export function checkDictionary(bytes: Uint8Array): 'sound' | 'foreign' | 'damaged' {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.length <= HEADER_BYTES || head.toString('latin1', 0, 4) !== 'BDic') return 'foreign'
  if (head.readUInt16LE(4) !== VERSION) return 'foreign'
  const [affixes, words] = [head.readUInt32LE(8), head.readUInt32LE(12)]
  if (affixes < HEADER_BYTES || words <= affixes || words >= head.length) return 'damaged'
  const digest = createHash('md5').update(head.subarray(affixes)).digest()
  return digest.equals(head.subarray(16, HEADER_BYTES)) ? 'sound' : 'damaged'
}
