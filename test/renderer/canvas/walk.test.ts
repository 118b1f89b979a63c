import { describe, expect, it } from 'vitest'
import { alongRope, readingOrder, walk } from '../../../renderer/canvas/walk'
import { draw, SMALL } from './fixture'

describe('walk', () => {
  const { scene, session, id } = draw(SMALL)
  const step = (from: string, direction: 'up' | 'down' | 'left' | 'right') =>
    walk(scene, session.index, id(from), direction)

  it('goes down to the first child and up to the first parent', () => {
    expect(step('Strategy', 'down')).toBe(id('Driver A'))
    expect(step('Driver B', 'down')).toBe(id('Initiative B1'))
    expect(step('Initiative B1', 'up')).toBe(id('Driver B'))
  })

  it('goes along the lane, also to the branch next door', () => {
    expect(step('Driver A', 'right')).toBe(id('Driver B'))
    expect(step('Initiative A2', 'right')).toBe(id('Initiative B1'))
    expect(step('Initiative B1', 'left')).toBe(id('Initiative A2'))
  })

  it('goes through a stack before it follows the rope', () => {
    expect(step('Activity 1', 'down')).toBe(id('Activity 2'))
    expect(step('Activity 2', 'up')).toBe(id('Activity 1'))
    expect(step('Activity 1', 'up')).toBe(id('Initiative A1'))
  })

  it('leaves a stack along the rope, up to the parent and down to the first child', () => {
    expect(alongRope(scene, session.index, id('Activity 2'), 'up')).toBe(id('Initiative A1'))
    expect(alongRope(scene, session.index, id('Initiative A1'), 'down')).toBe(id('Activity 1'))
    expect(alongRope(scene, session.index, id('Activity 1'), 'down')).toBeUndefined()
  })

  it('stays where nothing follows', () => {
    expect(step('Strategy', 'up')).toBeUndefined()
    expect(step('Activity 2', 'down')).toBeUndefined()
    expect(step('Driver A', 'left')).toBeUndefined()
  })
})

describe('readingOrder', () => {
  it('goes from the ceiling to the ground and from left to right', () => {
    const { scene, session } = draw(SMALL)
    const titles = readingOrder(scene).map((card) => session.index.node(card.id)?.title)
    expect(titles.slice(0, 6)).toEqual([
      'Strategy',
      'Driver A',
      'Driver B',
      'Initiative A1',
      'Initiative A2',
      'Initiative B1',
    ])
  })
})
