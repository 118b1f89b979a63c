import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, type OpenPlan, useDocument } from '../../../renderer/store/documentStore'
import { canTravel, isNear, noteLeft, travel, watchPlaces } from '../../../renderer/store/places'
import { requestReveal, select, setFind, setFocus, setLayout, setZoom } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { type Drawn, draw, SMALL } from '../canvas/fixture'

let stop: () => void
let drawn: Drawn
let serial = 0

beforeEach(() => {
  drawn = draw(SMALL)
  useView.setState(initialView, true)
  const { index } = drawn.session
  useDocument.setState({ ...initialDocument, plan: { index } as OpenPlan, opened: ++serial })
  stop = watchPlaces()
})
afterEach(() => stop())

/** Lets a step of the person come to its end. */
async function settled(step: () => void): Promise<void> {
  step()
  await Promise.resolve()
}

const jump = (title: string) => settled(() => requestReveal(drawn.id(title), { select: true, flash: true }))
const walk = (title: string) => settled(() => select([drawn.id(title)]))
const here = () => drawn.session.index.node(useView.getState().primary ?? '')?.title

const LEFT = { before: { x: 0, y: 0, zoom: 0.3, width: 1000, height: 800 }, zoom: 0.8 }

/** The drawing comes near to show a card. */
function comeNear(title: string): void {
  noteLeft(drawn.id(title), LEFT)
  setZoom(LEFT.zoom)
}

describe('going back and forward', () => {
  it('returns from a jump to where the person was, and there again', async () => {
    await walk('Driver A')
    await jump('Initiative B1')
    expect(canTravel(1)).toBe(false)
    await settled(() => travel(-1))
    expect(here()).toBe('Driver A')
    await settled(() => travel(1))
    expect(here()).toBe('Initiative B1')
    expect(travel(1)).toBe(false)
  })

  it('leaves with a place the look that the drawing came near for it', async () => {
    await walk('Driver A')
    await jump('Initiative B1')
    comeNear('Initiative B1')
    await walk('Activity 3')
    await settled(() => travel(-1))
    expect(here()).toBe('Driver A')
    expect(useView.getState().reveal.left).toEqual(LEFT)
    await settled(() => travel(1))
    expect(here()).toBe('Activity 3')
    expect(useView.getState().reveal.left).toBeUndefined()
  })

  it('goes back to that look alone where there is no place before', async () => {
    await walk('Driver A')
    expect(canTravel(-1)).toBe(false)
    comeNear('Driver A')
    expect(canTravel(1)).toBe(false)
    expect(canTravel(-1)).toBe(true)
    await settled(() => travel(-1))
    expect(here()).toBe('Driver A')
    expect(useView.getState().reveal).toMatchObject({ ids: [], left: LEFT })
    expect(canTravel(-1)).toBe(false)
  })

  it('goes back to no look once another zoom is chosen, nor to one that another card was left for', async () => {
    await walk('Driver A')
    comeNear('Driver A')
    setZoom(1)
    expect(canTravel(-1)).toBe(false)
    await jump('Initiative B1')
    comeNear('Driver A')
    await settled(() => travel(-1))
    expect(useView.getState().reveal.left).toBeUndefined()
  })

  it('makes one place of a walk along ropes', async () => {
    await jump('Initiative B1')
    await jump('Driver A')
    await walk('Driver B')
    await settled(() => travel(-1))
    expect(here()).toBe('Initiative B1')
    await settled(() => travel(1))
    expect(here()).toBe('Driver B')
  })

  it('makes one place of the letters of a search', async () => {
    await jump('Driver A')
    await settled(() => setFind({ open: true, query: 'i', matches: [], at: 0 }))
    await jump('Initiative A1')
    await settled(() => setFind({ query: 'initiative b' }))
    await jump('Initiative B1')
    await settled(() => travel(-1))
    expect(here()).toBe('Driver A')
  })

  it('makes one place of each search', async () => {
    await jump('Driver A')
    for (const title of ['Initiative B1', 'Activity 1']) {
      await settled(() => setFind({ open: true, query: title, matches: [], at: 0 }))
      await jump(title)
      await settled(() => setFind({ open: false, query: '' }))
    }
    await settled(() => travel(-1))
    expect(here()).toBe('Initiative B1')
  })

  it('returns to another view and to a line of sight', async () => {
    await walk('Driver A')
    await settled(() => setFocus([drawn.id('Driver A')], 2))
    await settled(() => setLayout('outline'))
    await settled(() => setFocus([]))
    await settled(() => travel(-1))
    await settled(() => travel(-1))
    expect(useView.getState()).toMatchObject({ layout: 'cascade', focus: { ids: [drawn.id('Driver A')], depth: 2 } })
    await settled(() => travel(-1))
    expect(useView.getState().focus).toBeUndefined()
  })

  it('begins anew with another plan', async () => {
    await jump('Driver A')
    await jump('Initiative B1')
    useDocument.setState({ opened: ++serial })
    expect(canTravel(-1)).toBe(false)
    await jump('Driver A')
    expect(canTravel(-1)).toBe(false)
  })

  it('knows what is near: along a rope, or under one parent', () => {
    const { index } = drawn.session
    expect(isNear(index, drawn.id('Driver A'), drawn.id('Driver B'))).toBe(true)
    expect(isNear(index, drawn.id('Driver A'), drawn.id('Initiative A1'))).toBe(true)
    expect(isNear(index, drawn.id('Driver A'), drawn.id('Initiative B1'))).toBe(false)
  })
})
