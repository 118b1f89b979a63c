import { t } from '../../../shared/messages/language'

/** Device names that Windows takes for no file, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/** Longest base name: short enough for every file system, in bytes, with extension and ".bak". */
const MAX_BYTES = 180

/**
 * A file name made from a title: without what any system forbids, never a path, with the extension once.
 * @param title any text
 * @param extension without the dot
 */
export function fileName(title: string, extension: string): string {
  const bare = title.toLowerCase().endsWith(`.${extension}`) ? title.slice(0, -extension.length - 1) : title
  const cleaned = cut(
    bare
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .replaceAll(/\s+/g, ' '),
  ).replaceAll(/^[. ]+|[. ]+$/g, '')
  const usable =
    cleaned === '' ? t().shell.untitledPlan : RESERVED.test(cleaned) ? t().shell.planNamed(cleaned) : cleaned
  return `${usable}.${extension}`
}

function cut(text: string): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_BYTES) break
    kept += character
  }
  return kept
}
