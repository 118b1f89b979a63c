import { graphemes, isRightToLeft } from './text/graphemes'

const IDEOGRAPH = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}|^\p{Script=Hangul}/u

const known = new Map<string, string>()
/** People are few and cards are many; beyond this the names are no people of one plan any more. */
const MAX_KNOWN = 10_000

/** Up to two initials: first and last word of a Latin name, the first two characters of a Chinese, Japanese or Korean one. */
export function initialsOf(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const initials = readInitials(name)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(name, initials)
  return initials
}

function readInitials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}|\p{N}/u.test(word))
  const first = words[0]
  if (first === undefined) return '?'
  if (IDEOGRAPH.test(first)) return graphemes(first).slice(0, 2).join('')
  const last = words.length > 1 ? words[words.length - 1] : undefined
  const letter = (word: string): string => graphemes(word)[0] ?? ''
  if (isRightToLeft(first)) return letter(first)
  return (letter(first) + (last === undefined ? '' : letter(last))).toUpperCase()
}
