import type { AppError } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { cardEntries, createCardWriter } from './cards'
import type { Entry } from './entries'
import { toForest } from './forest'
import { headerEntries } from './header'
import { omissions } from './omissions'
import { createPlanReferences, namesOnly, type PlanReferences } from './references'
import { renderText } from './render'
import { sectionEntries } from './sections'

/** A written outline, and what it could not hold. */
export interface WrittenOutline {
  readonly text: string
  readonly omitted: readonly AppError[]
}

/** Writes a plan as an outline. @param render the form: indented text or Markdown */
export function writeOutline(doc: PlanDocument, render: (entries: readonly Entry[]) => string): WrittenOutline {
  const references = createPlanReferences(doc)
  const cards = cardLines(doc, references)
  const entries = [...headerEntries(doc, references.periods), ...cards, ...sectionEntries(doc, references)]
  // A plan with nothing in it is still a plan; an empty file would be none.
  return { text: entries.length === 0 ? 'plan:\n' : render(entries), omitted: omissions(doc) }
}

/** Writes the cards of a plan alone: people and accounts are read in their lines, and nothing else is said of them. */
export function writeCards(doc: PlanDocument): string {
  return renderText(cardLines(doc, namesOnly(doc)))
}

function cardLines(doc: PlanDocument, references: PlanReferences): Entry[] {
  const writer = createCardWriter(doc, references)
  return toForest(doc).flatMap((placed) => cardEntries(writer, placed))
}
