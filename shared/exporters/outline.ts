import { renderText } from '../outline/write/render'
import { type WrittenOutline, writeCards, writeOutline } from '../outline/write/write'
import type { PlanDocument } from '../schema/document'

/** Writes a plan as indented text that `importOutline` reads back; docs/outline.md says what it keeps. */
export function exportOutline(doc: PlanDocument): WrittenOutline {
  return writeOutline(doc, renderText)
}

/** Writes the cards of a plan as indented text for mail and chat: no word of people, teams and accounts beyond their lines. */
export function exportCards(doc: PlanDocument): string {
  return writeCards(doc)
}
