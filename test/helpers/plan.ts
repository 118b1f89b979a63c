import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import type { NodeKind } from '../../shared/schema/nodes'

/** Cards by id: a kind, or a kind with more fields. */
export type CardSpecs = Readonly<Record<string, NodeKind | ({ kind: NodeKind } & Record<string, unknown>)>>

/**
 * A small plan for a test. Ids are what the test calls them; order is the order of writing.
 * @param cards `{ s: 'strategy', d: { kind: 'driver', title: 'Win clinics' } }`
 * @param links `['s > d', 'd > i']`, parent first
 * @param more other parts of the document
 */
export function plan(cards: CardSpecs, links: readonly string[] = [], more: Partial<PlanDocument> = {}): PlanDocument {
  const doc = emptyDocument('Test plan')
  Object.entries(cards).forEach(([id, spec], i) => {
    const fields = typeof spec === 'string' ? { kind: spec } : spec
    ;(doc.nodes as Record<string, unknown>)[id] = {
      id,
      title: id.toUpperCase(),
      status: 'active',
      order: keyOf(i),
      ...fields,
    }
  })
  links.forEach((text, i) => {
    const [parentId = '', childId = ''] = text.split('>').map((part) => part.trim())
    const id = `${parentId}-${childId}${doc.links[`${parentId}-${childId}` as never] === undefined ? '' : `-${i}`}`
    ;(doc.links as Record<string, unknown>)[id] = { id, parentId, childId, order: keyOf(i) }
  })
  return { ...doc, ...more }
}

function keyOf(i: number): string {
  return `V${String(i).padStart(4, '0')}V`
}

/** Ids n1, n2, … and a fixed day. */
export function testEnv(prefix = 'n'): { newId: () => string; today: string } {
  let count = 0
  return { newId: () => `${prefix}${++count}`, today: '2027-03-01' }
}

/** Freezes a value all the way down, so that a test fails where something writes to it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
