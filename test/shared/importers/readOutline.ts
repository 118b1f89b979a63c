import { importOutline } from '../../../shared/importers/outline'
import { type PlanDocument, planDocument } from '../../../shared/schema/document'
import type { PlanNode } from '../../../shared/schema/nodes'

/** What the reader answers, with ids that count up. */
export function run(text: string) {
  let count = 0
  return importOutline(text, { newId: () => `x${++count}`, today: '2027-05-01' })
}

/** An outline that must be readable: the plan, and its warnings as "line 3: code". */
export function read(text: string): { doc: PlanDocument; warnings: string[] } {
  const result = run(text)
  if (!result.ok) throw new Error(result.error.message)
  const warnings = result.value.warnings.map((warning) => `${warning.path}: ${warning.code}`)
  return { doc: planDocument.parse(result.value.document), warnings }
}

export function card(doc: PlanDocument, title: string): PlanNode {
  const found = Object.values(doc.nodes).find((node) => node.title === title)
  if (!found) throw new Error(`No card "${title}".`)
  return found
}

/** Titles of the cards that one hangs from, first parent first. */
export function parentsOf(doc: PlanDocument, title: string): string[] {
  const { id } = card(doc, title)
  return Object.values(doc.links)
    .filter((link) => link.childId === id)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map((link) => doc.nodes[link.parentId]?.title ?? '')
}
