const START_OF_WORD = /[\s\-–—_/.,:;()“”"'·]/

/**
 * How well a text matches what was typed.
 * Every word typed must be found: as a stretch of the text (best at a word's start), or letter by letter in order, where
 * only words of three letters and more may be so loose. Short texts win over long ones with the same hit.
 * @returns 0 for no match, else up to about 1 per typed word
 */
export function scoreMatch(query: string, text: string): number {
  const hay = plain(text)
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return 0
  let total = 0
  for (const word of words) {
    const score = scoreWord(word, hay)
    if (score === 0) return 0
    total += score
  }
  return (total / words.length) * (1 + 1 / (10 + hay.length))
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

function scoreWord(word: string, hay: string): number {
  const starts = wordStart(word, hay)
  if (starts === 0) return 1
  if (starts > 0) return 0.9
  if (hay.includes(word)) return 0.6
  return word.length < 3 ? 0 : scoreLoose(word, hay)
}

/** Index of the first word that begins with `word`, or -1. */
function wordStart(word: string, hay: string): number {
  for (let at = hay.indexOf(word); at >= 0; at = hay.indexOf(word, at + 1)) {
    if (at === 0 || START_OF_WORD.test(hay[at - 1] ?? '')) return at
  }
  return -1
}

/** Letters in order with gaps: each gap costs, and more than half of the letters must hang together. */
function scoreLoose(word: string, hay: string): number {
  let from = 0
  let gaps = 0
  for (const letter of word) {
    const at = hay.indexOf(letter, from)
    if (at < 0) return 0
    const atStart = at === 0 || START_OF_WORD.test(hay[at - 1] ?? '')
    if (at !== from && from > 0 && !atStart) gaps++
    from = at + 1
  }
  return gaps * 2 > word.length ? 0 : 0.4 / (1 + gaps)
}
