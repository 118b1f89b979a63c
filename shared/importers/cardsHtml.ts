import { CARDS_ATTRIBUTE } from '../schema/clipboard'
import type { PlanDocument } from '../schema/document'
import { readDocument } from '../schema/file'
import { MAX_IMPORT_LENGTH } from './types'

/** Each letter of a carried plan may be written as three: `%C3`. */
const MAX_LENGTH = MAX_IMPORT_LENGTH * 3

/**
 * The cards that `cardsHtml` put on the clipboard.
 * @returns undefined where the HTML holds none, or not a whole, valid plan: the clipboard can hold anything
 */
export function readCardsHtml(html: string): PlanDocument | undefined {
  const mark = `${CARDS_ATTRIBUTE}="`
  const start = html.indexOf(mark)
  const end = start < 0 ? -1 : html.indexOf('"', start + mark.length)
  const text = end < 0 || end - start > MAX_LENGTH ? undefined : decoded(html.slice(start + mark.length, end))
  const read = text === undefined ? undefined : readDocument(text)
  // What only a newer version understands would lose a part of itself on the way into this plan.
  return read?.ok && !read.value.readOnly ? read.value.document : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
