import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPlan } from '../../../renderer/canvas/fitPlan'
import { laneNames, type PlacedName, placeClear } from '../../../renderer/canvas/laneNamePlace'
import { countBox } from '../../../renderer/canvas/laneNameSize'
import { contentBox, intersects, type Viewport } from '../../../renderer/canvas/viewport'
import type { Box } from '../../../shared/scene/types'
import { exampleFile, readPlan } from '../../e2e/helpers/planFiles'
import { sceneOf } from './scenes'

const scene = sceneOf(readPlan(exampleFile('distributor')))
const initiatives = scene.lanes.find(({ kind }) => kind === 'initiative')
const content = contentBox(scene)

/** Panes as they are beside an outline or a panel and on a wall, and where somebody may look in them. */
const views = fc
  .record({
    width: fc.integer({ min: 280, max: 2600 }),
    height: fc.integer({ min: 250, max: 1400 }),
    zoom: fc.double({ min: 0.14, max: 2, noNaN: true }),
    along: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, height, zoom, along, down }): Viewport => {
    const [x, y] = [content.x + content.width * along, content.y + content.height * down]
    return { width, height, zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom }
  })

const namesIn = (view: Viewport) => laneNames(scene.lanes, scene.cards, view, placeClear)

/** Where the count of a name is, in scene pixels. */
function countOf(name: PlacedName, view: Viewport) {
  const box = countBox(name.lane, name.size)
  return box && inScene(name, box, view)
}

/** Where the words of a name are: its box goes beyond them. */
function wordsOf(name: PlacedName, view: Viewport) {
  const { width, height } = name.size
  return inScene(name, { x: 3, y: 3, width: width - 6, height: height - 6 }, view)
}

function inScene({ y }: PlacedName, box: Box, view: Viewport): Box {
  const { zoom } = view
  return {
    x: (box.x - view.x) / zoom,
    y: (box.y + y - view.y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  }
}

describe('the name of a lane', () => {
  it('lies on the words of no card, wherever a pane looks', () => {
    fc.assert(
      fc.property(views, (view) => {
        const words = namesIn(view).map((name) => wordsOf(name, view))
        return !scene.cards.some((card) => words.some((one) => intersects(card, one)))
      }),
      { numRuns: 1000 },
    )
    expect(namesIn(fitPlan(scene, { width: 1400, height: 800 }))).toHaveLength(4)
  })

  it('goes between cards where they fill the edge of the pane, and away where one fills all of it', () => {
    const lane = { kind: 'activity', label: 'Activities', top: 0, bottom: 1000 } as const
    const view = { width: 600, height: 400, zoom: 1, x: 0, y: -200 }
    const at = (y: number, height: number) => ({ kind: lane.kind, x: 0, y, width: 220, height })
    const [between] = laneNames([lane], [at(40, 360), at(440, 500)], view, placeClear)
    expect(between?.y).toBe(200)
    expect(laneNames([lane], [at(40, 900)], view, placeClear)).toEqual([])
  })

  it('is the same as without cards where none is near', () => {
    const far = { ...scene, cards: scene.cards.map((card) => ({ ...card, x: card.x + 100_000 })) }
    const view = { width: 900, height: 700, zoom: 0.5, x: 0, y: 0 }
    expect(laneNames(far.lanes, far.cards, view, placeClear)).toEqual(laneNames(scene.lanes, [], view))
  })
})

describe('the count of a lane', () => {
  it('lies on no card, wherever a pane looks', () => {
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
      // Looked at so, the name above stood at the end of its lane, and pushed this one onto the cards.
      {
        numRuns: 400,
        examples: [[{ width: 280, height: 250, zoom: 0.2, x: 17.79999999999997, y: -32.80000000000001 }]],
      },
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
    expect(laneNames([high], at(0, 40, 960), { ...view, y: -150 }, placeClear)).toEqual([])
    const wide = { ...lane, label: 'Initiatives of the year', top: 0, bottom: 1000 }
    const [none] = laneNames([wide], at(350, 0, 1000), { ...view, width: 1700, y: -150 }, placeClear)
    expect(none?.lane.counter).toBeUndefined()
    expect(none?.lane.label).toBe('Initiatives of the year')
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
