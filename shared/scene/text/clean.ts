// Control characters, lone surrogates and bidirectional overrides: none of them has a picture, and XML refuses most.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: tells plain text apart without the costly pattern
const SUSPECT = /[^\n\u0020-\u007e\u00a0-\u024f\u2010-\u2029]/
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g

/** Makes a text drawable: line breaks become `\n`, tabs become spaces, unprintable characters go. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text) && !text.includes('\u2028') && !text.includes('\u2029')) return text
  return text.replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '')
}

/** Words of plain Latin with single spaces between them: nothing to clean. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/

/** One line of drawable text: line breaks become spaces. */
export function singleLine(text: string): string {
  if (PLAIN_LINE.test(text)) return text
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
