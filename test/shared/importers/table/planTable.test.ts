import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { emptyDocument } from '../../../../shared/schema/document'
import { empty, named, parentTitles, paste, planOf } from './pasteTable'

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
