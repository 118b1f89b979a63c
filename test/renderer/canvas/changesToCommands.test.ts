import { describe, expect, it } from 'vitest'
import { cardOf } from '../../../renderer/canvas/cardOf'
import {
  allMoved,
  applyDrag,
  type Drag,
  dropCommands,
  dropTarget,
  inLane,
} from '../../../renderer/canvas/changesToCommands'
import { toFlowNodes } from '../../../renderer/canvas/toFlow'
import type { SceneCard } from '../../../shared/scene/types'
import { type Drawn, draw, SMALL } from './fixture'

function cardNamed({ scene, id }: Drawn, title: string): SceneCard {
  const card = cardOf(scene, id(title))
  if (card === undefined) throw new Error(title)
  return card
}

function dragOnto(drawn: Drawn, title: string, onto: string, add = false): Drag {
  const target = cardNamed(drawn, onto)
  return {
    id: drawn.id(title),
    ids: new Set([drawn.id(title)]),
    pointer: { x: target.x + 10, y: target.y + 10 },
    add,
  }
}

describe('dropTarget', () => {
  it('offers a parent one level up', () => {
    const drawn = draw(SMALL)
    const target = dropTarget(drawn.scene, drawn.session.index, dragOnto(drawn, 'Initiative A2', 'Driver B'))
    expect(target).toMatchObject({ id: drawn.id('Driver B'), allowed: true })
  })

  it('refuses a card below, with the reason', () => {
    const drawn = draw(SMALL)
    const target = dropTarget(drawn.scene, drawn.session.index, dragOnto(drawn, 'Driver B', 'Activity 1'))
    expect(target?.allowed).toBe(false)
    expect(target?.text).toContain('stands above')
  })

  it('is nothing on the own parent, on a card of the same level and on free ground', () => {
    const drawn = draw(SMALL)
    const { scene, session } = drawn
    expect(dropTarget(scene, session.index, dragOnto(drawn, 'Initiative A2', 'Driver A'))).toBeUndefined()
    expect(dropTarget(scene, session.index, dragOnto(drawn, 'Initiative A2', 'Initiative B1'))).toBeUndefined()
    const free = { ...dragOnto(drawn, 'Initiative A2', 'Driver A'), pointer: { x: -5000, y: 0 } }
    expect(dropTarget(scene, session.index, free)).toBeUndefined()
  })
})

describe('allMoved', () => {
  const drawn = draw(SMALL)
  const titles = ['Driver A', 'Initiative A2', 'Activity 1']
  const [first, ...others] = titles.map((title) => cardNamed(drawn, title))
  if (first === undefined) throw new Error('no cards')
  const drag: Drag = { ...dragOnto(drawn, 'Driver A', 'Driver B'), ids: new Set(titles.map(drawn.id)) }
  const inHand = [{ id: first.id, position: { x: first.x + 30, y: first.y - 7 } }]

  it('takes selected cards that are not in the page as far as those that are', () => {
    const rest = others.map(({ id, x, y }) => ({ id, position: { x: x + 30, y: y - 7 } }))
    expect(allMoved(drawn.scene, drag, inHand)).toEqual([...inHand, ...rest])
  })

  it('leaves what the hand has as it is, and cards that are not drawn', () => {
    expect(allMoved(drawn.scene, { ...drag, ids: new Set([first.id]) }, inHand)).toBe(inHand)
    expect(allMoved(drawn.scene, { ...drag, ids: new Set([first.id, 'gone']) }, inHand)).toEqual(inHand)
    expect(allMoved(drawn.scene, drag, [])).toEqual([])
  })
})

describe('dropCommands', () => {
  it('hangs a card from another parent', () => {
    const drawn = draw(SMALL)
    const calls = dropCommands(drawn.scene, drawn.session.index, dragOnto(drawn, 'Initiative A2', 'Driver B'), [])
    expect(calls).toEqual([
      { id: 'card.reparent', params: { id: drawn.id('Initiative A2'), parentId: drawn.id('Driver B') } },
    ])
  })

  it('adds a second parent with Ctrl', () => {
    const drawn = draw(SMALL)
    const calls = dropCommands(drawn.scene, drawn.session.index, dragOnto(drawn, 'Initiative A2', 'Driver B', true), [])
    expect(calls[0]?.id).toBe('link.add')
  })

  it('does nothing on an illegal target', () => {
    const drawn = draw(SMALL)
    const moved = [{ id: drawn.id('Driver B'), position: { x: 0, y: 0 } }]
    expect(dropCommands(drawn.scene, drawn.session.index, dragOnto(drawn, 'Driver B', 'Activity 1'), moved)).toEqual([])
  })

  it('moves all dragged cards in one command, and none that came back to its place', () => {
    const drawn = draw(SMALL)
    const [a, b] = [cardNamed(drawn, 'Driver A'), cardNamed(drawn, 'Driver B')]
    const drag: Drag = { id: a.id, ids: new Set([a.id, b.id]), pointer: { x: -5000, y: 0 }, add: false }
    const moved = [
      { id: a.id, position: { x: a.x + 40.4, y: a.y } },
      { id: b.id, position: { x: b.x, y: b.y } },
    ]
    const [call] = dropCommands(drawn.scene, drawn.session.index, drag, moved)
    if (call === undefined) throw new Error('no command')
    expect(call.id).toBe('card.move')
    expect(Object.keys((call.params as { positions: object }).positions)).toEqual([a.id])
    expect(drawn.session.dispatch(call).ok).toBe(true)
  })
})

describe('inLane', () => {
  it('keeps a card inside its lane, measured from the top of the lane', () => {
    const drawn = draw(SMALL)
    const card = cardNamed(drawn, 'Driver A')
    const lane = drawn.scene.lanes[1]
    expect(inLane(drawn.scene, card, { x: 3.6, y: -900 })).toEqual({ x: 4, y: 0 })
    const lowest = inLane(drawn.scene, card, { x: 0, y: 9000 })
    expect(lowest.y + card.height).toBeLessThanOrEqual((lane?.bottom ?? 0) - (lane?.top ?? 0))
  })
})

describe('applyDrag', () => {
  it('takes over live positions and nothing else', () => {
    const { scene } = draw(SMALL)
    const nodes = toFlowNodes(scene, new Set(), [])
    const [first] = nodes
    if (first === undefined) throw new Error('no card')
    expect(applyDrag([{ type: 'select', id: first.id, selected: true }], nodes)).toBe(nodes)
    expect(applyDrag([{ type: 'remove', id: first.id }], nodes)).toBe(nodes)
    const moved = applyDrag([{ type: 'position', id: first.id, position: { x: 7, y: 8 }, dragging: true }], nodes)
    expect(moved[0]?.position).toEqual({ x: 7, y: 8 })
    expect(moved[1]).toBe(nodes[1])
  })
})
