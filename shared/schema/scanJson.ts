const QUOTE = 34
const BACKSLASH = 92
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const COLON = 58

/** Told of what stands outside the strings of a JSON text, in the order of the text. */
export interface JsonVisitor {
  /** @param at the bracket's place. @returns false to stop */
  open(at: number, isObject: boolean): boolean
  close(): void
  /** The colon behind a key. @param from where the key begins; it ends before `to`. @returns false to stop */
  key(from: number, to: number, isEscaped: boolean, at: number): boolean
}

/** Goes over a JSON text once, character by character, without making a single string. The grammar is not checked. */
export function scanJson(text: string, visitor: JsonVisitor): void {
  let from = 0
  let to = 0
  let isEscaped = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      from = i + 1
      isEscaped = false
      for (i++; i < text.length; i++) {
        const inside = text.charCodeAt(i)
        if (inside === QUOTE) break
        if (inside !== BACKSLASH) continue
        isEscaped = true
        i++
      }
      to = i
    } else if (code === COLON) {
      if (!visitor.key(from, to, isEscaped, i)) return
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (!visitor.open(i, code === OPEN_OBJECT)) return
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) visitor.close()
  }
}
