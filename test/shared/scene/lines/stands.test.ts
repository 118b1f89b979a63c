import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Stand, Stands } from '../../../../shared/scene/lines/stands'
import type { SceneCard } from '../../../../shared/scene/types'
import type { NodeId } from '../../../../shared/schema/ids'
import { NODE_KINDS } from '../../../../shared/schema/nodes'

const LANES = [...NODE_KINDS.keys()]

/** Cards on a grid narrow enough that many stand in one column, and columns close to each other. */
const card: fc.Arbitrary<SceneCard> = fc
  .record({ id: fc.nat(30), kind: fc.constantFrom('initiative', 'activity'), x: fc.nat(12), y: fc.nat(4) } as const)
  .map(({ id, kind, x, y }) => {
    return { id: `n${id}` as NodeId, kind, x: x * 60, y: y * 50, width: 220, height: 60, marks: [], description: '' }
  })
const cards = fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 12 })

/** What stands in all lanes. */
function allOf(stands: Stands): (readonly Stand[])[] {
  return LANES.map((lane) => stands.in(lane))
}

it('what stands in the lanes after cards came and went is what stands there', () => {
  fc.assert(
    fc.property(cards, fc.array(cards, { maxLength: 4 }), (first, steps) => {
      const stands = new Stands(first)
      let there: readonly SceneCard[] = first
      for (const now of steps) {
        // A card of the same id is another one; every other card stays as it is.
        const come = now.filter((_, i) => i % 2 === 0)
        const gone = there.filter(({ id }, i) => i % 3 === 0 || come.some((one) => one.id === id))
        stands.change({ gone, come })
        there = [...there.filter((one) => !gone.includes(one)), ...come]
        expect(allOf(stands)).toEqual(allOf(new Stands(there)))
        for (const one of there) expect(stands.of(one)?.cards).toContain(one)
      }
    }),
  )
})

it('a change tells of every stand that is not as it was, or has other neighbours', () => {
  fc.assert(
    fc.property(cards, cards, (first, come) => {
      const gone = first.filter(({ id }) => come.some((one) => one.id === id))
      const [before, after] = [new Stands(first), new Stands(first)]
      const stretches = after.change({ gone, come })
      for (const lane of LANES)
        for (const stand of after.in(lane)) {
          const old = before.in(lane).find(({ left }) => left === stand.left)
          const about = (stands: Stands, { from, to }: Stand) =>
            stands
              .in(lane)
              .slice(from, to + 1)
              .map(({ cards: all }) => all)
          const same = old !== undefined && JSON.stringify(about(before, old)) === JSON.stringify(about(after, stand))
          const isTold = stretches.some(
            (stretch) => stretch.lane === lane && stretch.left < stand.right && stretch.right > stand.left,
          )
          expect(same || isTold).toBe(true)
        }
    }),
  )
})
