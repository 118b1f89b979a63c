import { createHash } from 'node:crypto'

/** SHA-256 of the bytes (a text counts as UTF-8), in hex: tells whether a file is still what was read or written. */
export function contentHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
