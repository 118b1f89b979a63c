import { describe, expect, it } from 'vitest'
import { levelsBetween } from '../../../renderer/canvas/between'
import { cardOf } from '../../../renderer/canvas/cardOf'
import { describeCard } from '../../../renderer/canvas/describe'
import { cardAt, cardsIn, laneAt } from '../../../renderer/canvas/hitTest'
import { alternative, judgeRope } from '../../../renderer/canvas/legality'
import { farthest, lineOfSight } from '../../../renderer/canvas/lineOfSight'
import { frameIn } from '../../../renderer/canvas/Minimap'
import { subPlan } from '../../../renderer/commandUi/subPlan'
import { cardsTouched } from '../../../renderer/store/changes'
import { draw, SMALL } from './fixture'

describe('lineOfSight', () => {
  const { session, id } = draw(SMALL)

  it('holds everything above and below, not the cousins', () => {
    const lit = lineOfSight(session.index, [id('Initiative A1')], Number.POSITIVE_INFINITY)
    expect([...lit].sort()).toEqual(
      ['Strategy', 'Driver A', 'Initiative A1', 'Activity 1', 'Activity 2'].map(id).sort(),
    )
  })

  it('reaches as many links as asked for', () => {
    expect(lineOfSight(session.index, [id('Activity 1')], 1)).toEqual(new Set([id('Activity 1'), id('Initiative A1')]))
    expect(farthest(session.index, [id('Activity 1')])).toBe(3)
  })
})

describe('judgeRope', () => {
  const { session, id } = draw(SMALL)

  it('finds out which card is the upper one', () => {
    const verdict = { legal: true, parentId: id('Driver B'), childId: id('Initiative A2') }
    expect(judgeRope(session.index, id('Driver B'), id('Initiative A2'))).toEqual(verdict)
    expect(judgeRope(session.index, id('Initiative A2'), id('Driver B'))).toEqual(verdict)
  })

  it('says why not', () => {
    expect(judgeRope(session.index, id('Driver A'), id('Driver B'))).toMatchObject({ legal: false })
    expect(judgeRope(session.index, id('Driver A'), id('Initiative A1'))).toMatchObject({ legal: false })
    expect(judgeRope(session.index, id('Driver A'), 'gone' as never)).toMatchObject({ legal: false })
  })

  it('speaks of the same card in the reason and in what it offers instead', () => {
    const [one, other] = [id('Initiative A1'), id('Initiative B1')]
    const verdict = judgeRope(session.index, one, other)
    expect(verdict.legal ? '' : verdict.reason).toContain('Hang “Initiative A1” from')
    expect(alternative(session.index, one, other)?.childId).toBe(one)
  })

  it('offers the other card’s parent instead, where that is possible', () => {
    const instead = { parentId: id('Driver B'), childId: id('Initiative A1') }
    expect(alternative(session.index, id('Initiative A1'), id('Initiative B1'))).toEqual(instead)
    expect(alternative(session.index, id('Initiative A1'), id('Initiative A2'))).toBeUndefined()
    expect(alternative(session.index, id('Initiative A1'), id('Driver B'))).toBeUndefined()
  })
})

describe('levelsBetween', () => {
  it('names the levels that a rope jumps over', () => {
    const { session, id } = draw(SMALL)
    for (const [parent, child] of [
      ['Driver B', 'Activity 1'],
      ['Strategy', 'Activity 3'],
    ] as const)
      session.dispatch({ id: 'link.add', params: { parentId: id(parent), childId: id(child) } })
    const between = (parent: string, child: string) => levelsBetween(session.index, id(parent), id(child))
    expect(between('Driver B', 'Activity 1')).toEqual(['initiative'])
    expect(between('Strategy', 'Activity 3')).toEqual(['driver', 'initiative'])
    expect(between('Strategy', 'Driver A')).toEqual([])
    expect(between('Driver A', 'Activity 3')).toEqual([])
  })
})

describe('the frame of the minimap', () => {
  it('never leaves the map', () => {
    const huge = frameIn({ x: -5000, y: -5000, width: 20_000, height: 20_000 }, 0.1, 20, 10)
    expect(huge.x).toBeGreaterThanOrEqual(0)
    expect(huge.x + huge.width).toBeLessThanOrEqual(144)
    expect(huge.y + huge.height).toBeLessThanOrEqual(88)
    expect(frameIn({ x: 100, y: 100, width: 200, height: 100 }, 0.1, 20, 10)).toEqual({
      x: 30,
      y: 20,
      width: 20,
      height: 10,
    })
    expect(frameIn({ x: 9000, y: 0, width: 50, height: 100 }, 0.1, 20, 10).width).toBe(0)
  })
})

describe('hit tests', () => {
  const { scene, id } = draw(SMALL)
  const card = cardOf(scene, id('Driver A'))
  const inside = { x: (card?.x ?? 0) + 5, y: (card?.y ?? 0) + 5 }

  it('finds the card at a point, unless it is being dragged', () => {
    expect(cardAt(scene, inside)?.id).toBe(id('Driver A'))
    expect(cardAt(scene, inside, new Set([id('Driver A')]))).toBeUndefined()
  })

  it('finds the cards that a box touches', () => {
    expect(cardsIn(scene, { ...inside, width: 1, height: 1 })).toEqual([id('Driver A')])
    expect(cardsIn(scene, { x: -1e6, y: -1e6, width: 2e6, height: 2e6 })).toHaveLength(9)
  })

  it('knows the lane at any height', () => {
    expect(laneAt(scene, -1000)).toBe('strategy')
    expect(laneAt(scene, inside.y)).toBe('driver')
    expect(laneAt(scene, 100_000)).toBe('activity')
  })
})

describe('describeCard', () => {
  it('names the card, its parents and how many hang from it', () => {
    const { scene, session, id } = draw(SMALL)
    const words = describeCard(session.index, scene, id('Driver A'))
    expect(words).toContain('Driver A')
    expect(words).toContain('Supports “Strategy”')
    expect(words).toContain('2 below')
    expect(describeCard(session.index, scene, 'gone' as never)).toBe('')
  })
})

describe('subPlan', () => {
  it('takes the links between the chosen cards and no others', () => {
    const { session, id } = draw(SMALL)
    const part = subPlan(session.doc, session.index, [id('Initiative A1'), id('Activity 1')])
    expect(Object.keys(part.nodes)).toHaveLength(2)
    expect(Object.values(part.links).map((link) => link.childId)).toEqual([id('Activity 1')])
  })
})

describe('cardsTouched', () => {
  it('finds the cards of fields, links, measures and positions, and leaves out deleted ones', () => {
    const { session, id } = draw(SMALL)
    const seen: string[][] = []
    session.subscribe(({ patches }) => seen.push([...cardsTouched(session.index, patches)].sort()))
    session.dispatch({ id: 'card.set', params: { id: id('Driver A'), fields: { title: 'X' } } })
    session.dispatch({ id: 'card.move', params: { positions: { [id('Driver B')]: { x: 1, y: 2 } } } })
    session.dispatch({ id: 'link.add', params: { parentId: id('Driver B'), childId: id('Initiative A2') } })
    session.dispatch({ id: 'measure.add', params: { nodeId: id('Driver A'), fields: { name: 'New plants' } } })
    session.dispatch({ id: 'card.delete', params: { ids: [id('Activity 3')] } })
    expect(seen.slice(0, 4)).toEqual([
      [id('Driver A')],
      [id('Driver B')],
      [id('Driver B'), id('Initiative A2')].sort(),
      [id('Driver A')],
    ])
    expect(seen[4]).not.toContain(id('Activity 3'))
  })
})
