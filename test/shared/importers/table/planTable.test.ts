import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { execute } from '../../../../shared/commands/execute'
import { guessMapping } from '../../../../shared/importers/table/guessMapping'
import type { TableOutcome } from '../../../../shared/importers/table/outcome'
import { planTable } from '../../../../shared/importers/table/planTable'
import { readTable } from '../../../../shared/importers/table/readTable'
import { TABLE_FIELDS, type TableMapping } from '../../../../shared/importers/table/types'
import { createIndex } from '../../../../shared/model/index/createIndex'
import type { PlanIndex } from '../../../../shared/model/types'
import { emptyDocument } from '../../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../../shared/schema/file'
import type { NodeKind } from '../../../../shared/schema/nodes'
import { planText } from '../../../e2e/helpers/plan'

let serial = 0
const env = { newId: () => `n${++serial}`, today: '2027-02-01' }

const empty = () => createIndex(emptyDocument())

function planOf(outline: string): PlanIndex {
  const read = readDocument(planText(outline))
  if (!read.ok) throw new Error(read.error.message)
  return createIndex(read.value.document)
}

interface Pasted extends TableOutcome {
  readonly mapping: TableMapping
  /** The plan afterwards. */
  readonly after: PlanIndex
}

function paste(text: string, index: PlanIndex = empty(), under?: NodeKind): Pasted {
  const table = readTable({ text, html: '' })
  if (!table.ok || table.value === undefined) throw new Error('This is no table.')
  const mapping = guessMapping(table.value, index.doc, under)
  return applied(planTable(table.value, mapping, index, env), mapping, index)
}

function applied(outcome: TableOutcome, mapping: TableMapping, index: PlanIndex): Pasted {
  const done = execute(index, { id: 'plan.applyTable', params: outcome.edit }, env)
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.message} ${done.error.path}`)
  return { ...outcome, mapping, after: createIndex(done.value.doc) }
}

const named = (index: PlanIndex, title: string) => index.allCards().find((card) => card.title === title)
const parentTitles = (index: PlanIndex, title: string) =>
  index.parents(named(index, title)?.id ?? '').map((id) => index.node(id)?.title)

describe('the meaning of columns', () => {
  it('is read from a header row in English and German, in any order', () => {
    const { mapping } = paste('Owner\tTitle\tType\tDue date\tComments\nAnn\tWin plants\tDriver\t2027-06-30\tsoon')
    expect(mapping).toMatchObject({ header: true, columns: ['owner', 'title', 'level', 'due', 'notes'] })
    const german = paste('Titel\tEbene\tVerantwortlich\tZielwert\tFällig am\nWin\tTreiber\tAnn\t50 %\t30.06.2027')
    expect(german.mapping.columns).toEqual(['title', 'level', 'owner', 'target', 'due'])
    expect(named(german.after, 'Win')?.kind).toBe('driver')
  })

  it('knows the plan’s own names of the levels', () => {
    const doc = { ...emptyDocument(), labels: { initiative: { one: 'rock', many: 'rocks' } } }
    const { after, mapping } = paste('Driver\tRocks\nGrow\tAudit', createIndex(doc))
    expect(mapping.columns).toEqual(['driver', 'initiative'])
    expect(named(after, 'Audit')?.kind).toBe('initiative')
  })

  it('is levels where no header is seen, from the ceiling or below the card it is pasted on', () => {
    expect(paste('A\tB\tC\tD').mapping).toMatchObject({
      header: false,
      columns: ['strategy', 'driver', 'initiative', 'activity'],
    })
    expect(paste('A\tB', empty(), 'driver').mapping.columns).toEqual(['initiative', 'activity'])
    expect(paste('A\tB\tC', empty(), 'initiative').mapping.columns).toEqual(['strategy', 'driver', 'initiative'])
  })

  it('takes the first of two columns of one name', () => {
    expect(paste('Title\tOwner\tOwner\nA\tAnn\tBob').mapping.columns).toEqual(['title', 'owner', undefined])
  })
})

describe('a table of cards', () => {
  it('becomes cards with owner, status, target, due day, notes and parent', () => {
    const { after, rows } = paste(
      [
        'Title\tLevel\tParent\tOwner\tStatus\tTarget\tDue\tNotes',
        'Be first\tStrategy\t\tAmy\t\t\t\t',
        'Call ten\tActivity\tAudit\tBob; Cid\tplanned\t10 calls\t30 Jun 2027\t=1+1',
        'Win plants\tDriver\tBe first\t\t\t40 % -> 50 %\t31/12/2027\t',
        'Audit\tInitiative\tWin plants\tAmy\tDone\t\tQ3 2027\t',
      ].join('\n'),
    )
    expect(rows.map((row) => row.action)).toEqual(['create', 'create', 'create', 'create'])
    expect(rows.flatMap((row) => row.remarks)).toEqual([])
    expect(parentTitles(after, 'Call ten')).toEqual(['Audit'])
    const people = Object.values(after.doc.people)
    expect(people.map((person) => person.name).sort()).toEqual(['Amy', 'Bob', 'Cid'])
    const call = named(after, 'Call ten')
    expect(call).toMatchObject({ kind: 'activity', status: 'draft', notes: '=1+1' })
    expect(after.measures(call?.id ?? '')).toMatchObject([{ to: 10, due: '2027-06-30', timing: 'lead' }])
    expect(after.measures(named(after, 'Win plants')?.id ?? '')).toMatchObject([
      { from: 40, to: 50, unit: '%', due: '2027-12-31' },
    ])
    expect(named(after, 'Audit')).toMatchObject({ status: 'closed' })
    expect(after.milestones(named(after, 'Audit')?.id ?? '')).toMatchObject([{ title: 'Due', due: '2027-09-30' }])
  })

  it('finds the level from the parent, else takes the level that was chosen', () => {
    const { after } = paste('Title\tParent\nGrow\t\nAudit\tGrow\nCall\tAudit', planOf('Be first\n  Grow'))
    expect(named(after, 'Audit')?.kind).toBe('initiative')
    expect(named(after, 'Call')?.kind).toBe('activity')
    expect(parentTitles(after, 'Call')).toEqual(['Audit'])
    expect(named(paste('Title\tOwner\nX\tAnn', empty(), 'initiative').after, 'X')?.kind).toBe('activity')
  })

  it('changes a card of the same level and title instead of making a second one', () => {
    const plan = planOf('Be first\n  Grow\n    Audit')
    const first = paste('Title\tLevel\tOwner\tTarget\nAudit\tInitiative\tAnn\t5 audits\ngrow \tdriver\t\t', plan)
    expect(first.rows.map((row) => row.action)).toEqual(['change', 'same'])
    expect(first.after.allCards()).toHaveLength(3)
    const owner = named(first.after, 'Audit')?.ownerId
    expect(Object.values(first.after.doc.people)).toMatchObject([{ id: owner, name: 'Ann' }])
    const second = paste('Title\tLevel\tOwner\tTarget\nAudit\tInitiative\tAnn\t5 audits', first.after)
    expect(second.rows.map((row) => row.action)).toEqual(['same'])
  })

  it('refuses rows without a title, with an unknown level, too long a title, or said twice, and says why', () => {
    const { rows, after } = paste(`Title\tLevel\nA\tDriver\n\tDriver\nB\tPlanet\n${'x'.repeat(301)}\tDriver\nA\tDriver`)
    expect(rows.map((row) => [row.line, row.action])).toEqual([
      [2, 'create'],
      [3, 'refuse'],
      [4, 'refuse'],
      [5, 'refuse'],
      [6, 'refuse'],
    ])
    expect(rows.every((row) => row.action === 'create' || row.remarks.length === 1)).toBe(true)
    expect(rows[2]?.remarks[0]).toContain('Planet')
    expect(after.allCards()).toHaveLength(1)
  })

  it('refuses to choose among several cards of one name', () => {
    const plan = planOf('Be first\n  Grow\n    Audit\n  Win\n    Audit')
    const { rows } = paste('Title\tLevel\tOwner\nAudit\tInitiative\tAnn', plan)
    expect(rows[0]).toMatchObject({ action: 'refuse' })
    const { rows: calls } = paste('Title\tLevel\tParent\nCall\tActivity\tAudit', plan)
    expect(calls[0]?.action).toBe('create')
    expect(calls[0]?.remarks[0]).toContain('2 cards')
  })

  it('says what it does not understand, and makes the card all the same', () => {
    const { rows, after } = paste(
      'Title\tLevel\tParent\tStatus\tDue\tTarget\tCategory\tPeriod\tWhy\nX\tActivity\tNobody\tso so\tsome day\tmore\tbrand\tQ1 2027\tbecause',
    )
    expect(rows[0]?.action).toBe('create')
    expect(rows[0]?.remarks).toHaveLength(7)
    expect(named(after, 'X')).toMatchObject({ notes: 'because', status: 'active' })
  })

  it('asks for no parent on the same level or below', () => {
    const { rows, after } = paste('Title\tLevel\tParent\nA\tDriver\tB\nB\tInitiative\t')
    expect(rows[0]?.remarks[0]).toContain('no level above')
    expect(parentTitles(after, 'A')).toEqual([])
  })

  it('hangs a card from several parents, the first named first', () => {
    const { after } = paste('Title\tParent\tLevel\nAudit\tWin; Grow\tInitiative', planOf('Be first\n  Grow\n  Win'))
    expect(parentTitles(after, 'Audit')).toEqual(['Win', 'Grow'])
  })

  it('takes a semicolon in a parent’s title for a part of it where a card is called so', () => {
    const { after } = paste('Title\tParent\nAudit\tGrow; fast', planOf('Be first\n  Grow; fast'))
    expect(parentTitles(after, 'Audit')).toEqual(['Grow; fast'])
  })

  it('adds periods and categories where they belong', () => {
    const { after, rows } = paste(
      'Title\tLevel\tPeriod\tCategory\nA\tInitiative\tQ3 2027\t\nB\tDriver\t\tKunden\nC\tInitiative\tsoon\t',
    )
    const period = Object.values(after.doc.periods)
    expect(period).toMatchObject([{ title: 'Q3 2027', start: '2027-07-01', end: '2027-09-30' }])
    expect(named(after, 'A')).toMatchObject({ periodId: period[0]?.id })
    expect(named(after, 'B')).toMatchObject({ category: 'customers' })
    expect(rows[2]?.remarks).toHaveLength(1)
  })

  it('keeps the why of the levels that have one, and writes that of an activity into its notes', () => {
    const { after, rows } = paste(
      'Title\tLevel\tWhy\tNotes\nA\tStrategy\tfirst\t\nB\tDriver\tsecond\tseen\nC\tInitiative\tthird\t\nD\tActivity\tfourth\tseen',
    )
    expect(named(after, 'A')).toMatchObject({ why: 'first' })
    expect(named(after, 'B')).toMatchObject({ why: 'second', notes: 'seen' })
    expect(named(after, 'C')).toMatchObject({ why: 'third' })
    expect(named(after, 'D')).toMatchObject({ notes: 'seen\nfourth' })
    expect(named(after, 'D')).not.toHaveProperty('why')
    expect(rows.map((row) => row.remarks.length)).toEqual([0, 0, 0, 1])
  })

  it('cuts a why that no field holds, and says so', () => {
    const { after, rows } = paste(`Title\tLevel\tWhy\nA\tDriver\t${'x'.repeat(20_001)}`)
    expect(named(after, 'A')).toMatchObject({ why: 'x'.repeat(20_000) })
    expect(rows[0]?.remarks).toEqual(['Why: the text is cut after 20000 characters.'])
  })

  it('adds up what several rows say of one card of the plan', () => {
    const { after, rows, edit } = paste(
      'Title\tLevel\tOwner\tStatus\tTarget\nAudit\tInitiative\tAnn\t\t5 audits\nAudit\tInitiative\t\tDone\t9 visits\nAudit\tInitiative\tAnn\tDone\t9 visits',
      planOf('Be first\n  Grow\n    Audit'),
    )
    expect(rows.map((row) => row.action)).toEqual(['change', 'change', 'same'])
    expect(edit.changes).toHaveLength(1)
    const audit = named(after, 'Audit')
    const [ann] = Object.values(after.doc.people)
    expect(audit).toMatchObject({ ownerId: ann?.id, status: 'closed' })
    const measures = after.measures(audit?.id ?? '')
    expect(measures.map((one) => one.to)).toEqual([5, 9])
    expect(new Set(measures.map((one) => one.order)).size).toBe(2)
  })

  it('adds up what several rows say of one new card', () => {
    const { after, rows } = paste(
      'Title\tLevel\tOwner\tStatus\tTarget\nA\tDriver\tAnn\t\t5 audits\nA\tDriver\t\tDone\t9 visits\nA\tDriver\tAnn\tDone\t9 visits',
    )
    expect(rows.map((row) => row.action)).toEqual(['create', 'change', 'refuse'])
    expect(after.allCards()).toHaveLength(1)
    const card = named(after, 'A')
    expect(card).toMatchObject({ status: 'closed' })
    expect(card?.ownerId).toBeDefined()
    const measures = after.measures(card?.id ?? '')
    expect(measures.map((one) => one.to)).toEqual([5, 9])
    expect(new Set(measures.map((one) => one.order)).size).toBe(2)
  })

  it.each([
    ['of the plan', planOf('Be first\n  Grow\n    Audit')],
    ['of the table', empty()],
  ])('lets the first row about a card %s hold, and says what is left out below', (_, index) => {
    const { after, rows } = paste(
      'Title\tLevel\tOwner\tNotes\nAudit\tInitiative\tAnn\tfirst\nAudit\tInitiative\tBob\tsecond',
      index,
    )
    expect(rows[1]).toMatchObject({ action: 'same' })
    expect(rows[1]?.remarks).toEqual([
      'Owner: a row above says something else of this card. That stays.',
      'Notes: a row above says something else of this card. That stays.',
    ])
    const card = named(after, 'Audit')
    expect(card).toMatchObject({ notes: 'first' })
    expect(Object.values(after.doc.people)).toMatchObject([{ id: card?.ownerId, name: 'Ann' }])
  })

  it('takes an owner cell as a whole: nobody of a cell that does not hold is taken', () => {
    const { after } = paste('Title\tLevel\tOwner\nCall\tActivity\tAnn\nCall\tActivity\tBob; Cid')
    expect(named(after, 'Call')).not.toHaveProperty('peopleIds')
  })

  it('refuses a further row about one of several new cards of one name', () => {
    const { rows } = paste(
      'Title\tLevel\tParent\tOwner\nAudit\tInitiative\tGrow\t\nAudit\tInitiative\tWin\t\nAudit\tInitiative\t\tAnn',
      planOf('Be first\n  Grow\n  Win'),
    )
    expect(rows.map((row) => row.action)).toEqual(['create', 'create', 'refuse'])
    expect(rows[2]?.remarks[0]).toContain('2 cards')
  })

  it('leaves a moved card where it hangs and says so', () => {
    const plan = planOf('Be first\n  Grow\n    Audit\n  Win')
    const { rows } = paste('Title\tLevel\tParent\nAudit\tInitiative\tWin\nAudit\tInitiative\tGrow', plan)
    expect(rows[0]?.remarks).toEqual(['It stays where it hangs now.'])
    expect(rows[1]?.remarks).toEqual([])
  })
})

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
