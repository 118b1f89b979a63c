import { describe, expect, it } from 'vitest'
import { admit } from '../../../renderer/canvas/admission'
import type { ScenePart } from '../../../renderer/canvas/nearby'
import type { SceneCard } from '../../../shared/scene/types'

const window = { x: 0, y: 0, width: 1000, height: 500 }

/** Cards side by side, the first ones out of the window on the left. */
function row(count: number): ScenePart {
  const card = (i: number) => ({ id: `c${i}`, x: -5000 + i * 100, y: 0, width: 80, height: 40 }) as SceneCard
  return { cards: Array.from({ length: count }, (_, i) => card(i)), ropes: [], held: [], stubs: [], drops: [] }
}

const ids = (cards: readonly SceneCard[]) => cards.map(({ id }) => id as string)
const nobody: ReadonlySet<string> = new Set()

describe('the admission of cards into the page', () => {
  it('takes few cards at once, as they are', () => {
    const few = row(10)
    expect(admit(few, nobody, nobody, window)).toEqual({ part: few, complete: true })
  })

  it('takes many cards in portions, those in the window first, until all are there', () => {
    const many = row(100)
    let inPage = nobody
    let [frames, complete] = [0, false]
    while (!complete && frames < 100) {
      const admitted = admit(many, inPage, nobody, window)
      const cards = ids(admitted.part.cards)
      if (frames === 0) expect(cards).toEqual(expect.arrayContaining(['c50', 'c55', 'c59']))
      expect(cards.length - inPage.size).toBeLessThanOrEqual(24)
      expect(cards.filter((id) => inPage.has(id))).toHaveLength(inPage.size)
      inPage = new Set(cards)
      complete = admitted.complete
      frames++
    }
    expect(inPage.size).toBe(100)
    expect(frames).toBe(5)
  })

  it('keeps the order of the scene', () => {
    const { part } = admit(row(100), nobody, nobody, window)
    expect(ids(part.cards)).toEqual(ids(part.cards).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))))
  })

  it('takes selected cards with the first portion, wherever they are', () => {
    const { part } = admit(row(100), nobody, new Set(['c3']), window)
    expect(ids(part.cards)).toContain('c3')
  })

  it('lets go of cards that are no longer asked for', () => {
    const { part, complete } = admit(row(40), new Set(['c1', 'gone']), nobody, window)
    expect(ids(part.cards)).not.toContain('gone')
    expect(complete).toBe(false)
  })
})
