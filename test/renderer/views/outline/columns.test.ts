import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFor, givenBy, moveBorder, tracks, widen, widthsIn } from '../../../../renderer/views/outline/columns'

const ROOM = 60
const ALL = columnsFor(ROOM)
const STANDARD = widthsIn(ALL, {}, ROOM)
const sum = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0)
const at = (column: (typeof ALL)[number]) => ALL.indexOf(column)

describe('the widths of columns', () => {
  it('leave the rest to the title', () => {
    expect(sum(STANDARD)).toBeCloseTo(ROOM)
    expect(tracks(ALL, STANDARD)).toMatch(/^minmax\(0, 1fr\) 8rem /)
  })

  it('are those that were given, as long as there is room', () => {
    expect(widthsIn(ALL, { owner: 12, due: 4 }, ROOM)[at('owner')]).toBe(12)
    expect(widthsIn(ALL, { owner: 12, due: 4 }, ROOM)[at('due')]).toBe(4)
    const narrow = widthsIn(ALL, { owner: 30, target: 30 }, ROOM)
    expect(narrow[0]).toBeCloseTo(8)
    expect(sum(narrow)).toBeCloseTo(ROOM)
  })

  it('are remembered without the title', () => {
    expect(givenBy(ALL, widen(ALL, STANDARD, 'owner', 2))).toMatchObject({ owner: 10, target: 8 })
    expect(givenBy(ALL, STANDARD)).not.toHaveProperty('title')
  })
})

describe('a border that is moved', () => {
  it('gives to the left what it takes from the right, and the other way round', () => {
    const wider = moveBorder(ALL, STANDARD, at('title'), 3)
    expect([wider[0], wider[1]]).toEqual([(STANDARD[0] ?? 0) + 3, 5])
    const narrower = moveBorder(ALL, STANDARD, at('owner'), -2)
    expect([narrower[1], narrower[2]]).toEqual([6, (STANDARD[2] ?? 0) + 2])
  })

  it('goes on with the next column where one can give no more', () => {
    const wider = moveBorder(ALL, STANDARD, at('title'), 7)
    expect(wider[at('owner')]).toBe(3)
    expect(wider[at('status')]).toBeCloseTo((STANDARD[at('status')] ?? 0) - 2)
  })

  it('moves nothing behind the last column', () => {
    expect(moveBorder(ALL, STANDARD, ALL.length - 1, 5)).toEqual(STANDARD)
  })

  it('never makes the table wider, nor a column too narrow to tell what it is', () => {
    fc.assert(
      fc.property(fc.nat(ALL.length - 1), fc.double({ min: -80, max: 80, noNaN: true }), (border, by) => {
        const next = moveBorder(ALL, STANDARD, border, by)
        expect(sum(next)).toBeCloseTo(ROOM)
        expect(next[0]).toBeGreaterThan(7.99)
        expect(Math.min(...next)).toBeGreaterThan(2.99)
      }),
    )
  })
})

describe('a column that is made wider', () => {
  it('takes the room from the title, and gives it back', () => {
    const wider = widen(ALL, STANDARD, 'target', 4)
    expect([wider[0], wider[at('target')]]).toEqual([(STANDARD[0] ?? 0) - 4, 12])
    expect(widen(ALL, wider, 'target', -4)).toEqual(STANDARD)
  })

  it('stops where the title could not be read any more, and where it could not itself', () => {
    expect(widen(ALL, STANDARD, 'target', 99)[0]).toBeCloseTo(8)
    expect(widen(ALL, STANDARD, 'target', -99)[at('target')]).toBe(3)
  })
})

describe('columns that somebody has chosen', () => {
  const chosen = ['due', 'target', 'owner', 'period', 'priority'] as const

  it('come in the order of reading, and no others with them', () => {
    expect(columnsFor(120, chosen)).toEqual(['title', 'owner', 'priority', 'period', 'target', 'due'])
    expect(columnsFor(120, [])).toEqual(['title'])
  })

  it('become narrower before one gives way, and the last chosen gives way last', () => {
    const columns = columnsFor(36, chosen)
    expect(columns).toHaveLength(6)
    const widths = widthsIn(columns, {}, 36)
    expect(sum(widths)).toBeCloseTo(36)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(4)
    expect(columnsFor(31, chosen)).not.toContain('due')
    expect(columnsFor(15, chosen)).toEqual(['title', 'priority'])
    expect(columnsFor(5, chosen)).toEqual(['title'])
  })

  it('leave the title its room as long as they can be read, but keep the widths that were given', () => {
    const columns = columnsFor(46, chosen)
    const widths = widthsIn(columns, { owner: 9 }, 46)
    expect(widths[0]).toBeCloseTo(18)
    expect(widths[columns.indexOf('owner')]).toBe(9)
  })
})
