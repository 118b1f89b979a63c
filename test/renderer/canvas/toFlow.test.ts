import { describe, expect, it } from 'vitest'
import { toFlowEdges, toFlowNodes } from '../../../renderer/canvas/toFlow'
import type { NodeId } from '../../../shared/schema/ids'
import { draw, drawAgain, SMALL } from './fixture'

const none: ReadonlySet<NodeId> = new Set()

describe('toFlowNodes', () => {
  it('presets place, size and rope ends of every card', () => {
    const { scene } = draw(SMALL)
    const nodes = toFlowNodes(scene, none, [])
    expect(nodes).toHaveLength(scene.cards.length)
    for (const [i, node] of nodes.entries()) {
      const card = scene.cards[i]
      expect(node.position).toEqual({ x: card?.x, y: card?.y })
      expect(node.measured).toEqual({ width: card?.width, height: card?.height })
      expect(node.handles?.map((handle) => handle.type)).toEqual(['target', 'source'])
      expect(Number.isInteger(node.height)).toBe(true)
    }
  })

  it('returns the same array when nothing changed', () => {
    const { scene } = draw(SMALL)
    const nodes = toFlowNodes(scene, none, [])
    expect(toFlowNodes(scene, none, nodes)).toBe(nodes)
  })

  it('keeps the identity of cards that an edit does not touch', () => {
    const { session, scene, id } = draw(SMALL)
    const before = toFlowNodes(scene, none, [])
    session.dispatch({ id: 'card.set', params: { id: id('Activity 3'), fields: { title: 'Activity three' } } })
    const after = toFlowNodes(drawAgain(session), none, before)
    const changed = after.filter((node, i) => node !== before[i]).map((node) => node.id)
    expect(changed).toEqual([id('Activity 3')])
  })

  it('changes only the cards whose selection changed', () => {
    const { scene, id } = draw(SMALL)
    const before = toFlowNodes(scene, new Set([id('Driver A')]), [])
    const after = toFlowNodes(scene, new Set([id('Driver B')]), before)
    expect(after.filter((node, i) => node !== before[i])).toHaveLength(2)
    expect(after.find((node) => node.selected)?.id).toBe(id('Driver B'))
  })

  it('puts a dragged card back where the scene has it', () => {
    const { scene } = draw(SMALL)
    const before = toFlowNodes(scene, none, [])
    const dragged = before.map((node, i) => (i === 2 ? { ...node, position: { x: 9999, y: 0 } } : node))
    expect(toFlowNodes(scene, none, dragged)[2]?.position).toEqual(before[2]?.position)
  })
})

describe('toFlowEdges', () => {
  it('makes an edge of every rope in the hand, and of no other', () => {
    const { scene } = draw(SMALL)
    const held = scene.ropes.slice(2, 5)
    expect(toFlowEdges({ ...scene, held }, []).map(({ id }) => id)).toEqual(held.map(({ id }) => id))
  })

  it('leaves out ropes to cards that are no elements yet', () => {
    const { scene } = draw(SMALL)
    const cards = scene.cards.filter(({ kind }) => kind !== 'activity')
    expect(toFlowEdges({ cards, held: scene.ropes }, [])).toHaveLength(5)
  })

  it('returns the same array when nothing changed', () => {
    const { scene } = draw(SMALL)
    const part = { ...scene, held: scene.ropes }
    const edges = toFlowEdges(part, [])
    expect(toFlowEdges(part, edges)).toBe(edges)
  })
})
