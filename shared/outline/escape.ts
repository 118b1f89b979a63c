/**
 * Backslash escapes of the outline. An escaped character is carried through parsing as a stand-in
 * from a private Unicode plane, so that no pattern of the grammar can take it for syntax.
 */
const PLANE = 0xf0000
const STAND_IN = /[\u{F0000}-\u{FFFFD}]/gu
/** A backslash before any character that is not a letter; before a letter it is an ordinary character (`C:\new`). */
const ESCAPE = /\\([^\p{L}\p{Cs}])/gu
/**
 * Longest line, in UTF-16 units, that is taken apart: a name of 300 characters, each escaped, and room for the rest.
 * Longer ones are taken for plain text, so that no pattern runs for minutes on a hostile file.
 */
const MAX_STRUCTURED = 2_000

/** Whether a line is too long to be more than plain text. */
export function isPlainText(masked: string): boolean {
  return masked.length > MAX_STRUCTURED
}

/** Replaces escapes by stand-ins. Characters that already live in that plane become U+FFFD. */
export function mask(text: string): string {
  return text.replace(STAND_IN, '\uFFFD').replace(ESCAPE, (whole, char: string) => {
    const code = char.codePointAt(0) ?? 0
    return code < 0xfffe ? String.fromCodePoint(PLANE + code) : whole
  })
}

/** Replaces stand-ins by the characters they stand for. */
export function unmask(masked: string): string {
  return masked.replace(STAND_IN, (char) => String.fromCharCode((char.codePointAt(0) ?? PLANE) - PLANE))
}

/** Text as the outline keeps it: no white space at the ends of lines, `\n` between them. */
export function normaliseText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(STAND_IN, '\uFFFD')
}

/** Doubles backslashes and marks line breaks, the first step of writing any text. */
export function escapeText(text: string): string {
  return markBreaks(text.replaceAll('\\', '\\\\'))
}

const MARKS = /[^\p{L}\p{Cs}\s\u{10000}-\u{10FFFF}]/gu
const MARKS_AND_SPACES = /[^\p{L}\p{Cs}\n\u{10000}-\u{10FFFF}]/gu

/** Like {@link escapeText}, with a backslash before every digit and mark; `spaces` before white space as well. */
export function escapeAll(text: string, spaces: boolean): string {
  return markBreaks(text.replace(spaces ? MARKS_AND_SPACES : MARKS, '\\$&'))
}

/** A backslash at the end of a line says that the text goes on in the next one. */
function markBreaks(text: string): string {
  return text.replaceAll('\n', '\\\n')
}
