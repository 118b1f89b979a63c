import { describe, expect, test } from 'vitest'
import { generatePlan } from '../../../../examples/generator/generatePlan'
import { execute } from '../../../../shared/commands/execute'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { isLive, kindAbove } from '../../../../shared/model/levels'
import { compareOrder } from '../../../../shared/model/orderKey'
import type { PlanIndex } from '../../../../shared/model/types'
import { nextPriority } from '../../../../shared/rules/focus/nextPriority'
import { closeness, plausibleParents } from '../../../../shared/rules/ropes/plausibleParents'
import type { PlanDocument } from '../../../../shared/schema/document'
import type { PlanNode } from '../../../../shared/schema/nodes'
import { plan, testEnv } from '../../../helpers/plan'

/** The same choice, made the long way: by looking at every card above. */
function byLookingAtAll(index: PlanIndex, node: PlanNode): PlanNode[] {
  const kind = kindAbove(node.kind)
  if (kind === undefined) return []
  const priority = (card: PlanNode) => (card.kind === 'driver' ? (card.priority ?? 1e9) : 0)
  const scored = index
    .cards(kind)
    .filter((card) => isLive(card) && index.ropes(card.id).hangs && index.link(card.id, node.id) === undefined)
    .map((card) => {
      const below = index.children(card.id).flatMap((id) => index.node(id) ?? [])
      const scores = below.filter(isLive).map((child) => closeness(child, node))
      return { card, score: closeness(card, node) + Math.max(0, ...scores) / 2 }
    })
    .sort((a, b) => b.score - a.score || priority(a.card) - priority(b.card) || compareOrder(a.card, b.card))
  const close = scored.filter(({ score }) => score > 0)
  return (close.length > 0 ? close : scored).slice(0, 3).map(({ card }) => card)
}

function withCutLinks(doc: PlanDocument): PlanDocument {
  return { ...doc, links: Object.fromEntries(Object.entries(doc.links).filter((_, i) => i % 3 !== 0)) }
}

describe('plausible parents', () => {
  test.each([1, 2, 3])('are those that looking at every card finds (seed %i)', (seed) => {
    const index = createIndex(withCutLinks(generatePlan({ cards: 300, seed, faults: 0.5 })))
    for (const node of index.allCards())
      expect(plausibleParents(index, node).map(({ id }) => id)).toEqual(byLookingAtAll(index, node).map(({ id }) => id))
  })

  test('follow the plan as it changes', () => {
    const cards = {
      s: 'strategy',
      d: { kind: 'driver', title: 'Pumps', priority: 2 },
      e: { kind: 'driver', title: 'Clinics', priority: 1 },
      i: { kind: 'initiative', title: 'Seals for pumps' },
    } as const
    const index = createIndex(plan(cards, ['s > d', 's > e']))
    const initiative = index.node('i') as PlanNode
    expect(plausibleParents(index, initiative).map(({ id }) => id)).toEqual(['d'])
    run(index, { id: 'card.set', params: { id: 'd', fields: { title: 'Valves' } } })
    expect(plausibleParents(index, initiative).map(({ id }) => id)).toEqual(['e', 'd'])
    expect(plausibleParents(index, initiative, ({ id }) => id === 'd').map(({ id }) => id)).toEqual(['d'])
    expect(plausibleParents(index, index.node('s') as PlanNode)).toEqual([])
  })
})

test('the next free priority follows the plan as it changes', () => {
  const index = createIndex(plan({ d: { kind: 'driver', priority: 1 }, e: { kind: 'driver', priority: 3 } }))
  expect([nextPriority(index), nextPriority(index)]).toEqual([2, 2])
  run(index, { id: 'card.set', params: { id: 'e', fields: { priority: 2 } } })
  expect(nextPriority(index)).toBe(3)
})

function run(index: PlanIndex, call: Parameters<typeof execute>[1]): void {
  const executed = execute(index, call, testEnv())
  if (!executed.ok) throw new Error(executed.error.message)
  index.update(executed.value.doc, executed.value.patches)
}
