import type { AppError } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { cardEntries, createCardWriter } from './cards'
import type { Entry } from './entries'
import { toForest } from './forest'
import { headerEntries } from './header'
import { omissions } from './omissions'
import { createPlanReferences } from './references'
import { sectionEntries } from './sections'

/** A written outline, and what it could not hold. */
export interface WrittenOutline {
  readonly text: string
  readonly omitted: readonly AppError[]
}

/** Writes a plan as an outline. @param render the form: indented text or Markdown */
export function writeOutline(doc: PlanDocument, render: (entries: readonly Entry[]) => string): WrittenOutline {
  const references = createPlanReferences(doc)
  const writer = createCardWriter(doc, references)
  const cards = toForest(doc).flatMap((placed) => cardEntries(writer, placed))
  const entries = [...headerEntries(doc, references.periods), ...cards, ...sectionEntries(doc, references)]
  // A plan with nothing in it is still a plan; an empty file would be none.
  return { text: entries.length === 0 ? 'plan:\n' : render(entries), omitted: omissions(doc) }
}
