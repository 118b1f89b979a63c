/** One line of an outline before it gets its indentation or heading. Line breaks inside stand as a backslash and a newline. */
export interface Entry {
  readonly type: 'title' | 'header' | 'section' | 'item' | 'card' | 'field'
  /** Cards and items: how many are above; fields: the depth of their card. */
  readonly depth: number
  readonly text: string
}

/** `key: text`, or nothing where the text is empty. */
export function keyed(type: Entry['type'], depth: number, key: string, text: string | undefined): Entry[] {
  return text === undefined || text === '' ? [] : [{ type, depth, text: `${key}: ${text}` }]
}

/** Joins the words of a line, leaving out the empty ones. */
export function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}
