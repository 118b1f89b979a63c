import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { levelOf } from '../../../shared/model/levels'
import { inheritCategories } from '../../../shared/scene/categories'
import { visibleCards } from '../../../shared/scene/visible'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { commandRecipe } from '../../helpers/randomCommands'

const start = () =>
  plan(
    {
      s: 'strategy',
      d: { kind: 'driver', category: 'customers' },
      e: { kind: 'driver', category: 'brand' },
      i: 'initiative',
      j: 'initiative',
      ...Object.fromEntries(['a', 'b', 'c', 'f', 'g'].map((id) => [id, 'activity' as const])),
    },
    ['s > d', 's > e', 'd > i', 'e > i', 'e > j', 'i > a', 'i > b', 'j > b', 'j > c', 's > f', 'a > i', 'g > s'],
  )

/** Any plan that commands lead to, indexed anew, and any folds in it. */
const foldedPlan = fc
  .tuple(fc.array(commandRecipe, { maxLength: 12 }), fc.infiniteStream(fc.boolean()))
  .map(([recipes, choices]) => {
    const env = testEnv()
    const session = new Session(start(), () => env)
    for (const make of recipes) session.dispatch(make(session.doc))
    const folds = new Set(Object.keys(session.doc.nodes).filter(() => choices.next().value))
    return { index: createIndex(session.doc), folds }
  })

const runs = { numRuns: Number(process.env['PLUMBLINE_PROPERTY_RUNS'] ?? 100) }

test('a card is folded away when all that it hangs from is, and waits in every folded card above', () => {
  fc.assert(
    fc.property(foldedPlan, ({ index, folds }) => {
      const isHidden = (id: string): boolean => {
        const node = index.node(id)
        if (node === undefined || node.status === 'parked') return false
        const above = index
          .parentCards(id)
          .filter(({ kind, status }) => status !== 'parked' && levelOf(kind) < levelOf(node.kind))
        return above.length > 0 && above.every((parent) => folds.has(parent.id) || isHidden(parent.id))
      }
      const cards = index.allCards()
      const shown = cards.filter(({ id, status }) => status !== 'parked' && !isHidden(id)).map(({ id }) => id)
      const inside = shown
        .filter((id) => folds.has(id))
        .map((id) => [id, new Set(index.descendants(id).filter(isHidden))] as const)
        .filter(([, ids]) => ids.size > 0)
      const { ids, folded } = visibleCards(index, folds)
      expect(ids).toEqual(shown)
      expect(new Map(Array.from(folded, ([id, below]) => [id, new Set(below)]))).toEqual(new Map(inside))
      for (const below of folded.values()) expect(new Set(below).size).toBe(below.length)
    }),
    runs,
  )
})

test('a card has the colour of the first driver above, by its first coloured parent', () => {
  fc.assert(
    fc.property(foldedPlan, ({ index }) => {
      const expected = new Map<string, string>()
      for (const node of index.allCards()) {
        const own = node.kind === 'driver' ? node.category : undefined
        const above = node.kind === 'driver' || node.kind === 'strategy' ? [] : index.parents(node.id)
        const category = own ?? above.map((id) => expected.get(id)).find((found) => found !== undefined)
        if (category !== undefined) expected.set(node.id, category)
      }
      const categories = inheritCategories(index)
      for (const { id } of index.allCards()) expect(categories.of(id)).toBe(expected.get(id))
    }),
    runs,
  )
})
