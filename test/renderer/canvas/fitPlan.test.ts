import { describe, expect, it } from 'vitest'
import { fitPlan } from '../../../renderer/canvas/fitPlan'
import { laneNames } from '../../../renderer/canvas/laneNamePlace'
import { laneNameSize } from '../../../renderer/canvas/laneNameSize'
import { contentBox, fitBox, intersects, type Viewport } from '../../../renderer/canvas/viewport'
import { detailAt } from '../../../shared/scene/detail'
import { leftmostPoint } from '../../../shared/scene/lines/ropeReach'
import type { Box, Scene } from '../../../shared/scene/types'
import { exampleFile, readPlan } from '../../e2e/helpers/planFiles'
import { draw, SMALL } from './fixture'
import { sceneOf } from './scenes'

const PANES = [
  { width: 440, height: 700 },
  { width: 560, height: 400 },
  { width: 638, height: 640 },
  { width: 655, height: 620 },
  { width: 852, height: 520 },
  { width: 911, height: 720 },
  { width: 1231, height: 920 },
  { width: 1551, height: 1000 },
  { width: 2191, height: 1360 },
  { width: 3335, height: 2040 },
]

/** A plan of one driver with as many initiatives, of as many activities each. */
function wide(initiatives: number, activities: number): Scene {
  const list = (count: number, line: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => line(n)).join('\n')
  const branch = (n: number): string => `    Initiative ${n}\n${list(activities, (k) => `      Activity ${n}.${k}`)}`
  return draw(`Strategy\n  Driver\n${list(initiatives, branch)}`).scene
}

const SCENES: readonly (readonly [string, Scene])[] = [
  ['a small plan', draw(SMALL).scene],
  ['a plan of twelve initiatives', wide(12, 3)],
  ['a plan of one high column', wide(1, 40)],
  ['a plan of two hundred initiatives', wide(200, 0)],
  ['the distributor', sceneOf(readPlan(exampleFile('distributor')))],
  ['the software maker', sceneOf(readPlan(exampleFile('software')))],
]

/** The names of the lanes, in scene pixels. */
function namesIn(scene: Scene, view: Viewport): Box[] {
  const { zoom } = view
  return laneNames(scene.lanes, scene.cards, view).map(({ y, size: { width, height } }) => ({
    x: -view.x / zoom,
    y: (y - view.y) / zoom,
    width: width / zoom,
    height: height / zoom,
  }))
}

describe.each(SCENES)('all of %s', (_, scene) => {
  it.each(PANES)('hangs beside the names of its lanes in a pane of $width by $height', (pane) => {
    const view = fitPlan(scene, pane)
    for (const name of namesIn(scene, view)) {
      expect(scene.cards.filter((card) => intersects(card, name))).toEqual([])
      for (const rope of scene.ropes) {
        const left = leftmostPoint(rope, name.y, name.y + name.height)
        if (left !== undefined) expect(left).toBeGreaterThanOrEqual(name.x + name.width)
      }
    }
  })

  it.each(PANES)('has all its lanes named, none over another, in a pane of $width by $height', (pane) => {
    const names = namesIn(scene, fitPlan(scene, pane))
    expect(names).toHaveLength(scene.lanes.length)
    for (const [i, name] of names.entries()) {
      const above = names[i - 1]
      if (above !== undefined) expect(name.y).toBeGreaterThanOrEqual(above.y + above.height - 0.01)
    }
  })

  it.each(PANES)('is in view in a pane of $width by $height', (pane) => {
    const view = fitPlan(scene, pane)
    const box = contentBox(scene)
    expect(view.x + box.x * view.zoom).toBeGreaterThanOrEqual(0)
    expect(view.x + (box.x + box.width) * view.zoom).toBeLessThanOrEqual(pane.width)
    expect(view.y + box.y * view.zoom).toBeGreaterThanOrEqual(0)
    expect(view.y + (box.y + box.height) * view.zoom).toBeLessThanOrEqual(pane.height)
  })

  it.each(PANES)('gives the names no more than they need in a pane of $width by $height', (pane) => {
    const [beside, alone] = [fitPlan(scene, pane), fitBox(contentBox(scene), pane)]
    const widest = Math.max(0, ...namesIn(scene, beside).map(({ width }) => width * beside.zoom))
    const room = (pane.width - widest - 24) / pane.width
    expect(beside.zoom).toBeGreaterThanOrEqual(alone.zoom * room)
  })
})

describe('a lane’s name', () => {
  const lane = { label: 'Initiatives', top: 0, bottom: 300, counter: { text: '10 of 3', over: true } }
  const plain = { label: 'Initiatives', top: 0, bottom: 300 }

  it('has its count beside it from near, below it from afar where the pane has no room to spare', () => {
    expect(laneNameSize(lane, { width: 900, zoom: 1 }).stacked).toBe(false)
    expect(laneNameSize(lane, { width: 900, zoom: 0.25 }).stacked).toBe(true)
    expect(laneNameSize(lane, { width: 2000, zoom: 0.25 }).stacked).toBe(false)
    expect(laneNameSize(plain, { width: 900, zoom: 0.25 }).stacked).toBe(false)
  })

  it('keeps its count beside it in a lane too low for two lines', () => {
    expect(laneNameSize({ ...lane, bottom: 100 }, { width: 900, zoom: 0.25 }).stacked).toBe(false)
  })

  it('is as wide as its words', () => {
    const one = laneNameSize(plain, { width: 900, zoom: 0.25 })
    const two = laneNameSize(lane, { width: 900, zoom: 0.25 })
    expect(two.width).toBe(one.width)
    expect(laneNameSize(lane, { width: 900, zoom: 1 }).width).toBeGreaterThan(one.width + 40)
    expect(laneNameSize({ ...plain, label: 'Must-win battles' }, { width: 900, zoom: 1 }).width).toBeGreaterThan(
      one.width,
    )
  })

  it('is larger on a wall', () => {
    expect(laneNameSize(plain, { width: 3335, zoom: 1 }).type).toBeGreaterThan(
      laneNameSize(plain, { width: 1231, zoom: 1 }).type,
    )
  })

  it('is cut, or only its count, where titles would have to pay for more', () => {
    const [one, counted] = [plain, lane].map((it) => laneNameSize({ ...it, bottom: 200 }, { width: 600, zoom: 0.16 }))
    for (const size of [one, counted]) expect(size).toMatchObject({ short: true, upright: false, stacked: false })
    expect(one?.width).toBe(40)
    expect(counted?.width).toBeLessThanOrEqual(40)
    for (const zoom of [0.14, 0.2, 1]) expect(laneNameSize(lane, { width: 600, zoom }).short).toBe(false)
    expect(laneNameSize(lane, { width: 700, zoom: 0.16 }).short).toBe(false)
  })

  it('leaves their words to the titles of a plan that can just about be read', () => {
    const scene = sceneOf(readPlan(exampleFile('distributor')))
    const pane = { width: 592, height: 340 }
    expect(detailAt(fitBox(contentBox(scene), pane).zoom)).not.toBe('block')
    expect(detailAt(fitPlan(scene, pane).zoom)).not.toBe('block')
  })

  it('runs down a high lane there, and takes no more than its line', () => {
    const high = laneNameSize({ ...plain, bottom: 1000 }, { width: 600, zoom: 0.16 })
    expect(high).toMatchObject({ short: true, upright: true, width: high.line })
    expect(high.height).toBeGreaterThan(high.width)
  })

  it('takes no more than its words in a pane without room to spare', () => {
    const [tight, compact] = [600, 700].map((width) => laneNameSize(lane, { width, zoom: 0.25 }))
    expect(tight?.width).toBeLessThan(compact?.width ?? 0)
    expect(tight?.type).toBe(compact?.type)
  })
})
