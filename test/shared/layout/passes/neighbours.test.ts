import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Forest, readBranches, readForest } from '../../../../shared/layout/forest'
import { readNeighbours } from '../../../../shared/layout/passes/neighbours'
import { cascade } from '../cascades'

/** Siblings of the same lane that have a place when it is a newcomer's turn, asked one by one. */
function plainly(forest: Forest, standing: Uint8Array): Map<number, { before: number; after: number }> {
  const { place } = readBranches(forest, forest.children)
  const rankOf = (i: number) => forest.rank[i] ?? 0
  const placed = Uint8Array.from(standing)
  const newcomers = [...placed.keys()].filter((i) => placed[i] === 0)
  newcomers.sort((a, b) => rankOf(a) - rankOf(b) || (place[a] ?? 0) - (place[b] ?? 0))
  const found = new Map<number, { before: number; after: number }>()
  for (const i of newcomers) {
    const parent = forest.parent[i] ?? -1
    const siblings = [...forest.parent.keys()].filter((k) => forest.parent[k] === parent && rankOf(k) === rankOf(i))
    const before = siblings.filter((k) => k < i && placed[k] === 1).at(-1) ?? -1
    const after = siblings.find((k) => k > i && placed[k] === 1) ?? -1
    found.set(i, { before, after })
    placed[i] = 1
  }
  return found
}

describe('readNeighbours', () => {
  it('finds for every newcomer the siblings that have a place when its turn comes', () => {
    fc.assert(
      fc.property(cascade, fc.infiniteStream(fc.boolean()), (input, coins) => {
        const forest = readForest(input)
        const standing = Uint8Array.from({ length: forest.n }, () => (coins.next().value === true ? 1 : 0))
        const { before, after } = readNeighbours(forest, standing)
        for (const [i, beside] of plainly(forest, standing))
          expect({ before: before[i], after: after[i] }).toEqual(beside)
      }),
    )
  })

  it('knows siblings of other lanes apart, and cards without a parent', () => {
    const card = (id: string, rank: number, ...parents: string[]) => ({ id, rank, width: 220, height: 80, parents })
    const cards = [card('s', 0), card('t', 0), card('d', 1, 's'), card('skips', 2, 's'), card('e', 1, 's')]
    const { before, after } = readNeighbours(readForest({ cards, ranks: 3 }), new Uint8Array(5).fill(1))
    expect([...before]).toEqual([-1, 0, -1, -1, 2])
    expect([...after]).toEqual([1, -1, 4, -1, -1])
  })
})
