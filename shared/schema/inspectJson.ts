import { t } from '../messages/language'
import { fail, ok, type Result } from '../result'

/** Largest file that is opened. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024
/** Deepest nesting that is accepted; a plan needs 6. */
export const MAX_DEPTH = 64
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

const QUOTE = 34
const BACKSLASH = 92
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const COLON = 58
const NEWLINE = 10

/** An object or array that the scan is inside of. */
interface Frame {
  readonly keys: Set<string> | undefined
  key: string
}

/**
 * Looks over a JSON text before it is parsed, for what `JSON.parse` would swallow: keys that poison prototypes,
 * nesting that overflows a stack, and doubled keys, of which the parser keeps only the last.
 * It does not check the grammar; the parser does that. One pass, linear.
 * @param text the file's text
 * @returns the doubled keys as paths, or a failure that names the line
 */
export function inspectJson(text: string): Result<{ readonly duplicateKeys: readonly string[] }> {
  const frames: Frame[] = []
  const duplicateKeys: string[] = []
  let lastString = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      const end = endOfString(text, i)
      lastString = text.slice(i + 1, end)
      i = end
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (frames.length >= MAX_DEPTH) return fail('too-deep', t().schema.tooDeep(MAX_DEPTH), lineOf(text, i))
      frames.push({ keys: code === OPEN_OBJECT ? new Set() : undefined, key: '' })
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      frames.pop()
    } else if (code === COLON) {
      const key = lastString.includes('\\') ? unescapeKey(lastString) : lastString
      if (FORBIDDEN_KEYS.has(key)) return fail('forbidden-key', t().schema.forbiddenKey(key), lineOf(text, i))
      noteKey(frames, key, duplicateKeys)
    }
  }
  return ok({ duplicateKeys })
}

function noteKey(frames: readonly Frame[], key: string, duplicates: string[]): void {
  const frame = frames.at(-1)
  if (frame?.keys === undefined) return
  frame.key = key
  if (frame.keys.has(key))
    duplicates.push(
      frames
        .map((f) => f.key)
        .filter((k) => k !== '')
        .join('.'),
    )
  frame.keys.add(key)
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

function unescapeKey(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    // Not a valid string: the parser will say so with its own message.
    return raw
  }
}

/** "line 12", for a character offset. */
export function lineOf(text: string, offset: number): string {
  let line = 1
  for (let i = 0; i < offset; i++) if (text.charCodeAt(i) === NEWLINE) line++
  return t().files.line(line)
}
