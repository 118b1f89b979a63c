import { renderMarkdown } from '../outline/write/render'
import { type WrittenOutline, writeOutline } from '../outline/write/write'
import type { PlanDocument } from '../schema/document'

/** Writes a plan as a Markdown outline that `importOutline` reads back; docs/outline.md says what it keeps. */
export function exportMarkdownOutline(doc: PlanDocument): WrittenOutline {
  return writeOutline(doc, renderMarkdown)
}
