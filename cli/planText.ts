import { exportMarkdownOutline } from '../shared/exporters/markdownOutline'
import { exportOutline } from '../shared/exporters/outline'
import { assertNever } from '../shared/result'
import type { PlanDocument } from '../shared/schema/document'
import { writeDocument } from '../shared/schema/file'
import type { PlanFormat } from './formats'
import { caution } from './terminal'

/** A plan in the format to write; says what an outline leaves out. */
export function planText(document: PlanDocument, format: PlanFormat): string {
  switch (format) {
    case 'plumb':
      return writeDocument(document)
    case 'txt':
      return outlineText(exportOutline(document))
    case 'md':
      return outlineText(exportMarkdownOutline(document))
    default:
      return assertNever(format)
  }
}

function outlineText(outline: ReturnType<typeof exportOutline>): string {
  for (const omitted of outline.omitted) caution(omitted)
  return outline.text
}
