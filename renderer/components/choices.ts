import { t } from '../../shared/messages/language'
import { plainLetters } from '../../shared/plainLetters'
/** One thing to choose in a list. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** Shown smaller behind the label. */
  readonly detail?: string
  /** The text to create a new entry from; set on the "Create …" entry only. */
  readonly create?: string
}

/** Case, accents and blanks do not tell two names apart. */
function plain(text: string): string {
  return plainLetters(text).trim().replace(/\s+/g, ' ')
}

/** The choice that bears this name, however it is written. */
export function choiceNamed(choices: readonly Choice[], name: string): Choice | undefined {
  const wanted = plain(name)
  return choices.find((choice) => plain(choice.label) === wanted)
}

/**
 * The choices to show for a query, with an entry that creates what was typed when nothing bears that name.
 * @param noun what is created, e.g. "person"; without it nothing can be created
 */
export function withCreate(choices: readonly Choice[], query: string, noun: string | undefined): readonly Choice[] {
  const name = query.trim()
  if (!noun || name === '' || choiceNamed(choices, name)) return choices
  return [...choices, { id: `create:${name}`, label: t().fields.create(noun, name), create: name }]
}

/** Whether a choice stays in the list for a query: every word of it occurs in the label. */
export function matchesQuery(choice: Choice, query: string): boolean {
  if (choice.create !== undefined) return true
  const text = plain(`${choice.label} ${choice.detail ?? ''}`)
  return plain(query)
    .split(' ')
    .every((word) => text.includes(word))
}
