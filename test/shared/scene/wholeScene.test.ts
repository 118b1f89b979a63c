import { describe, expect, it } from 'vitest'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { sceneOf } from '../exporters/scenes'
import { smallPlan } from './plans'

describe('wholeScene', () => {
  const scene = sceneOf(smallPlan())
  const whole = wholeScene(scene)

  it('holds all that the scene draws', () => {
    expect(whole.cards.map(({ marks, description }) => [marks, description])).toEqual(
      scene.cards.map(({ marks, description }) => [marks, description]),
    )
    expect(whole.ropes.map(({ d }) => d)).toEqual(scene.ropes.map(({ d }) => d))
    expect(whole.stubs.map(({ marks }) => marks)).toEqual(scene.stubs.map(({ marks }) => marks))
    expect(whole.ground).toEqual(scene.ground)
    expect(whole.cards.every((card) => card.marks.length > 0 && card.description !== '')).toBe(true)
  })

  it('loses nothing on its way to a worker, as a live scene does', () => {
    expect(structuredClone(whole)).toEqual(whole)
    expect(structuredClone(scene).cards[0]?.marks).toBeUndefined()
  })
})
