/** What people type into a field to come back to it later. */
const PLACEHOLDER =
  /^(?:[-–—.…?*_/\s]+|t\.?b\.?[dac]\.?|n\/?a|none|todo|to do|offen|noch offen|folgt|folgt noch|unklar|zu klären|keine|nichts|k\.\s?a\.|x+)$/i
/** No placeholder is longer. */
const LONGEST_PLACEHOLDER = 12

/** Whether a text says nothing: missing, only space, or a placeholder such as "tbd". */
export function saysNothing(text: string | undefined): boolean {
  if (text === undefined || text === '') return true
  const trimmed = text.trim()
  return trimmed === '' || (trimmed.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(trimmed))
}
