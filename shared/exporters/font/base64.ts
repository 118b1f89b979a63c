const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 text; the core has neither Buffer nor btoa. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]]
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    parts.push(LETTERS.charAt(bits >> 18), LETTERS.charAt((bits >> 12) & 63))
    parts.push(
      b === undefined ? '=' : LETTERS.charAt((bits >> 6) & 63),
      c === undefined ? '=' : LETTERS.charAt(bits & 63),
    )
  }
  return parts.join('')
}
