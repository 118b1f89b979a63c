import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../../renderer/canvas/covered'
import { fitPlan } from '../../../renderer/canvas/fitPlan'
import { isFitted, type Room, type SteadyLook, steadyLook } from '../../../renderer/canvas/steadyLook'
import { contains, fittedBeside, visibleBox } from '../../../renderer/canvas/viewport'
import type { Box } from '../../../shared/scene/types'
import { exampleFile, readPlan } from '../../e2e/helpers/planFiles'
import { sceneOf } from './scenes'

const scene = sceneOf(readPlan(exampleFile('distributor')))
const wide: Room = { pane: { width: 1072, height: 820 }, covered: NOTHING }
const narrow: Room = { pane: { width: 752, height: 820 }, covered: { ...NOTHING, right: 320 } }
const fitted = fitPlan(scene, wide.pane)
const near = { x: 0, y: 400, zoom: 1 }

/** Where a person looks. */
const at = (shown: SteadyLook['shown']): SteadyLook => ({ meant: shown, shown })

/** The card whose right edge is farthest right. */
const far = scene.cards.reduce((most, card) => (card.x + card.width > most.x + most.width ? card : most))

const within = (look: { x: number; y: number; zoom: number }, { pane, covered }: Room): Box =>
  visibleBox({ ...look, width: pane.width - covered.right, height: pane.height })

describe('a look at a room that changes', () => {
  it('is fitted still where it was fitted, whatever is selected', () => {
    for (const card of [undefined, scene.cards[0], far]) {
      const look = steadyLook(scene, wide, narrow, at(fitted), card)
      expect(look.meant).toEqual(fitPlan(scene, narrow.pane))
      expect(steadyLook(scene, narrow, wide, look, card).shown).toEqual(fitted)
    }
  })

  it('stays fitted beside a panel, and all over the pane when the panel goes', () => {
    const view = { x: 0, y: 0, zoom: 1, ...narrow.pane }
    const beside = fittedBeside((part, named) => fitPlan(scene, part, named), view, narrow.covered)
    expect(isFitted(scene, narrow, beside)).toBe(true)
    expect(isFitted(scene, { ...narrow, covered: NOTHING }, beside)).toBe(false)
    const { shown } = steadyLook(scene, narrow, { ...narrow, covered: NOTHING }, at(beside), undefined)
    expect(shown).toEqual(fitPlan(scene, narrow.pane))
  })

  it('moves a card that was in view clear of a panel, at the same zoom', () => {
    const { meant, shown } = steadyLook(scene, wide, narrow, at(fitted), far)
    expect(contains(within(meant, narrow), far)).toBe(false)
    expect(contains(within(shown, narrow), far)).toBe(true)
    expect(shown.zoom).toBe(meant.zoom)
  })

  it('moves a card clear of a panel that it was moved into view for before', () => {
    const small: Room = { pane: { width: 431, height: 820 }, covered: NOTHING }
    const look = steadyLook(scene, small, narrow, steadyLook(scene, wide, small, at(fitted), far), far)
    expect(look.meant).toEqual(fitPlan(scene, narrow.pane))
    expect(contains(within(look.shown, narrow), far)).toBe(true)
  })

  it('keeps what is in the middle there, and leaves a card where it is that was out of view or has no room', () => {
    const card: Box = { x: 5000, y: 0, width: 220, height: 90 }
    expect(steadyLook(scene, wide, narrow, at(near), card).shown).toMatchObject({ x: -160, y: 400, zoom: 1 })
    const large: Box = { x: 100, y: 0, width: 900, height: 90 }
    expect(steadyLook(scene, wide, narrow, at(near), large).shown).toMatchObject({ x: -160, y: 400, zoom: 1 })
  })
})
