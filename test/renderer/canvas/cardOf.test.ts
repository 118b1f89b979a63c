import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardOf } from '../../../renderer/canvas/cardOf'
import type { SceneCard } from '../../../shared/scene/types'
import type { NodeId } from '../../../shared/schema/ids'

const IDS = Array.from({ length: 12 }, (_, i) => `n${i}` as NodeId)

/** Pictures one after the other: which cards are in each, in which order, and how often each has been drawn anew. */
const pictures = fc
  .array(fc.tuple(fc.shuffledSubarray(IDS), fc.subarray(IDS)), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    const drawn = new Map<NodeId, SceneCard>()
    return steps.map(([ids, anew]) => {
      for (const id of [...ids.filter((one) => !drawn.has(one)), ...anew])
        drawn.set(id, { id, kind: 'activity', x: 0, y: 0, width: 1, height: 1, marks: [], description: '' })
      return { cards: ids.map((id) => drawn.get(id) as SceneCard) }
    })
  })

it('finds the card of any picture by its id, in whichever order pictures are asked', () => {
  fc.assert(
    fc.property(pictures, fc.array(fc.nat(5), { maxLength: 8 }), (scenes, again) => {
      const asked = [...scenes, ...again.flatMap((n) => scenes[n % scenes.length] ?? [])]
      for (const scene of asked)
        for (const id of IDS) expect(cardOf(scene, id)).toBe(scene.cards.find((card) => card.id === id))
    }),
  )
})
