import { describe, expect, it } from 'vitest'
import { benchPlan } from '../../../bench/lib/benchPlan'
import { createNearby, nearbyPart } from '../../../renderer/canvas/nearby'
import { toFlowEdges, toFlowNodes, whileDragged } from '../../../renderer/canvas/toFlow'
import { contains, intersects, visibleBox } from '../../../renderer/canvas/viewport'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import { draw, SMALL } from './fixture'

const view = { x: 0, y: 0, zoom: 0.5, width: 1200, height: 800 }
const large = buildScene(createIndex(benchPlan(600, 1)), new Map(), { theme: 'light' })

describe('createNearby', () => {
  it('keeps its box while the window moves inside', () => {
    const nearby = createNearby()
    const box = nearby(view)
    expect(contains(box, visibleBox(view))).toBe(true)
    expect(nearby({ ...view, x: 100 })).toBe(box)
    expect(nearby({ ...view, zoom: 0.7 })).toBe(box)
  })

  it('moves along when the window leaves, and shrinks when it zooms in', () => {
    const nearby = createNearby()
    const box = nearby(view)
    const next = nearby({ ...view, x: 2000 })
    expect(next).not.toBe(box)
    expect(contains(next, visibleBox({ ...view, x: 2000 }))).toBe(true)
    expect(nearby({ ...view, x: 2000, zoom: 2 }).width).toBeLessThan(next.width)
  })

  it('stays where it is as long as the window moves', () => {
    const nearby = createNearby()
    const box = nearby(view)
    expect(nearby({ ...view, x: 2000, moving: true })).toBe(box)
    expect(nearby({ ...view, x: 2000, moving: false })).not.toBe(box)
  })

  it('holds both ends of a flight', () => {
    const flight = { from: view, to: { ...view, x: -3000 } }
    const box = createNearby()({ ...view, flight })
    for (const end of [flight.from, flight.to]) expect(contains(box, visibleBox(end))).toBe(true)
  })
})

describe('nearbyPart', () => {
  const none = new Set<string>()
  const box = { x: 1000, y: 0, width: 900, height: 1500 }

  it('hands over a small plan whole', () => {
    const { scene } = draw(SMALL)
    const { cards, ropes, stubs, drops } = scene
    const part = nearbyPart(scene, { x: 1e6, y: 0, width: 1, height: 1 }, none, false)
    expect(part).toEqual({ cards, ropes, stubs, drops, held: [] })
    expect(part.cards).toBe(cards)
  })

  it('holds the cards and ropes that the box touches, and no others', () => {
    const part = nearbyPart(large, box, none, false)
    expect(part.cards).toEqual(large.cards.filter((card) => intersects(card, box)))
    expect(part.ropes).toEqual(large.ropes.filter((rope) => intersects(rope.bounds, box)))
    expect(toFlowEdges(part, [])).toEqual([])
  })

  it.each([large, draw(SMALL).scene])(
    'lets the ropes of dragged cards follow, up to the cards at their other ends',
    (scene) => {
      const [card] = scene.cards.filter(({ kind }) => kind === 'initiative')
      if (card === undefined) throw new Error('no initiative')
      const chosen = new Set<string>([card.id])
      const part = nearbyPart(scene, { ...box, x: card.x + 5000, width: 10 }, chosen, true)
      const own = scene.ropes.filter(({ parentId, childId }) => parentId === card.id || childId === card.id)
      expect(own.length).toBeGreaterThan(1)
      expect(part.held).toEqual(own)
      expect(toFlowEdges(part, []).map(({ id }) => id)).toEqual(own.map(({ id }) => id))
      expect(part.far?.has(card.id) ?? false).toBe(false)
      expect(nearbyPart(scene, box, chosen, false).held).toEqual([])
    },
  )

  it('holds selected cards wherever they are', () => {
    const far = large.cards.find((card) => !intersects(card, box) && card.kind === 'activity')
    if (far === undefined) throw new Error('all cards are near')
    expect(nearbyPart(large, box, new Set([far.id]), false).cards).toContain(far)
  })

  it('holds very many selected cards only where they are near', () => {
    const all = new Set<string>(large.cards.map((card) => card.id))
    expect(nearbyPart(large, box, all, false)).toEqual(nearbyPart(large, box, none, false))
  })

  it('leaves ropes to be painted where very many run through the box, but for those of the cards in it', () => {
    const [first] = large.ropes
    if (first === undefined) throw new Error('no ropes')
    const strand = Array.from({ length: 1500 }, (_, i) => ({ ...first, id: `r${i}`, bounds: box }))
    const crowded = { ...large, ropes: [...large.ropes, ...strand] }
    const part = nearbyPart(crowded, box, none, false)
    const ids = new Set(large.cards.filter((card) => intersects(card, box)).map((card) => card.id))
    expect(part.ropes.length).toBeGreaterThan(0)
    for (const rope of part.ropes) expect(ids.has(rope.childId)).toBe(true)
    for (const id of ids)
      for (const rope of large.ropes)
        if (rope.childId === id && intersects(rope.bounds, box)) expect(part.ropes).toContain(rope)
    expect(part.rest).toMatchObject({ cards: [], stubs: [] })
    expect(new Set([...part.ropes, ...(part.rest?.ropes ?? [])])).toEqual(new Set(crowded.ropes))
    expect(part.rest?.ropes).toHaveLength(crowded.ropes.length - part.ropes.length)
    expect(nearbyPart(large, box, none, false).rest).toBeUndefined()
  })
})

describe('whileDragged', () => {
  const nodes = toFlowNodes(large, new Set(), []).slice(0, 4)
  const [first, ...others] = nodes
  if (first === undefined) throw new Error('no nodes')
  const held = { ...first, dragging: true, position: { x: 7, y: 7 } }

  it('leaves cards where the hand has them', () => {
    expect(whileDragged(nodes, [held])[0]).toBe(held)
    expect(whileDragged(others, [held])).toContain(held)
  })

  it('changes nothing where no card is dragged', () => {
    expect(whileDragged(nodes, others)).toBe(nodes)
  })
})
