import { renderText } from '../outline/write/render'
import { type WrittenOutline, writeOutline } from '../outline/write/write'
import type { PlanDocument } from '../schema/document'

/** Writes a plan as indented text that `importOutline` reads back; docs/outline.md says what it keeps. */
export function exportOutline(doc: PlanDocument): WrittenOutline {
  return writeOutline(doc, renderText)
}
