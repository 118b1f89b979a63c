import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { buildScene } from '../../../../shared/scene/buildScene'
import { type Passages, passagesOf } from '../../../../shared/scene/lines/passages'
import { Stands } from '../../../../shared/scene/lines/stands'
import type { SceneCard } from '../../../../shared/scene/types'
import type { NodeId } from '../../../../shared/schema/ids'
import { PlanSketch } from '../plans'

const CHANNELS = [
  { top: 0, bottom: 100 },
  { top: 200, bottom: 300 },
  { top: 400, bottom: 350 },
]

function initiative(x: number, width = 220): SceneCard {
  return { id: `${x}` as NodeId, kind: 'driver', x, y: 220, width, height: 60, marks: [], description: '' }
}

/** Ways through a lane in which initiatives stand at some places. */
function through(...xs: number[]): Passages {
  return passagesOf(new Stands(xs.map((x) => initiative(x))), CHANNELS)
}

describe('the way through a lane', () => {
  const passages = through(300, 0, 252)

  it('is the straight one where nothing stands there', () => {
    expect(passages(1, 900)).toEqual({ x: 900, top: 200, bottom: 300 })
    expect(passages(1, -50)?.x).toBe(-50)
    expect(passages(1, 236)?.x).toBe(236)
  })

  it('leads around a card on the nearer side', () => {
    expect(passages(1, 60)?.x).toBe(-10)
    expect(passages(1, 200)?.x).toBe(230)
  })

  it('does not squeeze between cards that cover each other', () => {
    expect(passages(1, 400)?.x).toBe(530)
  })

  it('squeezes through where there is just room enough', () => {
    expect(through(0, 240)(1, 200)?.x).toBe(230)
  })

  it('is none through a lane without cards, or one that does not exist', () => {
    expect(passages(2, 100)).toBeUndefined()
    expect(passages(7, 100)).toBeUndefined()
  })

  it('is never blocked, and no free place is nearer', () => {
    const places = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 12 })
    fc.assert(
      fc.property(places, fc.integer({ min: -100, max: 3300 }), (xs, wanted) => {
        const blocked = (x: number) => xs.some((at) => x > at - 10 && x < at + 230)
        const x = through(...xs)(1, wanted)?.x ?? wanted
        expect(blocked(x)).toBe(false)
        for (let nearer = 1; nearer < Math.abs(x - wanted); nearer++)
          expect(blocked(wanted - nearer) && blocked(wanted + nearer)).toBe(true)
      }),
    )
  })
})

describe('a rope that leaves out a lane', () => {
  const plan = new PlanSketch()
  plan.card('strategy', 's', 'Strategy').card('driver', 'd', 'Driver', ['s'])
  for (let i = 0; i < 4; i++)
    plan.card('initiative', `i${i}`, `Initiative ${i}`, ['d']).card('activity', `a${i}`, 'Do it', [`i${i}`])
  plan.card('activity', 'skips', 'Skips', ['d']).card('activity', 'both', 'Both', ['i1', 's'])
  const scene = buildScene(createIndex(plan.doc), new Map(), { theme: 'light' })

  it.each(['l-d-skips', 'l-s-both'])('covers no card of it: %s', (id) => {
    const rope = scene.ropes.find((one) => one.id === id)
    const numbers = rope?.d.match(/-?[\d.]+/g)?.map(Number) ?? []
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
    expect(points.length).toBeGreaterThan(6)
    for (const card of scene.cards.filter(
      ({ kind }) => kind === 'initiative' || (kind === 'driver' && id === 'l-s-both'),
    ))
      for (const [i, { x, y }] of points.entries()) {
        const next = points[i + 1] ?? { x, y }
        const [top, bottom] = [Math.min(y, next.y), Math.max(y, next.y)]
        const [left, right] = [Math.min(x, next.x), Math.max(x, next.x)]
        const meets = top < card.y + card.height && bottom > card.y && left < card.x + card.width && right > card.x
        expect(meets).toBe(false)
      }
  })
})
