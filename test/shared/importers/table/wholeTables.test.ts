import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTable } from '../../../../shared/importers/table/planTable'
import { TABLE_FIELDS, type TableMapping } from '../../../../shared/importers/table/types'
import { readDocument, writeDocument } from '../../../../shared/schema/file'
import { applied, env, named, parentTitles, paste, planOf } from './pasteTable'

describe('dates of a column', () => {
  const due = (cells: string[]) => {
    const { after, rows } = paste(`Title\tLevel\tDue\n${cells.map((cell, i) => `C${i}\tActivity\t${cell}`).join('\n')}`)
    return cells.map((_, i) => {
      const card = named(after, `C${i}`)
      return card?.kind === 'activity' ? [card.end, rows[i]?.remarks.length] : []
    })
  }

  it('are read day first or month first as one of them shows', () => {
    expect(due(['3/4/2027', '25/12/27'])).toEqual([
      ['2027-04-03', 0],
      ['2027-12-25', 0],
    ])
    expect(due(['3/4/2027', '12/25/27'])).toEqual([
      ['2027-03-04', 0],
      ['2027-12-25', 0],
    ])
  })

  it('are doubtful where none shows it, and refused where there is no such day', () => {
    expect(due(['3/4/2027'])).toEqual([['2027-03-04', 1]])
    expect(due(['31/2/2027', '29/2/2028', '2027-06-30 00:00:00', '31-Dec-27', '5.3.27'])).toEqual([
      [undefined, 1],
      ['2028-02-29', 0],
      ['2027-06-30', 0],
      ['2027-12-31', 0],
      ['2027-03-05', 0],
    ])
  })
})

describe('a table of ropes', () => {
  it('becomes one rope a row, and shares what is the same', () => {
    const { after, rows } = paste(
      'Be first\tGrow\tAudit\tCall ten\nBe first\tGrow\tAudit\tVisit two\nBe first\tWin\tTrain\tCall ten',
    )
    expect(rows.map((row) => row.created)).toEqual([4, 1, 3])
    expect(after.allCards()).toHaveLength(8)
    expect(parentTitles(after, 'Visit two')).toEqual(['Audit'])
  })

  it('fills cells that are empty because they stand above', () => {
    const { after } = paste('Strategy\tDriver\tInitiative\nBe first\tGrow\tAudit\n\t\tTrain\n\tWin\tPrice')
    expect(parentTitles(after, 'Train')).toEqual(['Grow'])
    expect(parentTitles(after, 'Price')).toEqual(['Win'])
    expect(parentTitles(after, 'Win')).toEqual(['Be first'])
  })

  it('goes on from cards of the plan, and gives the other columns to the lowest card', () => {
    const plan = planOf('Be first\n  Grow\n    Audit')
    const { after, rows } = paste(
      'Driver\tInitiative\tActivity\tOwner\nGrow\tAudit\tCall\tAnn\nGrow\tNew one\t\tBob',
      plan,
    )
    expect(rows).toMatchObject([
      { action: 'create', created: 1 },
      { action: 'create', created: 1 },
    ])
    expect(after.allCards()).toHaveLength(5)
    expect(parentTitles(after, 'Call')).toEqual(['Audit'])
    expect(parentTitles(after, 'New one')).toEqual(['Grow'])
    const ann = Object.values(after.doc.people).find((person) => person.name === 'Ann')
    expect(named(after, 'Call')?.ownerId).toBe(ann?.id)
    expect(named(after, 'Audit')?.ownerId).toBeUndefined()
  })

  it('gives a card that a row above brought what a later row says of it', () => {
    const { after, rows } = paste(
      'Strategy\tDriver\tInitiative\tOwner\tTarget\nS\tD\tI\tAnn\t\nS\tD\t\tBob\t5 audits\nS\tD\t\tCid\t',
    )
    expect(rows.map((row) => row.action)).toEqual(['create', 'change', 'same'])
    expect(rows[2]?.remarks).toHaveLength(1)
    const driver = named(after, 'D')
    expect(after.doc.people[driver?.ownerId ?? ('' as never)]?.name).toBe('Bob')
    expect(after.measures(driver?.id ?? '')).toMatchObject([{ to: 5 }])
  })

  it('skips a level that a row leaves out, and refuses a row without a title', () => {
    const { after, rows } = paste('Strategy\tDriver\tInitiative\tOwner\nBe first\t\tAudit\t\n\t\t\tAnn')
    expect(parentTitles(after, 'Audit')).toEqual(['Be first'])
    expect(rows[1]).toMatchObject({ action: 'refuse' })
    expect(paste(`A\t${'y'.repeat(301)}`).rows[0]).toMatchObject({ action: 'refuse' })
  })
})

describe('a large table', () => {
  it('of ten thousand rows becomes ten thousand cards in one step, in their order', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `Card ${i}\tactivity\tRoot\tPerson ${i % 40}\t${i % 90} calls`,
    )
    const { after, rows } = paste(`Title\tLevel\tParent\tOwner\tTarget\nRoot\tinitiative\t\t\t\n${lines.join('\n')}`)
    expect(rows.filter((row) => row.action === 'create')).toHaveLength(10_001)
    const children = after.children(named(after, 'Root')?.id ?? '').map((id) => after.node(id)?.title)
    expect(children.slice(0, 3)).toEqual(['Card 0', 'Card 1', 'Card 2'])
    expect(children.at(-1)).toBe('Card 9999')
    expect(readDocument(writeDocument(after.doc)).ok).toBe(true)
  })
})

describe('any table with any mapping', () => {
  it('gives an edit that the plan takes, and an outcome for every row that says something', () => {
    const cell = fc.constantFrom(
      '',
      'A',
      'B',
      'Grow',
      'Be first',
      'driver',
      '=1',
      '50 %',
      '3/4/27',
      'Q1 2027',
      '👩‍👩‍👧',
      'مرحبا',
      'x\ny',
      ';',
      '12',
    )
    const field = fc.constantFrom(undefined, ...TABLE_FIELDS)
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 })
    const columns = fc.uniqueArray(field, { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(table, columns, fc.boolean(), (rows, chosen, header) => {
        const index = planOf('Be first\n  Grow\n    A\n  B')
        const mapping: TableMapping = { header, columns: chosen, defaultKind: 'initiative' }
        const { rows: outcome, after } = applied(planTable(rows, mapping, index, env), mapping, index)
        expect(new Set(outcome.map((row) => row.line)).size).toBe(outcome.length)
        const created = outcome.reduce((sum, row) => sum + row.created, 0)
        expect(after.allCards()).toHaveLength(index.allCards().length + created)
        expect(readDocument(writeDocument(after.doc)).ok).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
