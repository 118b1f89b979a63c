import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { countFolded, type Folded, worstWithin } from '../../../shared/scene/folded'
import { fittingFolds, foldsBelow, shownAbove, unfoldedTo } from '../../../shared/scene/folding'
import { visibleCards } from '../../../shared/scene/visible'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeKind } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'
import { smallPlan } from './plans'

const index = createIndex(smallPlan())
const ids = (...names: string[]) => names as NodeId[]

describe('foldsBelow', () => {
  it('leaves the level and all above it', () => {
    const small = createIndex(
      plan({ s: 'strategy', d: 'driver', i: 'initiative', a: 'activity' }, ['s>d', 'd>i', 'i>a']),
    )
    const shown = (kind: NodeKind) => visibleCards(small, foldsBelow(small, kind)).ids
    expect(shown('driver')).toEqual(['s', 'd'])
    expect(shown('initiative')).toEqual(['s', 'd', 'i'])
    expect(shown('strategy')).toEqual(['s'])
  })

  it('folds what is inside too, so that opening a branch shows one level more', () => {
    const folds = foldsBelow(index, 'driver')
    const driver = index.cards('driver').find((card) => index.children(card.id).length > 0)
    if (driver === undefined) throw new Error('no driver holds anything')
    const open = new Set(folds)
    open.delete(driver.id)
    const kinds = visibleCards(index, open).ids.map((id) => index.node(id)?.kind)
    expect(kinds).toContain('initiative')
    expect(kinds).not.toContain('activity')
  })
})

describe('unfoldedTo', () => {
  it('opens the branches above a hidden card, and no others', () => {
    const folds = foldsBelow(index, 'strategy')
    const hidden = visibleCards(index, folds).ids
    const deep = index.cards('activity').find((card) => !hidden.includes(card.id) && index.parents(card.id).length > 0)
    if (deep === undefined) throw new Error('no activity is hidden')
    const left = unfoldedTo(index, folds, [deep.id])
    expect(visibleCards(index, left).ids).toContain(deep.id)
    expect(left.size).toBeGreaterThan(0)
    expect(Array.from(left).every((id) => folds.has(id as NodeId))).toBe(true)
  })

  it('changes nothing for cards that are shown, parked or gone', () => {
    const folds = foldsBelow(index, 'driver')
    expect(unfoldedTo(index, folds, [...index.cards('strategy').map((card) => card.id), ...ids('nobody')])).toBe(folds)
  })
})

describe('shownAbove', () => {
  it('finds the folded card that a hidden one is in', () => {
    const folds = foldsBelow(index, 'strategy')
    const [strategy] = index.cards('strategy')
    const [driver] = index.cards('driver')
    if (strategy === undefined || driver === undefined) throw new Error('cards missing')
    expect(shownAbove(index, folds, [driver.id])).toEqual([strategy.id])
    expect(shownAbove(index, folds, [strategy.id, driver.id])).toEqual([strategy.id])
  })
})

describe('fittingFolds', () => {
  const planOf = (drivers: number, initiativesEach: number, activitiesEach: number) => {
    const cards: Record<string, NodeKind> = { s: 'strategy' }
    const links: string[] = []
    const hang = (parent: string, id: string, kind: NodeKind) => {
      cards[id] = kind
      links.push(`${parent} > ${id}`)
    }
    for (let d = 0; d < drivers; d++) {
      hang('s', `d${d}`, 'driver')
      for (let i = 0; i < initiativesEach; i++) {
        hang(`d${d}`, `i${d}-${i}`, 'initiative')
        for (let a = 0; a < activitiesEach; a++) hang(`i${d}-${i}`, `a${d}-${i}-${a}`, 'activity')
      }
    }
    return createIndex(plan(cards, links))
  }
  const shownKinds = (of: ReturnType<typeof planOf>) => {
    const folds = fittingFolds(of)
    return folds === undefined ? undefined : new Set(visibleCards(of, folds).ids.map((id) => of.node(id)?.kind))
  }

  it('shows a small plan whole', () => {
    expect(fittingFolds(index)).toBeUndefined()
    expect(shownKinds(planOf(5, 4, 5))).toBeUndefined()
  })

  it('shows as many levels as fit', () => {
    expect(shownKinds(planOf(5, 4, 20))).toEqual(new Set(['strategy', 'driver', 'initiative']))
    expect(shownKinds(planOf(20, 5, 20))).toEqual(new Set(['strategy', 'driver']))
    expect(shownKinds(planOf(300, 1, 1))).toEqual(new Set(['strategy']))
  })
})

describe('countFolded', () => {
  it('names the level of branches of one level, counts people and findings', () => {
    const inside = index.cards('activity').map((card) => card.id)
    const folded = countFolded(index, new Map([[inside[0] ?? '', [{ severity: 'error' }]]]), inside)
    expect(folded).toMatchObject({ cards: inside.length, kindWord: 'Activities', findings: 1, worst: 'error' })
    const mixed = countFolded(index, new Map(), [...inside, ...index.cards('initiative').map((card) => card.id)])
    expect(mixed.kindWord).toBeUndefined()
    expect(mixed.worst).toBeUndefined()
  })
})

describe('worstWithin', () => {
  const none = { error: 0, warning: 0, info: 0 }
  const inside = (worst: Folded['worst']) => ({ ...countFolded(index, new Map(), []), worst })

  it('is what is worst on the card or below it', () => {
    expect(worstWithin({ badge: none, folded: inside('warning') })).toBe('warning')
    expect(worstWithin({ badge: { ...none, error: 1 }, folded: inside('warning') })).toBe('error')
    expect(worstWithin({ badge: { ...none, info: 2 }, folded: inside('error') })).toBe('error')
    expect(worstWithin({ badge: { ...none, info: 2 }, folded: undefined })).toBe('info')
    expect(worstWithin({ badge: none, folded: inside(undefined) })).toBeUndefined()
  })
})
