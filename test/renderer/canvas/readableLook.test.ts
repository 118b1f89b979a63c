import { describe, expect, it } from 'vitest'
import { fitPlan } from '../../../renderer/canvas/fitPlan'
import { fitReadable, openingLook } from '../../../renderer/canvas/readableLook'
import { contentBox, type Viewport, visibleBox } from '../../../renderer/canvas/viewport'
import { detailAt, wordsFrom } from '../../../shared/scene/detail'
import type { Scene } from '../../../shared/scene/types'
import { exampleFile, readPlan } from '../../e2e/helpers/planFiles'
import { draw, SMALL } from './fixture'
import { sceneOf } from './scenes'

const DISTRIBUTOR = sceneOf(readPlan(exampleFile('distributor')))
/** What a window of 900 x 600 with the inspector over the drawing leaves of it, and one of 1,280 x 800 beside the outline. */
const SMALL_PANES = [
  { width: 532, height: 520 },
  { width: 426, height: 620 },
]
const LARGE_PANE = { width: 1231, height: 920 }

const detail = (scene: Scene, { zoom }: Viewport) => detailAt(zoom, wordsFrom(scene.cards.length))

/** A plan of one driver with as many initiatives, each of two activities. */
function wide(initiatives: number): Scene {
  const names = Array.from({ length: initiatives }, (_, n) => `    Initiative ${n}\n      Begin ${n}\n      End ${n}`)
  return draw(`Strategy\n  Driver\n${names.join('\n')}`).scene
}

describe('a fitted plan', () => {
  it.each(SMALL_PANES)('can be read in a pane of $width by $height, with its strategy in view', (pane) => {
    expect(detail(DISTRIBUTOR, fitPlan(DISTRIBUTOR, pane))).toBe('block')
    const view = fitReadable(DISTRIBUTOR, pane)
    expect(detail(DISTRIBUTOR, view)).not.toBe('block')
    const [strategy] = DISTRIBUTOR.cards
    const { x, width, y, height } = visibleBox(view)
    expect(strategy?.x).toBeGreaterThanOrEqual(x)
    expect((strategy?.x ?? 0) + (strategy?.width ?? 0)).toBeLessThanOrEqual(x + width)
    expect(y).toBeLessThanOrEqual(contentBox(DISTRIBUTOR).y)
    expect(y + height).toBeGreaterThanOrEqual(contentBox(DISTRIBUTOR).y + contentBox(DISTRIBUTOR).height)
  })

  it('shows no paper beside the plan as long as some of it is out of view', () => {
    for (const pane of SMALL_PANES) {
      const box = contentBox(DISTRIBUTOR)
      const { x, width } = visibleBox(fitReadable(DISTRIBUTOR, pane), -120)
      expect(box.x).toBeLessThanOrEqual(x + width)
      expect(box.x).toBeLessThan(x)
      expect(box.x + box.width).toBeGreaterThan(x + width)
    }
  })

  it('is all of the plan where that can be read', () => {
    expect(fitReadable(DISTRIBUTOR, LARGE_PANE)).toEqual(fitPlan(DISTRIBUTOR, LARGE_PANE))
    const small = draw(SMALL).scene
    for (const pane of SMALL_PANES) expect(fitReadable(small, pane)).toEqual(fitPlan(small, pane))
  })

  it('is all of a plan of which only a small part could be read', () => {
    const scene = wide(200)
    expect(detail(scene, fitPlan(scene, LARGE_PANE))).toBe('block')
    expect(fitReadable(scene, LARGE_PANE)).toEqual(fitPlan(scene, LARGE_PANE))
  })

  it('begins at the ceiling where it is too high', () => {
    const high = draw(`Strategy\n  Driver\n    Initiative\n${'      Activity\n'.repeat(28)}`).scene
    const pane = { width: 592, height: 150 }
    const view = fitReadable(high, pane)
    expect(detail(high, fitPlan(high, pane))).toBe('block')
    expect(detail(high, view)).not.toBe('block')
    expect(visibleBox(view).y).toBeLessThanOrEqual(contentBox(high).y)
    expect(visibleBox(view, -pane.height / 4).y).toBeGreaterThan(contentBox(high).y)
  })
})

describe('the first look at a plan', () => {
  it('is all of it where that can be read, else its strategy', () => {
    expect(openingLook(DISTRIBUTOR, LARGE_PANE)).toEqual(fitPlan(DISTRIBUTOR, LARGE_PANE))
    const scene = wide(200)
    expect(detail(scene, openingLook(scene, LARGE_PANE))).not.toBe('block')
  })

  it('is that of an empty plan, too', () => {
    const empty = draw('').scene
    expect(openingLook(empty, LARGE_PANE)).toEqual(fitPlan(empty, LARGE_PANE))
  })
})
