import type { NodeKind, PlanNode } from '../schema/nodes'

/** Longest part of a title that a message repeats, in characters as a person counts them. */
const LONGEST_QUOTE = 60
/** What people type into a field to come back to it later. */
const PLACEHOLDER = /^(?:[-–—.…?*_/\s]+|t\.?b\.?[dac]\.?|n\/?a|none|todo|to do|offen|k\.?\s?a\.?|x+|\?+)$/i

/** The card's title in quotation marks, on one line and not too long; "the untitled initiative" where there is none. */
export function quoted(node: PlanNode, label: (kind: NodeKind) => string): string {
  const title = oneLine(node.title)
  return title === '' ? `the untitled ${label(node.kind)}` : `“${shortened(title)}”`
}

/** Like `quoted`, to begin a sentence with. */
export function startQuoted(node: PlanNode, label: (kind: NodeKind) => string): string {
  return capitalised(quoted(node, label))
}

/** Text on one line, without space at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** At most 60 characters, cut at a space where one is near. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const characters = [...text]
  if (characters.length <= LONGEST_QUOTE) return text
  const cut = characters.slice(0, LONGEST_QUOTE - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a text says nothing: missing, only space, or a placeholder such as "tbd". */
export function saysNothing(text: string | undefined): boolean {
  if (text === undefined || text === '') return true
  if (text.length > 12) return false
  const trimmed = text.trim()
  return trimmed === '' || PLACEHOLDER.test(trimmed)
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** "a driver", "an initiative". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`
}

/** "1 card", "3 cards": a number with the right form of its word. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
