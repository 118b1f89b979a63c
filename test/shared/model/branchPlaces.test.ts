import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchPlaces, cardsAsDrawn } from '../../../shared/model/branchPlaces'
import { createIndex } from '../../../shared/model/index/createIndex'
import { compareOrder } from '../../../shared/model/orderKey'
import type { PlanDocument } from '../../../shared/schema/document'
import { plan } from '../../helpers/plan'

/** The ids of all cards in the order of their places. */
function inBranches(doc: PlanDocument): string[] {
  const index = createIndex(doc)
  const places = branchPlaces(index)
  const placeOf = (id: string) => places[index.row(id) ?? -1] ?? 0
  return Object.keys(doc.nodes).sort((a, b) => placeOf(a) - placeOf(b))
}

describe('branchPlaces', () => {
  it('reads a branch whole before the next, whatever the keys of its cards', () => {
    const doc = plan(
      {
        s: 'strategy',
        d1: 'driver',
        d2: 'driver',
        i1: { kind: 'initiative', order: 'z' },
        i2: { kind: 'initiative', order: 'a' },
        a1: { kind: 'activity', order: 'zz' },
        a2: { kind: 'activity', order: 'a' },
      },
      ['s > d1', 's > d2', 'd1 > i1', 'd2 > i2', 'i1 > a1', 'i2 > a2'],
    )
    expect(inBranches(doc)).toEqual(['s', 'd1', 'i1', 'a1', 'd2', 'i2', 'a2'])
    expect(cardsAsDrawn(createIndex(doc)).map(({ id }) => id)).toEqual(['s', 'd1', 'd2', 'i1', 'i2', 'a1', 'a2'])
  })

  it('puts a card under its first parent, and what hangs from nothing last', () => {
    const doc = plan(
      {
        loose: 'activity',
        lone: { kind: 'driver', order: '0' },
        s: 'strategy',
        d1: 'driver',
        d2: 'driver',
        i: 'initiative',
      },
      ['s > d1', 's > d2', 'd2 > i', 'd1 > i'],
    )
    expect(inBranches(doc)).toEqual(['s', 'd1', 'd2', 'i', 'lone', 'loose'])
  })

  it('leaves out links that hold nothing: upward, sideways, round and to nobody', () => {
    const doc = plan({ s: 'strategy', d: 'driver', e: 'driver' }, [
      'd > s',
      'd > e',
      'e > d',
      'gone > e',
      's > e',
      'e > e',
    ])
    expect(inBranches(doc)).toEqual(['s', 'e', 'd'])
  })

  it('gives every card a place of its own, siblings in their order', () => {
    const kinds = ['strategy', 'driver', 'initiative', 'activity'] as const
    const cards = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), order: fc.stringMatching(/^[0-9a-z]{0,3}[1-9a-z]$/) }),
      { minLength: 1, maxLength: 12 },
    )
    const links = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 })
    fc.assert(
      fc.property(cards, links, (specs, ends) => {
        const doc = plan(
          Object.fromEntries(specs.map((spec, i) => [`n${i}`, spec])),
          ends.map(([from, to]) => `n${from} > n${to}`),
        )
        const index = createIndex(doc)
        const places = branchPlaces(index)
        const placeOf = (id: string) => places[index.row(id) ?? -1] ?? 0
        const all = index.allCards().map(({ id }) => placeOf(id))
        expect([...all].sort((a, b) => a - b)).toEqual(all.map((_, i) => i + 1))
        const roots = index.allCards().filter(({ id }) => index.parents(id).length === 0)
        for (const kind of kinds) {
          const level = roots.filter((node) => node.kind === kind)
          expect(level).toEqual([...level].sort((a, b) => placeOf(a.id) - placeOf(b.id)))
          expect(level).toEqual([...level].sort(compareOrder))
        }
      }),
    )
  })
})
