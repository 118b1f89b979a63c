import { NODE_KINDS, type NodeKind } from '../schema/nodes'
import type { PlanDocument } from '../schema/document'

const STANDARD: Readonly<Record<NodeKind, { one: string; many: string }>> = {
  strategy: { one: 'strategy', many: 'strategies' },
  driver: { one: 'growth driver', many: 'growth drivers' },
  initiative: { one: 'initiative', many: 'initiatives' },
  activity: { one: 'activity', many: 'activities' },
}

/**
 * The plan's word for a level inside a sentence.
 * @param count how many; the plural is used unless it is 1 or left out
 */
export function levelWord(doc: PlanDocument, kind: NodeKind, count = 1): string {
  const own = doc.labels[kind]
  const word = (count === 1 ? own?.one : own?.many)?.trim()
  return word ? word : STANDARD[kind][count === 1 ? 'one' : 'many']
}

/** Every level's word, so that a check need not look each up anew. */
export function levelWords(doc: PlanDocument): (kind: NodeKind, count?: number) => string {
  const one = new Map(NODE_KINDS.map((kind) => [kind, levelWord(doc, kind)]))
  const many = new Map(NODE_KINDS.map((kind) => [kind, levelWord(doc, kind, 2)]))
  return (kind, count = 1) => (count === 1 ? one : many).get(kind) ?? kind
}
