import { CARDS_ATTRIBUTE } from '../schema/clipboard'
import { type PlanDocument, planDocument } from '../schema/document'
import { MAX_IMPORT_LENGTH } from './types'

/**
 * The cards that `cardsHtml` put on the clipboard.
 * @returns undefined where the HTML holds none, or not a whole, valid plan: the clipboard can hold anything
 */
export function readCardsHtml(html: string): PlanDocument | undefined {
  const mark = `${CARDS_ATTRIBUTE}="`
  const start = html.indexOf(mark)
  const end = start < 0 ? -1 : html.indexOf('"', start + mark.length)
  if (end < 0 || end - start > MAX_IMPORT_LENGTH * 3) return undefined
  try {
    const parsed = planDocument.safeParse(JSON.parse(decodeURIComponent(html.slice(start + mark.length, end))))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined
    throw error
  }
}
