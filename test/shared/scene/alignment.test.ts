import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../../shared/scene/alignment'
import type { Visible } from '../../../shared/scene/visible'
import type { NodeId } from '../../../shared/schema/ids'

const SIZE = 14
const rows = fc.shuffledSubarray(Array.from({ length: SIZE }, (_, row) => row))

/** The drawn cards of a plan, by their rows. */
function drawn(list: readonly number[]): Visible {
  const at = new Int32Array(SIZE).fill(-1)
  list.forEach((row, place) => (at[row] = place))
  return { ids: list.map((row) => `n${row}` as NodeId), rows: list, at, folded: new Map() }
}

describe('cards are followed from one picture to the next', () => {
  it('to their own places, and each place is taken over by one or left', () => {
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const { from, left } = align(drawn(now), drawn(before))
        for (const [place, old] of from.entries()) if (old >= 0) expect(before[old]).toBe(now[place])
        const taken = Array.from(from).filter((old) => old >= 0)
        expect([...taken, ...left].sort((a, b) => a - b)).toEqual(Array.from(before.keys()))
      }),
    )
  })

  it('all of them, whoever comes or goes between', () => {
    const some = fc.subarray(Array.from({ length: SIZE }, (_, row) => row))
    fc.assert(
      fc.property(some, some, (before, now) => {
        const { from } = align(drawn(now), drawn(before))
        expect(Array.from(from)).toEqual(now.map((row) => before.indexOf(row)))
      }),
    )
  })

  it('all but one, where one changes its place among the others', () => {
    const moved = fc.tuple(fc.integer({ min: 2, max: SIZE }), fc.nat(), fc.nat())
    fc.assert(
      fc.property(moved, ([size, a, b]) => {
        const before = Array.from({ length: size }, (_, row) => row)
        const now = before.filter((row) => row !== a % size)
        now.splice(b % size, 0, a % size)
        const { from } = align(drawn(now), drawn(before))
        expect(Array.from(from).filter((old) => old < 0).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('each to its place, where nothing is known to have changed', () => {
    const same = drawn([3, 1, 2])
    expect(align(same, same)).toEqual({ from: Int32Array.of(0, 1, 2), left: [] })
    expect(align(same, undefined).from).toEqual(Int32Array.of(-1, -1, -1))
  })
})
