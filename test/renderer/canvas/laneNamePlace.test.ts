import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPlan } from '../../../renderer/canvas/fitPlan'
import { laneNames, type PlacedName, placeClear } from '../../../renderer/canvas/laneNamePlace'
import { countBox } from '../../../renderer/canvas/laneNameSize'
import { contentBox, intersects, type Viewport } from '../../../renderer/canvas/viewport'
import { exampleFile, readPlan } from '../../e2e/helpers/planFiles'
import { sceneOf } from './scenes'

const scene = sceneOf(readPlan(exampleFile('distributor')))
const initiatives = scene.lanes.find(({ kind }) => kind === 'initiative')
const content = contentBox(scene)

/** Panes as they are beside an outline or a panel, and where somebody may look in them. */
const views = fc
  .record({
    width: fc.integer({ min: 280, max: 900 }),
    height: fc.integer({ min: 250, max: 800 }),
    zoom: fc.double({ min: 0.14, max: 1.2, noNaN: true }),
    along: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, height, zoom, along, down }): Viewport => {
    const [x, y] = [content.x + content.width * along, content.y + content.height * down]
    return { width, height, zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom }
  })

const namesIn = (view: Viewport) => laneNames(scene.lanes, scene.cards, view, placeClear)

/** Where the count of a name is, in scene pixels. */
function countOf({ lane, y, size }: PlacedName, view: Viewport) {
  const box = countBox(lane, size)
  if (box === undefined) return undefined
  const { zoom } = view
  return {
    x: (box.x - view.x) / zoom,
    y: (box.y + y - view.y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  }
}

describe('the count of a lane', () => {
  it('lies on no card, wherever a small pane looks', () => {
    fc.assert(
      fc.property(views, (view) => {
        const counts = namesIn(view).flatMap((name) => countOf(name, view) ?? [])
        return !scene.cards.some((card) => counts.some((count) => intersects(card, count)))
      }),
      { numRuns: 400 },
    )
    expect(namesIn(fitPlan(scene, { width: 600, height: 600 })).some(({ lane: { counter } }) => counter)).toBe(true)
  })

  it('is seen wherever the line above its lane is', () => {
    fc.assert(
      fc.property(views, (view) => {
        const line = (initiatives?.top ?? 0) * view.zoom + view.y
        const names = namesIn(view)
        const name = names.find(({ lane: { kind } }) => kind === 'initiative')
        // From farther away the names of the lanes above may push it down.
        if (line < 40 || line > view.height - 60 || view.zoom < 0.2) return
        expect(name?.lane.counter?.text).toBe('10 of 3')
      }),
      { numRuns: 400 },
    )
  })

  it('goes up beside the name where a card stands below it, and is left out where cards stand everywhere', () => {
    const lane = { kind: 'initiative', label: 'Initiatives', counter: { text: '10 of 3', over: true } } as const
    const high = { ...lane, top: 0, bottom: 1000 }
    const view = { width: 600, height: 400, zoom: 0.5, x: 0, y: 100 }
    const at = (x: number, y: number, height: number) => [{ kind: lane.kind, x, y, width: 220, height }]
    const [free] = laneNames([high], at(400, 40, 800), view, placeClear)
    expect(free?.size.stacked).toBe(true)
    const [beside] = laneNames([high], at(0, 40, 800), view, placeClear)
    expect(beside?.size.stacked).toBe(false)
    expect(beside?.lane.counter).toBeDefined()
    const [none] = laneNames([high], at(0, 40, 960), { ...view, y: -150 }, placeClear)
    expect(none?.lane.counter).toBeUndefined()
    expect(none?.lane.label).toBe('Initiatives')
  })

  it.each([
    { width: 440, height: 700 },
    { width: 655, height: 620 },
    { width: 911, height: 720 },
  ])('stands as it would in a plan that has made room for it: $width by $height', (pane) => {
    const view = fitPlan(scene, pane)
    expect(namesIn(view)).toEqual(laneNames(scene.lanes, scene.cards, view))
  })
})
