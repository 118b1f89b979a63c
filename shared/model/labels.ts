import { t } from '../messages/language'
import type { PlanDocument } from '../schema/document'
import type { NodeKind } from '../schema/nodes'

/**
 * The plan's word for a level, as renamed in the plan ("rock") or standard ("initiative").
 * @param count how many are spoken of; 1 gives the singular
 */
export function levelName(doc: PlanDocument, kind: NodeKind, count = 1): string {
  const standard = t().levels.names[kind]
  const words = doc.labels[kind] ?? standard
  const word = count === 1 ? words.one : words.many
  return word.trim() === '' ? standard[count === 1 ? 'one' : 'many'] : word
}

/** "an initiative", "a driver": one card of a level, inside a sentence. */
export function aLevel(doc: PlanDocument, kind: NodeKind): string {
  return t().levels.one(levelName(doc, kind))
}

/** A card's title for use in a sentence: in quotes, on one line, shortened; "untitled driver" where it has none. */
export function cardName(doc: PlanDocument, node: { title: string; kind: NodeKind }, longest = 60): string {
  const line = node.title.replace(/\s+/g, ' ').trim()
  if (line === '') return t().levels.untitled(levelName(doc, node.kind))
  if (line.length <= longest) return t().units.quoted(line)
  const characters = [...line]
  return t().units.quoted(characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line)
}
