import { t } from '../../messages/language'
import type { PlanDocument } from '../../schema/document'
import type { Cadence, PlanNode } from '../../schema/nodes'
import { fieldWord } from './fieldWord'

type Values = Record<string, unknown>

/** Texts of both cards are joined, one below the other. */
const TEXTS = new Set([
  'what',
  'why',
  'impact',
  'expectations',
  'resources',
  'idealCustomer',
  'prospects',
  'criteria',
  'emphasis',
  'support',
  'accountability',
])
/** What a card is, rather than what it says. */
const OWN = new Set(['id', 'kind', 'order', 'status', 'title', 'notes'])

/**
 * The fields of a card that takes another one in. What it lacks it takes over, texts are joined, lists united; where both
 * have a value and only one can stay, its own stays and the other's is written into the notes. Nothing is lost.
 * @returns the fields that change
 */
export function mergedFields(doc: PlanDocument, into: PlanNode, from: PlanNode): Values {
  const merged: Values = {}
  const notes = [into.notes, from.notes].filter((text) => text !== undefined && text.trim() !== '')
  for (const [field, theirs] of Object.entries(from)) {
    const ours = (into as Values)[field]
    if (OWN.has(field) || isEmpty(theirs) || same(ours, theirs)) continue
    if (isEmpty(ours)) merged[field] = theirs
    else if (TEXTS.has(field)) merged[field] = [ours, theirs].join('\n')
    else if (Array.isArray(ours) && Array.isArray(theirs)) merged[field] = [...new Set<unknown>([...ours, ...theirs])]
    else notes.push(t().commands.merged.value(from.title, fieldWord(field), valueOf(doc, field, theirs)))
  }
  return { ...merged, notes: [...notes, t().commands.merged.line(from.title)].join('\n') }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function valueOf(doc: PlanDocument, field: string, value: unknown): string {
  if (field === 'ownerId') return doc.people[value as keyof typeof doc.people]?.name ?? JSON.stringify(value)
  if (field === 'periodId') return doc.periods[value as keyof typeof doc.periods]?.title ?? JSON.stringify(value)
  if (field === 'cadence') return t().commands.merged.cadence((value as Cadence).count, (value as Cadence).per)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
