import fc from 'fast-check'
import type { CommandCall } from '../../shared/commands/types'
import { ARRANGEMENTS } from '../../shared/model/arrangement'
import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import { CADENCE_UNITS, DRIVER_CATEGORIES, NODE_KINDS, NODE_STATUSES } from '../../shared/schema/nodes'

/** A command whose targets are picked by number from whatever the plan then holds, so that most of them make sense. */
export type CommandRecipe = (doc: PlanDocument) => CommandCall

const pick = fc.nat({ max: 1_000 })
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('Win 10 clients', '漢字 👩‍👩‍👧', 'مرحبا', 'a\nb', ''),
)
const number = fc.integer({ min: -1_000, max: 1_000 })
const day = fc.constantFrom('2027-01-31', '2027-06-30', '2028-02-29', 'not a day')

function idOf(records: object, n: number): string {
  const ids = Object.keys(records)
  return ids[n % Math.max(1, ids.length)] ?? 'nobody'
}

function recipe<T>(
  arbitrary: fc.Arbitrary<T>,
  make: (doc: PlanDocument, value: T) => CommandCall,
): fc.Arbitrary<CommandRecipe> {
  return arbitrary.map((value) => (doc) => make(doc, value))
}

/** A table with one new card, one new person, and a change of a card that is there. */
function tableEdit(parent: string, changed: string, title: string): unknown {
  const made = { id: 'new', kind: 'activity', title, status: 'active', order: 'V', ownerId: 'ann' }
  return {
    document: {
      ...emptyDocument(),
      nodes: { new: made },
      people: { ann: { id: 'ann', name: 'Ann', role: 'rep' } },
    },
    hang: { new: [parent] },
    changes: [{ id: changed, fields: { notes: title, ownerId: 'ann' } }],
    measures: [{ nodeId: changed, fields: { name: title, direction: 'increase', timing: 'lag', to: 5 } }],
    milestones: [{ nodeId: changed, fields: { title: 'Due', due: '2027-06-30' } }],
  }
}

const card = (doc: PlanDocument, n: number): string => idOf(doc.nodes, n)

/** Any command of the registry with plausible, sometimes wrong, params. */
export const commandRecipe: fc.Arbitrary<CommandRecipe> = fc.oneof(
  recipe(
    fc.tuple(fc.constantFrom(...NODE_KINDS), text, fc.option(pick), fc.option(pick)),
    (doc, [kind, title, parent, after]) => ({
      id: 'card.add',
      params: {
        kind,
        title,
        ...(parent === null ? {} : { parentId: card(doc, parent) }),
        ...(after === null ? {} : { afterId: card(doc, after) }),
      },
    }),
  ),
  recipe(fc.tuple(pick, text, text), (doc, [n, title, why]) => ({
    id: 'card.set',
    params: { id: card(doc, n), fields: { title, why, notes: null } },
  })),
  recipe(fc.tuple(pick, fc.constantFrom(...DRIVER_CATEGORIES), fc.nat(4)), (doc, [n, category, priority]) => ({
    id: 'card.set',
    params: { id: card(doc, n), fields: { category, priority } },
  })),
  recipe(fc.tuple(pick, fc.constantFrom(...CADENCE_UNITS), number), (doc, [n, per, count]) => ({
    id: 'card.set',
    params: { id: card(doc, n), fields: { cadence: { count, per }, role: 'rep' } },
  })),
  recipe(fc.tuple(pick, pick), (doc, [n, p]) => ({
    id: 'card.set',
    params: { id: card(doc, n), fields: { ownerId: idOf(doc.people, p) } },
  })),
  recipe(fc.tuple(pick, pick, fc.boolean()), (doc, [a, b, branch]) => ({
    id: 'card.delete',
    params: { ids: [card(doc, a), card(doc, b)], branch },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'card.duplicate',
    params: { ids: [card(doc, a), card(doc, b)] },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'card.reparent',
    params: { id: card(doc, a), parentId: card(doc, b) },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'card.reorder',
    params: { id: card(doc, a), beforeId: card(doc, b) },
  })),
  recipe(fc.tuple(pick, fc.constantFrom(...NODE_STATUSES), fc.boolean()), (doc, [a, status, branch]) => ({
    id: 'card.setStatus',
    params: { ids: [card(doc, a)], status, branch },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'card.merge',
    params: { intoId: card(doc, a), fromId: card(doc, b) },
  })),
  recipe(fc.tuple(pick, number, number), (doc, [a, x, y]) => ({
    id: 'card.move',
    params: { positions: { [card(doc, a)]: { x, y } } },
  })),
  recipe(fc.tuple(pick, fc.boolean(), number), (doc, [a, pinned, x]) => ({
    id: 'card.pin',
    params: { ids: [card(doc, a)], pinned, positions: { [card(doc, a)]: { x, y: 0 } } },
  })),
  recipe(fc.tuple(pick, pick, fc.constantFrom(...ARRANGEMENTS), number), (doc, [a, b, how, x]) => ({
    id: 'card.arrange',
    params: { how, positions: { [card(doc, a)]: { x, y: 8 }, [card(doc, b)]: { x, y: 120 } } },
  })),
  recipe(fc.tuple(pick, fc.boolean()), (doc, [a, collapsed]) => ({
    id: 'card.collapse',
    params: { ids: [card(doc, a)], collapsed },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'link.add',
    params: { parentId: card(doc, a), childId: card(doc, b), note: 'so' },
  })),
  recipe(fc.tuple(pick, text), (doc, [a, note]) => ({
    id: 'link.set',
    params: { id: idOf(doc.links, a), fields: { note } },
  })),
  recipe(pick, (doc, a) => ({ id: 'link.delete', params: { ids: [idOf(doc.links, a)] } })),
  recipe(fc.tuple(pick, text, number, day), (doc, [a, name, to, due]) => ({
    id: 'measure.add',
    params: { nodeId: card(doc, a), fields: { name, to, due } },
  })),
  recipe(fc.tuple(pick, number), (doc, [a, from]) => ({
    id: 'measure.set',
    params: { id: idOf(doc.measures, a), fields: { from, to: null } },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'measure.reorder',
    params: { id: idOf(doc.measures, a), beforeId: idOf(doc.measures, b) },
  })),
  recipe(pick, (doc, a) => ({ id: 'measure.delete', params: { ids: [idOf(doc.measures, a)] } })),
  recipe(fc.tuple(pick, text, day), (doc, [a, title, due]) => ({
    id: 'milestone.add',
    params: { nodeId: card(doc, a), fields: { title, due } },
  })),
  recipe(fc.tuple(pick, day), (doc, [a, done]) => ({
    id: 'milestone.set',
    params: { id: idOf(doc.milestones, a), fields: { done } },
  })),
  recipe(pick, (doc, a) => ({ id: 'milestone.delete', params: { ids: [idOf(doc.milestones, a)] } })),
  recipe(text, (_doc, name) => ({ id: 'person.add', params: { fields: { name, role: 'rep' } } })),
  recipe(fc.tuple(pick, pick), (doc, [a, b]) => ({
    id: 'person.set',
    params: { id: idOf(doc.people, a), fields: { managerId: idOf(doc.people, b) } },
  })),
  recipe(pick, (doc, a) => ({ id: 'person.delete', params: { ids: [idOf(doc.people, a)] } })),
  recipe(fc.tuple(day, day), (_doc, [start, end]) => ({
    id: 'period.add',
    params: { fields: { title: 'P', start, end } },
  })),
  recipe(fc.tuple(pick, pick), (doc, [a, p]) => ({
    id: 'card.set',
    params: { id: card(doc, a), fields: { periodId: idOf(doc.periods, p) } },
  })),
  recipe(pick, (doc, a) => ({ id: 'period.delete', params: { ids: [idOf(doc.periods, a)] } })),
  recipe(fc.tuple(text, fc.nat(14)), (_doc, [title, yearStartMonth]) => ({
    id: 'plan.set',
    params: { fields: { title, yearStartMonth } },
  })),
  recipe(fc.tuple(fc.constantFrom(...NODE_KINDS), text), (_doc, [kind, word]) => ({
    id: 'plan.setLabel',
    params: { kind, one: word, many: word },
  })),
  recipe(
    fc.tuple(fc.constantFrom('orphan', 'cut-rope', 'vague-goal'), fc.constantFrom('off', 'info', null)),
    (_doc, [rule, severity]) => ({
      id: 'rule.set',
      params: { rule, severity },
    }),
  ),
  recipe(fc.tuple(pick, fc.constantFrom('orphan', 'cut-rope', 'no-owner'), text), (doc, [a, rule, reason]) => ({
    id: 'suppression.add',
    params: { rule, nodeId: card(doc, a), reason },
  })),
  recipe(pick, (doc, a) => ({ id: 'suppression.delete', params: { ids: [idOf(doc.suppressions, a)] } })),
  recipe(fc.tuple(pick, pick, text), (doc, [a, b, title]) => ({
    id: 'plan.applyTable',
    params: tableEdit(card(doc, a), card(doc, b), title),
  })),
  recipe(fc.tuple(pick, pick, text, pick), (doc, [a, b, notes, p]) => ({
    id: 'card.setMany',
    params: { ids: [card(doc, a), card(doc, b)], fields: { notes, ownerId: idOf(doc.people, p) } },
  })),
  fc.constant<CommandRecipe>(() => ({ id: 'layout.tidy', params: {} })),
  recipe(fc.boolean(), (doc, reversed) => ({
    id: 'layout.untangle',
    params: { order: reversed ? Object.keys(doc.nodes).reverse() : Object.keys(doc.nodes).sort() },
  })),
  recipe(pick, (doc, a) => ({
    id: 'plan.insert',
    params: { document: doc, ...(a % 3 === 0 ? { under: card(doc, a) } : {}) },
  })),
)
