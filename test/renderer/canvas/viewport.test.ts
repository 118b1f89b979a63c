import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayPan } from '../../../renderer/canvas/autoPan'
import { viewOf } from '../../../renderer/canvas/intoView'
import { laneNamePlace, laneNames } from '../../../renderer/canvas/laneNamePlace'
import { NAME_HEIGHT, nameHeight } from '../../../renderer/canvas/laneNameSize'
import { isOverview } from '../../../renderer/canvas/useOverview'
import { contentBox, fitBox, intersects, surround, visibleBox } from '../../../renderer/canvas/viewport'
import { draw, SMALL } from './fixture'

const pane = { width: 1200, height: 800 }

describe('fitBox', () => {
  it('shows any box whole, and beside what is to be left free', () => {
    const side = fc.integer({ min: 1, max: 100_000 })
    const at = fc.integer({ min: -50_000, max: 50_000 })
    fc.assert(
      fc.property(at, at, side, side, fc.integer({ min: 0, max: 300 }), (x, y, width, height, beside) => {
        const view = fitBox({ x, y, width, height }, pane, { beside })
        expect(view.x + x * view.zoom).toBeGreaterThanOrEqual(Math.max(beside, 16) - 1e-6)
        expect(view.x + (x + width) * view.zoom).toBeLessThanOrEqual(pane.width + 1e-6)
        expect(view.y + y * view.zoom).toBeGreaterThanOrEqual(-1e-6)
        expect(view.y + (y + height) * view.zoom).toBeLessThanOrEqual(pane.height + 1e-6)
      }),
    )
  })

  it('gives all of the width to a plan that needs it, and leaves the names of the lanes free where there is room', () => {
    const wide = fitBox({ x: 0, y: 0, width: 3500, height: 1000 }, pane)
    expect(wide.zoom).toBeCloseTo((pane.width - 2 * 24) / 3500)
    expect(wide.x).toBeCloseTo(24)
    const small = fitBox({ x: 0, y: 0, width: 600, height: 700 }, pane)
    expect(small.x).toBe((pane.width - 600 + 68) / 2)
    const between = fitBox({ x: 0, y: 0, width: 1090, height: 700 }, pane)
    expect(between.x).toBe(pane.width - 1090 - 24)
  })

  it('gives all of the height to a plan in a pane too narrow for the names of its lanes', () => {
    const low = { x: 0, y: 0, width: 600, height: 1200 }
    expect(fitBox(low, { width: 592, height: 299 }).zoom).toBeCloseTo((299 - 2 * 2) / 1200)
    expect(fitBox(low, { width: 700, height: 299 }).zoom).toBeCloseTo((299 - 2 * 16) / 1200)
  })

  it('does not blow a small plan up, but does so on a wall', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 }
    expect(fitBox(box, pane).zoom).toBe(1)
    expect(fitBox(box, { width: 3600, height: 2000 }).zoom).toBe(1.6)
  })
})

describe('boxes', () => {
  it('surround all given boxes, and nothing without one', () => {
    expect(surround([])).toBeUndefined()
    const boxes = [
      { x: 0, y: 5, width: 10, height: 10 },
      { x: -5, y: 0, width: 1, height: 1 },
    ]
    expect(surround(boxes)).toEqual({ x: -5, y: 0, width: 15, height: 15 })
  })

  it('turn the viewport into scene pixels', () => {
    expect(visibleBox({ x: 100, y: 50, zoom: 2, width: 400, height: 200 })).toEqual({
      x: -50,
      y: -25,
      width: 200,
      height: 100,
    })
  })

  it('meet only where they share a point inside', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(intersects(box, { x: 9, y: 9, width: 5, height: 5 })).toBe(true)
    expect(intersects(box, { x: 10, y: 0, width: 5, height: 5 })).toBe(false)
  })
})

describe('the first picture', () => {
  it('holds all cards and the ground', () => {
    const { scene } = draw(SMALL)
    const box = contentBox(scene)
    for (const card of scene.cards) expect(intersects(card, box)).toBe(true)
    expect(box.y + box.height).toBe(scene.bounds.y + scene.bounds.height)
  })

  it('is an overview from afar and made of elements from near', () => {
    const { scene } = draw(SMALL)
    const view = { x: 0, y: 0, zoom: 1, width: 1200, height: 800 }
    expect(isOverview(scene, view)).toBe(false)
    expect(isOverview(scene, { ...view, zoom: 0.2 })).toBe(false)
    expect(isOverview(scene, { ...view, zoom: 0.15 })).toBe(true)
    expect(isOverview(scene, { ...view, width: 0, zoom: 0.15 })).toBe(false)
  })
})

describe('viewOf', () => {
  const view = { x: 0, y: 0, zoom: 1, width: 1200, height: 800 }
  const card = { width: 220, height: 90 }
  const onScreen = (box: { x: number; y: number }, at: { x: number; y: number; zoom: number }) => ({
    x: box.x * at.zoom + at.x,
    y: box.y * at.zoom + at.y,
  })

  it('leaves a card that is well in view where it is', () => {
    expect(viewOf({ x: 300, y: 300, ...card }, view)).toBeUndefined()
    expect(viewOf({ x: 300, y: 300, ...card }, { ...view, zoom: 0.7 })).toBeUndefined()
  })

  it('moves only as far as needed', () => {
    expect(viewOf({ x: 300, y: 750, ...card }, view)).toEqual({ ...view, y: -64 })
    expect(viewOf({ x: 1100, y: 300, ...card }, view)).toEqual({ ...view, x: -144 })
  })

  it('takes a card under the names of the lanes for out of view, but not where there is no room for them', () => {
    const box = { x: 60, y: 300, ...card }
    expect(viewOf(box, view)).toEqual({ ...view, x: 8 })
    expect(viewOf(box, { ...view, width: 600 })).toBeUndefined()
  })

  it('stays as far away as the one who walks wants to', () => {
    const far = { ...view, zoom: 0.3 }
    expect(viewOf({ x: 1000, y: 1000, ...card }, far, { least: 0.2 })).toBeUndefined()
    expect(viewOf({ x: 5000, y: 1000, ...card }, far, { least: 0.2 })?.zoom).toBe(0.3)
    expect(viewOf({ x: 1000, y: 1000, ...card }, far, { least: 0.4 })?.zoom).toBe(0.8)
  })

  it('holds the parent as well where both fit', () => {
    const near = { x: 300, y: -150, ...card }
    const box = { x: 300, y: 720, ...card }
    expect(viewOf(box, view, { near })).toEqual({ ...view, y: -34 })
    const closer = { x: 300, y: 100, ...card }
    const next = viewOf({ x: 300, y: -200, ...card }, { ...view, y: -300 }, { near: closer }) ?? view
    expect(onScreen(closer, next).y).toBeGreaterThan(0)
    expect(onScreen({ x: 300, y: -200 }, next).y).toBe(24)
  })

  it('zooms out a little for the parent, not so far that words get small', () => {
    const near = { x: 300, y: -100, ...card }
    expect(viewOf({ x: 300, y: 700, ...card }, view, { near })?.zoom).toBeCloseTo(752 / 890)
    expect(viewOf({ x: 300, y: 1200, ...card }, view, { near })?.zoom).toBe(1)
  })

  it('shows the whole plan as long as it can be read', () => {
    const box = { x: 300, y: 780, ...card }
    const small = { x: 300, y: 0, width: 500, height: 870 }
    expect(viewOf(box, view, { whole: (at) => fitBox(small, at) })).toEqual(fitBox(small, view))
    const large = { x: 0, y: 0, width: 9000, height: 900 }
    expect(viewOf(box, view, { whole: (at) => fitBox(large, at) })?.zoom).toBe(1)
  })

  it('zooms in where words are too small, and the card stays near its place', () => {
    const far = { ...view, zoom: 0.3 }
    const box = { x: 2000, y: 1000, ...card }
    const next = viewOf(box, far)
    expect(next?.zoom).toBe(0.8)
    const [before, after] = [onScreen(box, far), onScreen(box, next ?? far)]
    expect(Math.abs(before.x - after.x)).toBeLessThan(100)
    expect(Math.abs(before.y - after.y)).toBeLessThan(100)
  })
})

describe('laneNamePlace', () => {
  const { scene } = draw(SMALL)
  const lane = scene.lanes[1]
  const cards = scene.cards.filter((card) => card.kind === 'driver')
  if (lane === undefined) throw new Error('no lane')

  it('stands across the upper line of its lane, above all cards', () => {
    for (const zoom of [0.5, 1, 2]) {
      const y = laneNamePlace(lane, cards, { x: 0, y: 100, zoom, width: 1200, height: 2000 }) ?? 0
      expect(y).toBe(lane.top * zoom + 100 - NAME_HEIGHT / 2)
      for (const card of cards) expect(card.y * zoom + 100).toBeGreaterThan(y + NAME_HEIGHT / 2)
    }
  })

  it('keeps between the cards of two lanes from afar', () => {
    const above = scene.cards.filter((card) => card.kind === 'strategy')
    for (const zoom of [0.14, 0.2, 0.25, 0.3]) {
      const y = laneNamePlace(lane, cards, { x: 0, y: 100, zoom, width: 1200, height: 2000 }) ?? 0
      for (const card of cards) expect(card.y * zoom + 100).toBeGreaterThanOrEqual(y + nameHeight(zoom) - 0.01)
      for (const card of above) expect((card.y + card.height) * zoom + 100).toBeLessThanOrEqual(y + 0.01)
    }
  })

  it('keeps clear of the cards when the line is out of view', () => {
    const [first] = cards
    if (first === undefined) throw new Error('no card')
    const view = { x: -first.x, y: -first.y - 20, zoom: 1, width: 1200, height: 800 }
    const y = laneNamePlace(lane, cards, view) ?? 0
    const [top, bottom] = [first.y + view.y, first.y + first.height + view.y]
    expect(y + NAME_HEIGHT <= top || y >= bottom).toBe(true)
  })

  it('is nowhere while the lane is out of view', () => {
    const view = { x: 0, y: 0, zoom: 1, width: 1200, height: 800 }
    expect(laneNamePlace(lane, cards, { ...view, y: -lane.bottom })).toBeUndefined()
    expect(laneNamePlace(lane, cards, { ...view, y: 2000 })).toBeUndefined()
    expect(laneNamePlace(lane, cards, { ...view, width: 600, zoom: 0.4 })).toBeDefined()
  })

  it('is one of a list where lanes are lower than their names', () => {
    const view = { x: 0, y: 300, width: 1200, height: 800 }
    for (const zoom of [0.002, 0.01, 0.04]) {
      const names = laneNames(scene.lanes, scene.cards, { ...view, zoom })
      expect(names.map(({ lane: { kind } }) => kind)).toEqual(scene.lanes.map(({ kind }) => kind))
      for (const [i, { y }] of names.entries()) {
        const above = names[i - 1]
        if (above !== undefined) expect(y).toBeGreaterThanOrEqual(above.y + above.size.height)
      }
      expect(names[0]?.y).toBeLessThan(300)
      expect((names[3]?.y ?? 0) - 300).toBeLessThan(4 * NAME_HEIGHT)
    }
  })
})

describe('mayPan', () => {
  const view = { x: 0, y: 0, zoom: 1, width: 1000, height: 800 }
  const content = { x: 0, y: 0, width: 3000, height: 700 }

  it('lets the picture go on at an edge beyond which there are cards', () => {
    expect(mayPan({ x: 990, y: 400 }, view, content)).toBe(true)
    expect(mayPan({ x: 900, y: 400 }, view, content)).toBe(false)
  })

  it('stops a little beyond the plan', () => {
    expect(mayPan({ x: 5, y: 400 }, view, content)).toBe(true)
    expect(mayPan({ x: -195, y: 400 }, { ...view, x: 200 }, content)).toBe(false)
    expect(mayPan({ x: 3190, y: 400 }, { ...view, x: -2200 }, content)).toBe(false)
    expect(mayPan({ x: 500, y: 795 }, view, { ...content, height: 600 })).toBe(false)
  })
})
