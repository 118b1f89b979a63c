/** Anything beyond ASCII may carry an accent. */
const ACCENTED = /[^\0-\x7F]/

/** A text without case and accents, for comparing what people type: "Müller" and "muller" are the same. */
export function plainLetters(text: string): string {
  if (!ACCENTED.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
