import { t } from './language'

/** "a", "a and b", "a, b and c"; beyond `most`, how many more. */
export function listed(words: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = words.length > most ? [...words.slice(0, most), t().units.more(words.length - most)] : words
  const last = shown.at(-1)
  return last === undefined || shown.length < 2 ? shown.join('') : t().units.and(shown.slice(0, -1).join(', '), last)
}
