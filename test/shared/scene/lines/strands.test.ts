import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../../../shared/scene/sceneBuilder'
import type { Box, Scene } from '../../../../shared/scene/types'
import type { PlanDocument } from '../../../../shared/schema/document'
import { Session } from '../../../../shared/session/session'
import { plan, testEnv } from '../../../helpers/plan'
import { commandRecipe } from '../../../helpers/randomCommands'
import { card, draw, options, rope } from '../draw'
import { behindCards, coursesOf, merged } from './courses'

/** Three initiatives of three drivers with activities, one of which nobody owns. */
function threeBranches(positions: Record<string, { x: number; y: number }> = {}): PlanDocument {
  const owned = { kind: 'activity', role: 'Sales' } as const
  const doc = plan(
    {
      s: 'strategy',
      d1: { kind: 'driver', category: 'customers' },
      d2: { kind: 'driver', category: 'products' },
      d3: { kind: 'driver', category: 'brand' },
      i1: 'initiative',
      i2: 'initiative',
      i3: 'initiative',
      a1: 'activity',
      a2: owned,
      b1: 'activity',
      b2: owned,
      c1: owned,
    },
    [
      's > d1',
      's > d2',
      's > d3',
      'd1 > i1',
      'd2 > i2',
      'd3 > i3',
      'i1 > a1',
      'i1 > a2',
      'i2 > b1',
      'i2 > b2',
      'i3 > c1',
    ],
  )
  return { ...doc, canvas: { ...doc.canvas, positions } }
}

/** The branches as drawn by themselves, with some cards put elsewhere: x of another card, and how far from it. */
function put(moves: Record<string, { beside: string; by: readonly [number, number] }>): Scene {
  const first = draw(threeBranches())
  const positions: Record<string, { x: number; y: number }> = {}
  for (const [id, { beside, by }] of Object.entries(moves)) {
    const { x, y, kind } = card(first, beside)
    const top = first.lanes.find((lane) => lane.kind === kind)?.top ?? 0
    positions[id] = { x: x + by[0], y: y - top + by[1] }
  }
  return draw(threeBranches(positions))
}

describe('strands of different parents', () => {
  it('keep apart in one column', () => {
    const scene = put({ b2: { beside: 'a2', by: [0, 140] }, c1: { beside: 'a2', by: [0, 280] } })
    expect(merged(scene, 4)).toEqual([])
    expect(behindCards(scene)).toEqual([])
  })

  it('keep apart from initiatives that are aligned', () => {
    const scene = put({ i2: { beside: 'i1', by: [0, 120] }, i3: { beside: 'i1', by: [0, 240] } })
    expect(new Set(['i1', 'i2', 'i3'].map((id) => card(scene, id).x)).size).toBe(1)
    expect(merged(scene, 4)).toEqual([])
    expect(behindCards(scene)).toEqual([])
  })

  it('keep apart above one card', () => {
    const doc = threeBranches()
    const second = { id: 'second', parentId: 'd2', childId: 'i1', order: 'z' }
    const scene = draw({ ...doc, links: { ...doc.links, second } } as PlanDocument)
    expect(merged(scene, 4)).toEqual([])
    expect(
      rope(scene, 'd1-i1').d.endsWith(`${card(scene, 'i1').x + card(scene, 'i1').width / 2} ${card(scene, 'i1').y}`),
    ).toBe(true)
  })

  it('keep apart where they leave out a lane', () => {
    const doc = threeBranches()
    const links = Object.fromEntries(
      ['s > c1', 'd1 > c1', 'd2 > c1'].map((text, i) => {
        const [parentId, childId] = text.split(' > ')
        return [`x${i}`, { id: `x${i}`, parentId, childId, order: `z${i}` }]
      }),
    )
    const scene = draw({ ...doc, links: { ...doc.links, ...links } })
    expect(scene.ropes.length).toBe(14)
    expect(merged(scene, 4)).toEqual([])
    expect(behindCards(scene)).toEqual([])
  })

  it('are one strand for the cards of one parent in a column', () => {
    const scene = draw(threeBranches())
    const gutter = card(scene, 'a1').x - 14
    for (const id of ['a1', 'a2'])
      expect(
        coursesOf(scene)
          .find(({ childId }) => childId === id)
          ?.points.some(({ x }) => x === gutter),
      ).toBe(true)
  })
})

describe('a rope to a card that was moved within its lane', () => {
  it.each([-180, -100, -30, -4, 4, 30, 100, 180])('goes round its sibling and what is said below that: by %i', (by) => {
    const scene = put({ a2: { beside: 'a1', by: [by, 150] } })
    expect(behindCards(scene)).toEqual([])
    expect(merged(scene, 4)).toEqual([])
  })
})

describe('a rope of a card that was put close below another', () => {
  const two = { s: 'strategy', d1: 'driver', d2: 'driver', i1: 'initiative', i2: 'initiative' } as const
  const links = ['s > d1', 's > d2', 'd1 > i1']

  /** The driver d1 below d2, so far to the right and so far below it. */
  function below(right: number, gap: number, doc = plan(two, [...links, 'd2 > i2'])): Scene {
    const { height } = card(draw(doc), 'd2')
    const positions = { d2: { x: 400, y: 40 }, d1: { x: 400 + right, y: 40 + height + gap } }
    return draw({ ...doc, canvas: { ...doc.canvas, positions } })
  }

  it.each([0, 1, 4, 8, 11, 12])('turns out within the height between them: %i', (gap) => {
    const scene = below(-108, gap)
    expect(card(scene, 'd1').x + card(scene, 'd1').width).toBe(card(scene, 'd2').x + 112)
    expect(behindCards(scene)).toEqual([])
  })

  it.each([0, 1, 4, 8, 11, 12])('turns in within that height too, in one column: %i', (gap) => {
    expect(behindCards(below(0, gap))).toEqual([])
  })

  it('takes the height that it likes where there is enough', () => {
    const { x, width, y, height } = card(below(0, 40), 'd2')
    expect(rope(below(0, 40), 'd2-i2').d).toContain(` ${x + width + 14} ${y + height + 12}L`)
    expect(rope(below(0, 8), 'd2-i2').d).toContain(` ${x + width + 14} ${y + height + 8}L`)
  })

  it('comes down on the side where it crosses no words', () => {
    const scene = below(80, 36, plan(two, links))
    const d1 = card(scene, 'd1')
    expect(scene.stubs.map((stub) => stub.nodeId)).toContain('d2')
    expect(behindCards(scene)).toEqual([])
    expect(rope(scene, 's-d1').d).not.toContain(`L${d1.x - 14} `)
  })
})

/** Whether a hand put cards upon each other, or so close that no two strands find room between them. */
function isCrowded({ cards }: Scene): boolean {
  const tooClose = (a: Box, b: Box): boolean => {
    const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
    const sameRow = a.y < b.y + b.height && b.y < a.y + a.height
    return gap < 0 ? sameRow : gap < 28
  }
  return cards.some((one, i) => cards.slice(i + 1).some((other) => other.kind === one.kind && tooClose(one, other)))
}

/** A place by hand: for which card, and where. */
const spot = fc.record({
  card: fc.nat(20),
  x: fc.integer({ min: 0, max: 6 }).chain((column) => fc.constantFrom(column * 252, column * 252 + 30)),
  y: fc.integer({ min: 0, max: 4 }).map((row) => 40 + row * 150),
})

it('whatever is done to a plan, and wherever its cards are put, strands do not merge and no rope runs behind a card', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(commandRecipe, spot), { minLength: 1, maxLength: 15 }), (steps) => {
      const env = testEnv()
      const session = new Session(threeBranches(), () => env)
      const builder = createSceneBuilder()
      let { scene } = builder.build(session.index, session.check.byNode, options)
      session.subscribe(({ touched }) => {
        scene = builder.build(session.index, session.check.byNode, { ...options, touched }).scene
      })
      for (const step of steps) {
        if (typeof step === 'function') session.dispatch(step(session.doc))
        else {
          const ids = Object.keys(session.doc.nodes)
          const id = ids[step.card % ids.length]
          if (id !== undefined)
            session.dispatch({ id: 'card.move', params: { positions: { [id]: { x: step.x, y: step.y } } } })
        }
      }
      if (isCrowded(scene)) return
      expect(merged(scene, 16)).toEqual([])
      expect(behindCards(scene)).toEqual([])
    }),
    { numRuns: Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 60) },
  )
})

/** A place right above or below another card of the same kind: for which card, by which, and how close. */
const neighbour = fc.record({
  card: fc.nat(20),
  beside: fc.nat(20),
  right: fc.integer({ min: -270, max: 270 }),
  gap: fc.oneof(fc.nat(16), fc.nat(60)),
  isAbove: fc.boolean(),
})

it('wherever cards are put close to others, no rope runs behind one', () => {
  fc.assert(
    fc.property(fc.array(neighbour, { minLength: 1, maxLength: 3 }), (moves) => {
      let positions: Record<string, { x: number; y: number }> = {}
      let scene = draw(threeBranches())
      for (const { card: n, beside, right, gap, isAbove } of moves) {
        const moved = scene.cards[n % scene.cards.length]
        const others = scene.cards.filter(({ kind, id }) => kind === moved?.kind && id !== moved.id)
        const other = others[beside % others.length]
        if (moved === undefined || other === undefined) continue
        const lane = scene.lanes.find(({ kind }) => kind === other.kind)?.top ?? 0
        const y = isAbove ? other.y - gap - moved.height : other.y + other.height + gap
        positions = { ...positions, [moved.id]: { x: other.x + right, y: Math.max(0, y - lane) } }
        scene = draw(threeBranches(positions))
      }
      if (isCrowded(scene)) return
      expect(behindCards(scene)).toEqual([])
    }),
    { numRuns: Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 60) },
  )
})
