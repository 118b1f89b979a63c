import { t } from '../messages/language'
import { type AppError, fail, ok, type Result } from '../result'
import { scanJson } from './scanJson'

/** Largest file that is opened. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024
/** Deepest nesting that is accepted; a plan needs 6. */
export const MAX_DEPTH = 64
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const FORBIDDEN_LENGTHS = new Set([...FORBIDDEN_KEYS].map((key) => key.length))

const NEWLINE = 10

/**
 * Looks over a JSON text before it is parsed, for what `JSON.parse` would swallow: keys that poison prototypes and
 * nesting that overflows a stack. It does not check the grammar; the parser does that. One pass, linear.
 * @param text the file's text
 * @returns how many keys stand in the text, or a failure that names the line
 */
export function inspectJson(text: string): Result<{ readonly keys: number }> {
  let keys = 0
  let depth = 0
  let error: AppError | undefined
  scanJson(text, {
    open(at) {
      depth++
      if (depth > MAX_DEPTH)
        error = { code: 'too-deep', message: t().schema.tooDeep(MAX_DEPTH), path: lineOf(text, at) }
      return error === undefined
    },
    close() {
      depth--
    },
    key(from, to, isEscaped, at) {
      keys++
      if (!isEscaped && !FORBIDDEN_LENGTHS.has(to - from)) return true
      const key = keyAt(text, from, to)
      if (!FORBIDDEN_KEYS.has(key)) return true
      error = { code: 'forbidden-key', message: t().schema.forbiddenKey(key), path: lineOf(text, at) }
      return false
    },
  })
  return error === undefined ? ok({ keys }) : fail(error.code, error.message, error.path)
}

/** An object or array that the scan is inside of. */
interface Frame {
  readonly keys: Set<string> | undefined
  key: string
}

/**
 * The keys that stand in a text twice, as paths; the parser keeps only the last of each. Slow: asked for only where the
 * text has more keys than what was parsed from it.
 */
export function findDoubledKeys(text: string): string[] {
  const frames: Frame[] = []
  const doubled: string[] = []
  scanJson(text, {
    open: (_, isObject) => frames.push({ keys: isObject ? new Set() : undefined, key: '' }) > 0,
    close: () => void frames.pop(),
    key(from, to) {
      const frame = frames.at(-1)
      if (frame?.keys === undefined) return true
      frame.key = keyAt(text, from, to)
      if (frame.keys.has(frame.key)) doubled.push(pathOf(frames))
      frame.keys.add(frame.key)
      return true
    },
  })
  return doubled
}

function pathOf(frames: readonly Frame[]): string {
  return frames
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.')
}

/** How many keys a parsed value has, all levels together. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countKeys(item), 0)
  let count = 0
  for (const key in value) count += 1 + countKeys((value as Record<string, unknown>)[key])
  return count
}

function keyAt(text: string, from: number, to: number): string {
  const raw = text.slice(from, to)
  return raw.includes('\\') ? unescapeKey(raw) : raw
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
