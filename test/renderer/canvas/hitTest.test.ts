import { describe, expect, it } from 'vitest'
import { pointedAt } from '../../../renderer/canvas/hitTest'
import { graspOf } from '../../../renderer/canvas/viewport'
import { draw, SMALL } from './fixture'

describe('what a point of the drawing belongs to', () => {
  const { scene } = draw(SMALL)
  const [rope] = scene.ropes
  const parent = scene.cards.find(({ id }) => id === rope?.parentId)
  if (rope === undefined || parent === undefined) throw new Error('Nothing is drawn.')
  const [x, below] = [parent.x + parent.width / 2, parent.y + parent.height]

  it('is the rope that leaves a card there', () => {
    const over = pointedAt(scene, { x, y: below + 3 }, 1)
    expect(over.on).toBe('rope')
    expect(scene.ropes.filter(({ parentId }) => parentId === parent.id).map(({ id }) => id)).toContain(
      over.on === 'rope' ? over.id : undefined,
    )
  })

  it('is the card where a rope is no farther away', () => {
    expect(pointedAt(scene, { x, y: below - 1 }, 1)).toEqual({ on: 'card', id: parent.id })
  })

  it('is the canvas beside all of them', () => {
    expect(pointedAt(scene, { x: x + 30, y: below + 3 }, 1)).toEqual({ on: 'canvas' })
    expect(pointedAt({ ...scene, cards: [], ropes: [] }, { x, y: below }, 1)).toEqual({ on: 'canvas' })
  })

  it('is a rope from farther away the farther the picture is', () => {
    const beside = { x: x + 12, y: below + 3 }
    expect(pointedAt(scene, beside, 1).on).toBe('canvas')
    expect(pointedAt(scene, beside, 0.2).on).toBe('rope')
    expect([4, 1, 0.5, 0.1, 0.01].map(graspOf)).toEqual([8, 8, 8, 30, 300])
  })
})
