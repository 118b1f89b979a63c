/** What people type into a field to come back to it later. */
const PLACEHOLDER = /^(?:[-–—.…?*_/\s]+|t\.?b\.?[dac]\.?|n\/?a|none|todo|to do|offen|k\.\s?a\.|x+)$/i
/** No placeholder is longer. */
const LONGEST_PLACEHOLDER = 12

/** The first letter in upper case, to begin a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a text says nothing: missing, only space, or a placeholder such as "tbd". */
export function saysNothing(text: string | undefined): boolean {
  if (text === undefined || text === '') return true
  const trimmed = text.trim()
  return trimmed === '' || (trimmed.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(trimmed))
}

/** "a", "a and b", "a, b and c"; beyond `most`, how many more. */
export function listed(words: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2027-06-30" as "30 Jun 2027". */
export function readableDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}
