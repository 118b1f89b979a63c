import { describe, expect, it } from 'vitest'
import { exportOutline } from '../../../shared/exporters/outline'
import { card, read } from './readOutline'

describe('marks behind a title', () => {
  it('are read in any order', () => {
    const { doc } = read(
      'A\n  Win clinics !2 @Ann Lee #customer [draft]\n    I\n      Call 3x/week @Bo [x]\n      [x] Done already',
    )
    expect(card(doc, 'Win clinics')).toMatchObject({ category: 'customers', priority: 2, status: 'draft' })
    expect(Object.values(doc.people).map((person) => person.name)).toContain('Ann Lee')
    expect(card(doc, 'Done already').status).toBe('closed')
  })

  it.each([
    ['Call prospects daily', 1, 'day'],
    ['Call prospects weekly @Bo', 1, 'week'],
    ['Call prospects three times a week', 3, 'week'],
    ['Call prospects 2x/year @Bo', 0.5, 'quarter'],
    ['Call prospects 1x/2weeks', 0.5, 'week'],
  ])('say how often in words: %s', (line, count, per) => {
    const { doc } = read(`activity: ${line}`)
    expect(card(doc, 'Call prospects')).toMatchObject({ cadence: { count, per } })
    expect(exportOutline(doc).text).toContain('Call prospects ')
  })

  it('say how often only on activities', () => {
    expect(card(read('Publish weekly').doc, 'Publish weekly')).not.toHaveProperty('cadence')
    const { doc } = read('activity: Report\\ weekly')
    expect(card(doc, 'Report weekly')).not.toHaveProperty('cadence')
    expect(exportOutline(doc).text).toBe('activity: Report\\ weekly\n')
  })

  it('count only at the end, and not when escaped', () => {
    const { doc } = read('A\n  Win #market share in Ohio\n  Be the \\#brand\n  Mail info@x.com \\@home')
    expect(card(doc, 'Win #market share in Ohio')).not.toHaveProperty('category')
    expect(card(doc, 'Be the #brand')).not.toHaveProperty('category')
    expect(card(doc, 'Mail info@x.com @home')).not.toHaveProperty('ownerId')
  })

  it('go to the notes where the card cannot hold them', () => {
    const { doc, warnings } = read('A #brand !1\n  B 3x/week')
    expect(card(doc, 'A').notes).toBe('category: brand\npriority: 1')
    expect(card(doc, 'B').notes).toBe('cadence: 3x/week')
    expect(warnings).toEqual(['line 1: kept-as-note', 'line 1: kept-as-note', 'line 2: kept-as-note'])
  })

  it('that are unknown stay in the title, with a warning', () => {
    expect(read('A\n  Win clinics #clinics').warnings).toEqual(['line 2: unknown-category'])
    expect(read('A\n  Grow #cross-selling fast').warnings).toEqual(['line 2: unknown-category'])
  })
})

describe('fields', () => {
  it('fill every kind of card', () => {
    const { doc, warnings } = read(`year starts: April
period: FY 2027, 2026-04-01 to 2027-03-31
A
  what: w
  why: y
  B
    category: market
    priority: 3
    ideal customer: i
    target accounts: Acme, Globex
    C
      because: z
      impact: i
      expects: e
      resources: r
      period: FY 2027
      milestones:
        - First by 30 June 2026
        - [x] Second by 2026-05-01
      measures:
        - 10 clients by Q4 2027
      D
        who: inside sales
        with: @Ann; Bo
        how often: twice a week
        hours: 30 min
        prospects: p
        accounts: Acme
        criteria: c
        emphasis: e
        start: 2027-01-01
        end: end of March 2027
        support: s
        accountability: a
        owner: @Ann
        status: draft`)
    expect(warnings).toEqual([])
    expect(doc.settings.yearStartMonth).toBe(4)
    expect(card(doc, 'B')).toMatchObject({ category: 'market', priority: 3, idealCustomer: 'i' })
    expect(card(doc, 'C')).toMatchObject({ why: 'z', impact: 'i', expectations: 'e', resources: 'r' })
    expect(card(doc, 'C')).toHaveProperty('periodId')
    expect(card(doc, 'D')).toMatchObject({
      role: 'inside sales',
      cadence: { count: 2, per: 'week' },
      hoursEach: 0.5,
      end: '2027-03-31',
      status: 'draft',
    })
    expect(Object.values(doc.milestones).map((milestone) => [milestone.due, milestone.done])).toEqual([
      ['2026-06-30', undefined],
      ['2026-05-01', '2026-05-01'],
    ])
    expect(Object.values(doc.people)).toHaveLength(2)
  })

  it('may go on in deeper lines and be said twice', () => {
    const { doc } = read('A\n  why: one\n    two\n  why: three\\\n  four')
    expect(card(doc, 'A')).toMatchObject({ why: 'one\ntwo\nthree\nfour' })
  })

  it('at the left edge belong to the card before, and before any card to the description', () => {
    const { doc, warnings } = read('why: unclear\nA\nwhat: w')
    expect(card(doc, 'A')).toMatchObject({ what: 'w' })
    expect(doc.plan.description).toBe('why: unclear')
    expect(warnings).toEqual(['line 1: kept-as-description'])
  })

  it.each([
    ['A\n  impact: big', 'impact: big'],
    ['A\n  status: maybe', 'status: maybe'],
    ['A\n  budget: 40k', 'budget: 40k'],
    ['A\n  driver: B\n    priority: first', 'priority: first'],
    ['A\n  driver: B\n    category: speed', 'category: speed'],
    ['A\n  initiative: B\n    period: soon', 'period: soon'],
    ['A\n  activity: B\n    hours: few', 'hours: few'],
    ['A\n  activity: B\n    cadence: often', 'cadence: often'],
    ['A\n  activity: B\n    start: soon', 'start: soon'],
    ['A\n  activity: B\n    end: late', 'end: late'],
    ['A\n  activity: B\n    Deeper', 'Deeper'],
    ['A\n  also: Nobody', 'also: Nobody'],
  ])('that cannot be read in %j are kept as notes', (text, note) => {
    const { doc, warnings } = read(text)
    expect(Object.values(doc.nodes).map((node) => node.notes)).toContain(note)
    expect(warnings.some((warning) => warning.endsWith('kept-as-note'))).toBe(true)
  })

  it('warn of a card that is swallowed by a text', () => {
    expect(read('A\n  why: because\n    Win clinics #customers').warnings).toEqual(['line 3: read-as-text'])
  })

  it('warn of doubtful measures and milestones with their line', () => {
    const { warnings } = read('A\n  measure: x 3 -> many\n  milestone: y by 13/13/2027')
    expect(warnings).toEqual(['line 2: measure-doubtful', 'line 3: milestone-doubtful'])
  })
})

describe('words and bullets of a workshop', () => {
  it('may name and number the level, and be set in bold', () => {
    const { doc, warnings } = read('**A**\n  Initiative 1: Open the counter @Bo\n  __Driver 2: Grow__')
    expect(Object.values(doc.nodes).map((node) => `${node.kind} ${node.title}`)).toEqual([
      'strategy A',
      'initiative Open the counter',
      'driver Grow',
    ])
    expect(warnings).toEqual([])
  })

  it('are understood', () => {
    const { doc } = read('a) A\n  KPI: Margin: 5 %\n  1) B\n  (2) C')
    expect(Object.values(doc.nodes).map((node) => node.title)).toEqual(['A', 'B', 'C'])
    expect(Object.values(doc.measures).map((measure) => measure.to)).toEqual([5])
  })
})

describe('a key with nothing behind it', () => {
  it('changes nothing, with a warning', () => {
    const { doc, warnings } = read('A @Ann\n  owner:\n  measure:\n  milestone:\n  why:\n')
    expect(Object.values(doc.people).map((person) => person.name)).toEqual(['Ann'])
    expect(card(doc, 'A').ownerId).toBe(Object.values(doc.people)[0]?.id)
    expect([Object.keys(doc.measures), Object.keys(doc.milestones)]).toEqual([[], []])
    expect(warnings).toEqual([2, 3, 4, 5].map((line) => `line ${line}: empty-field`))
  })
})
