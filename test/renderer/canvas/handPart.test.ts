import { describe, expect, it } from 'vitest'
import { benchPlan } from '../../../bench/lib/benchPlan'
import { handPart, inHand, paintedWithout } from '../../../renderer/canvas/handPart'
import { toFlowEdges } from '../../../renderer/canvas/toFlow'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { NodeId } from '../../../shared/schema/ids'
import { PlanSketch } from '../../shared/scene/plans'

const scene = buildScene(createIndex(benchPlan(600, 1)), new Map(), { theme: 'light' })
const nobody: ReadonlySet<NodeId> = new Set()
const idsOf = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id).sort()

function cardsOf(kind: string): NodeId[] {
  return scene.cards.filter((card) => card.kind === kind).map(({ id }) => id)
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('There is none.')
  return one
}

/** What is in the hand; a failure where nothing is. */
function held(over: NodeId, chosen = nobody, dragging = true) {
  const hand = inHand(scene, over, chosen, dragging)
  if (hand === undefined) throw new Error('The hand is empty.')
  return hand
}

describe('what the hand takes of a painted picture', () => {
  it('is nothing where no card is under the pointer, or one that is folded away', () => {
    expect(inHand(scene, undefined, nobody, false)).toBeUndefined()
    expect(inHand(scene, 'gone' as NodeId, nobody, false)).toBeUndefined()
  })

  it('is the card under the pointer, without ropes until it is dragged', () => {
    const card = first(cardsOf('initiative'))
    const part = handPart(scene, held(card, nobody, false), undefined)
    expect(idsOf(part.cards)).toEqual([card])
    expect(part.held).toEqual([])
  })

  it('is all that is selected where the card is part of it, and the card alone where not', () => {
    const [one, two, three] = cardsOf('initiative')
    if (one === undefined || two === undefined || three === undefined) throw new Error('The plan is too small.')
    expect([...held(one, new Set([one, two])).cards].sort()).toEqual([one, two].sort())
    expect([...held(three, new Set([one, two])).cards]).toEqual([three])
  })

  it('is the card alone where thousands are selected: the others follow when it is dropped', () => {
    const card = first(cardsOf('activity'))
    expect([...held(card, new Set(scene.cards.map(({ id }) => id))).cards]).toEqual([card])
  })

  it('takes the ropes of dragged cards along, and the cards at their ends unseen', () => {
    const card = first(cardsOf('initiative'))
    const part = handPart(scene, held(card), undefined)
    expect(part.held.length).toBeGreaterThan(1)
    expect(part.ropes).toEqual([])
    for (const { parentId, childId } of part.held) expect([parentId, childId]).toContain(card)
    expect(part.far?.has(card)).toBe(false)
    expect(part.cards.filter(({ id }) => !part.far?.has(id))).toHaveLength(1)
    // Every rope finds both of its cards.
    expect(toFlowEdges(part, [])).toHaveLength(part.held.length)
  })

  it('shows the card that a drop would hang it from', () => {
    const [card, target] = [first(cardsOf('activity')), first(cardsOf('strategy'))]
    const part = handPart(scene, held(card), target)
    expect(idsOf(part.cards.filter(({ id }) => !part.far?.has(id)))).toEqual([card, target].sort())
  })
})

describe('what stays painted while the hand drags', () => {
  it('is all but the cards and ropes that follow it', () => {
    const card = first(cardsOf('initiative'))
    const hand = held(card)
    const { cards, ropes, stubs, drops } = paintedWithout(scene, hand)
    expect(idsOf(cards)).toEqual(idsOf(scene.cards).filter((id) => id !== card))
    expect(ropes.length + hand.ropes.length).toBe(scene.ropes.length)
    expect(stubs.every(({ nodeId }) => nodeId !== card)).toBe(true)
    expect(drops.every(({ cardId }) => cardId !== card)).toBe(true)
  })

  it('keeps the ropes as they are where too many of them would have to follow', () => {
    const plan = new PlanSketch().card('strategy', 's', 'S', [])
    for (let i = 0; i <= 200; i++) plan.card('driver', `d${i}`, `D ${i}`, ['s'])
    const wide = buildScene(createIndex(plan.doc), new Map(), { theme: 'light' })
    const hand = inHand(wide, 's' as NodeId, nobody, true)
    expect(hand && paintedWithout(wide, hand).ropes).toBe(wide.ropes)
  })
})
