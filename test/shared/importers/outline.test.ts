import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportOutline } from '../../../shared/exporters/outline'
import { importOutline } from '../../../shared/importers/outline'
import { MAX_IMPORT_LENGTH } from '../../../shared/importers/types'
import { type PlanDocument, planDocument } from '../../../shared/schema/document'
import type { PlanNode } from '../../../shared/schema/nodes'

function run(text: string) {
  let count = 0
  return importOutline(text, { newId: () => `x${++count}`, today: '2027-05-01' })
}

function read(text: string): { doc: PlanDocument; warnings: string[] } {
  const result = run(text)
  if (!result.ok) throw new Error(result.error.message)
  const warnings = result.value.warnings.map((warning) => `${warning.path}: ${warning.code}`)
  return { doc: planDocument.parse(result.value.document), warnings }
}

function card(doc: PlanDocument, title: string): PlanNode {
  const found = Object.values(doc.nodes).find((node) => node.title === title)
  if (!found) throw new Error(`No card "${title}".`)
  return found
}

/** Every card as "kind title", indented below its first parent. */
function parentsOf(doc: PlanDocument, title: string): string[] {
  const { id } = card(doc, title)
  return Object.values(doc.links)
    .filter((link) => link.childId === id)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map((link) => doc.nodes[link.parentId]?.title ?? '')
}

describe('levels', () => {
  const expected = ['strategy A', 'driver B', 'initiative C', 'activity D', 'driver E']
  it.each([
    ['two spaces', 'A\n  B\n    C\n      D\n  E'],
    ['four spaces', 'A\n    B\n        C\n            D\n    E'],
    ['tabs', 'A\n\tB\n\t\tC\n\t\t\tD\n\tE'],
    ['bullets', '- A\n  - B\n    * C\n      + D\n  - E'],
    ['numbers', '1. A\n   1. B\n      1) C\n         • D\n   2. E'],
    ['headings', '# Plan\n## A\n### B\n#### C\n##### D\n### E'],
    ['headings and bullets', '# Plan\n\n## A\n\n### B\n\n- C\n  - D\n\n### E'],
    ['Windows line ends and a byte order mark', '\uFEFFA\r\n  B\r\n    C\r\n      D\r\n  E'],
    ['rules and empty lines', 'A\n\n---\n  B\n\n    C\n      D\n***\n  E'],
  ])('come from %s', (_, text) => {
    const { doc, warnings } = read(text)
    expect(
      Object.values(doc.nodes)
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map((node) => `${node.kind} ${node.title}`),
    ).toEqual(expected)
    expect(parentsOf(doc, 'E')).toEqual(['A'])
    expect(warnings).toEqual([])
  })

  it('can be named where a card stands elsewhere', () => {
    const { doc } = read('A\n  initiative: I\n    D\nactivity: alone @Ann')
    expect(card(doc, 'I').kind).toBe('initiative')
    expect(card(doc, 'D').kind).toBe('activity')
    expect(parentsOf(doc, 'alone')).toEqual([])
  })

  it('join the nearest one after an uneven step back', () => {
    const { doc, warnings } = read('A\n    B\n  C')
    expect(parentsOf(doc, 'C')).toEqual(['A'])
    expect(warnings).toEqual(['line 3: uneven-indentation'])
  })
})

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

describe('second parents', () => {
  it('are named by title or anchor, with a note', () => {
    const { doc, warnings } = read(
      'A\n  B\n    C\n      also: d -- by \\-- reach\n      also: ^e\n  D\n  E ^e\n  contributes: x',
    )
    expect(parentsOf(doc, 'C')).toEqual(['B', 'D', 'E'])
    expect(Object.values(doc.links).map((link) => link.note)).toContain('by -- reach')
    expect(warnings).toEqual([])
  })

  it('that are doubtful are kept as notes', () => {
    const { doc, warnings } = read('A\n  B\n    C\n      also: D\n      also: C\n      also: B\n  D\n  D')
    expect(parentsOf(doc, 'C')).toEqual(['B'])
    expect(warnings).toHaveLength(3)
    expect(card(doc, 'C').notes).toBe('also: D\nalso: C\nalso: B')
  })

  it('say how the card contributes to its first parent', () => {
    const { doc } = read('A\n  B\n    contributes: half of it\nE\n  contributes: nothing')
    expect(Object.values(doc.links)[0]?.note).toBe('half of it')
    expect(card(doc, 'E').notes).toBe('nothing')
  })
})

describe('people, teams and accounts', () => {
  const text = `A @Ann
people:
  Ann Lee (CEO), 5 h/week
    expects: growth
    expects: and profit
    team: Board
    Bo Park, team Sales, reports to Cy
    Cy (wizard)
      manager: Ann
      capacity: 10 hours
  Di, somewhere
teams:
  Sales, led by Bo Park
    North, part of Board, odd
accounts:
  Acme (customer), owner Bo Park, segment Food, potential $1.5M
    notes: big
    bigger
  Globex, colour blue`

  it('are read wherever they stand', () => {
    const { doc } = read(text)
    const people = Object.values(doc.people)
    expect(people.map((person) => `${person.name} ${person.role}`)).toEqual([
      'Ann Lee executive',
      'Bo Park rep',
      'Cy manager',
      'Di rep',
    ])
    const [ann, bo, cy] = people
    expect(ann).toMatchObject({ expectations: 'growth\nand profit', capacityHours: 5 })
    expect(bo?.managerId).toBe(cy?.id)
    expect(cy).toMatchObject({ managerId: ann?.id, capacityHours: 10 })
    expect(Object.values(doc.accounts)[0]).toMatchObject({
      kind: 'customer',
      segment: 'Food',
      potential: 1_500_000,
      notes: 'big\nbigger',
      ownerId: bo?.id,
    })
    expect(card(doc, 'A').ownerId).toBe(ann?.id)
  })

  it('warn of what they do not understand', () => {
    expect(read(text).warnings.map((warning) => warning.split(': ')[1])).toEqual([
      'unknown-role',
      'person-detail-not-understood',
      'detail-not-understood',
      'detail-not-understood',
    ])
  })

  it('that are named but not listed are added', () => {
    const { doc, warnings } = read(
      'A @Zed\n  driver: B\n    target accounts: Initech\npeople: Ann; Bo\naccounts:\n  Acme',
    )
    expect(Object.values(doc.people).map((person) => person.name)).toEqual(['Ann', 'Bo', 'Zed'])
    expect(warnings).toEqual(['line 1: unlisted-person', 'line 3: unlisted-account'])
  })

  it('that share a name are told apart by an anchor', () => {
    const { doc, warnings } = read(
      'A @^two\nB @Ann\nC\n  driver: D\n    target accounts: X\npeople:\n  Ann ^one, team T\n  Ann ^two\nteams:\n  T\n  T\naccounts:\n  X\n  X',
    )
    const [, second] = Object.values(doc.people)
    expect(card(doc, 'A').ownerId).toBe(second?.id)
    expect(warnings.map((warning) => warning.split(': ')[1])).toEqual([
      'ambiguous-person',
      'ambiguous-account',
      'ambiguous-team',
    ])
  })

  it('that are empty are noticed', () => {
    expect(read('A\npeople:').warnings).toEqual(['line 2: empty-section'])
  })
})

describe('the header', () => {
  it('describes the plan', () => {
    const { doc, warnings } = read(
      'plan: P\ncompany: C\ndescription: one\n  two\ncurrency: EUR\nconfidentiality: secret\nlabel: initiative = Rock, Rocks\nlabel: driver = Pillar\nperiod: Spring, 2027-01-01 to 2027-06-30 ^s\nperiod: 2027-07-01 to 2027-12-31\nA\n  initiative: I\n    period: ^s\n  initiative: J\n    period: Q3 2028',
    )
    expect(doc.plan).toEqual({
      title: 'P',
      company: 'C',
      description: 'one\ntwo',
      currency: 'EUR',
      confidentiality: 'secret',
    })
    expect(doc.labels).toEqual({
      initiative: { one: 'Rock', many: 'Rocks' },
      driver: { one: 'Pillar', many: 'Pillars' },
    })
    expect(Object.values(doc.periods).map((period) => period.title)).toEqual([
      'Spring',
      '2027-07-01 to 2027-12-31',
      'Q3 2028',
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    ['year starts: Smarch\nA', 'month-not-understood'],
    ['label: goal = Rock\nA', 'label-not-understood'],
    ['period: whenever\nA', 'period-not-understood'],
    ['period: X, 2027-06-30 to 2027-01-01\nA', 'period-not-understood'],
  ])('warns of %j', (text, code) => {
    expect(read(text).warnings).toEqual([`line 1: ${code}`])
  })

  it('takes the year of "30 June" from the only period', () => {
    const { doc } = read('period: 2027\nA\n  milestone: done by 30 June')
    expect(Object.values(doc.milestones)[0]?.due).toBe('2027-06-30')
  })
})

describe('limits', () => {
  it('cut long titles and names, and keep the whole title as a note', () => {
    const long = 'x'.repeat(400)
    const { doc, warnings } = read(`${long} @${long}`)
    expect(Object.values(doc.nodes)[0]?.title).toHaveLength(300)
    expect(Object.values(doc.nodes)[0]?.notes).toBe(long)
    expect(warnings).toEqual(['line 1: title-too-long', 'line 1: name-too-long'])
  })

  it('cut long texts', () => {
    expect(read(`A\n  why: ${'x'.repeat(30_000)}`).warnings).toEqual(['line 2: text-too-long'])
  })

  it.each([
    ['', 'empty-outline', undefined],
    [' \n---\n', 'empty-outline', undefined],
    ['A\nB\0C', 'not-text', 'line 2'],
    ['x'.repeat(MAX_IMPORT_LENGTH + 1), 'file-too-large', undefined],
  ])('refuse what is no outline', (text, code, path) => {
    const result = run(text)
    expect(result.ok ? undefined : [result.error.code, result.error.path]).toEqual([code, path])
  })

  it.each([
    ['A\n  measure: ', '1,000'],
    ['A\n  measure: ', '3 '],
    ['A\n  measure: ', 'from 1 to '],
    ['A\n  milestone: ', '(done '],
    ['A\n  activity: x ', '1.'],
    ['A\n  also: ', ' -- '],
    ['people:\n  ', '(a '],
    ['period: ', ' to'],
    ['label: initiative = ', ' ='],
    ['# a', ' #'],
    ['A @', ' x'],
    ['A\n  activity: x\n    hours: ', ' 1'],
    ['accounts:\n  x', ' ('],
    ['teams:\n  x', ' ^'],
  ])('read a hostile line %j + %j… as plain text instead of hanging', (start, piece) => {
    const result = run(`${start}${piece.repeat(40_000)}x`)
    expect(result.ok && planDocument.safeParse(result.value.document).success).toBe(true)
  })

  it('never throw, and always give a valid plan', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'why: x',
        'people:',
        '  - a',
        '\tb @c',
        '# h',
        'period: 2027',
        '\\',
        'also: a',
        '[x]',
        '^k',
        '-> 3',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 8 }), line), { maxLength: 15 }), (lines) => {
        const result = run(lines.map(([indent, text]) => ' '.repeat(indent) + text).join('\n'))
        if (result.ok) expect(planDocument.safeParse(result.value.document).success).toBe(true)
        else expect(result.error.code).toMatch(/^(?:empty-outline|not-text)$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('people as they are typed', () => {
  it('may have hours without a comma, and a role that is not known', () => {
    const { doc, warnings } = read('A @Bob\npeople:\n  Amy (manager) 30 h/week\n    Bob (boss)\n    Cy (rep), 20h')
    expect(Object.values(doc.people).map((person) => [person.name, person.role, person.capacityHours])).toEqual([
      ['Amy', 'manager', 30],
      ['Bob', 'rep', undefined],
      ['Cy', 'rep', 20],
    ])
    expect(warnings).toEqual(['line 4: unknown-role'])
  })

  it('own a card alone; others work on an activity or go to the notes', () => {
    const { doc, warnings } = read('A @Dana/Marcus\nactivity: Call @Ann, Bob\nactivity: Visit @李雷 daily')
    const names = (ids: readonly string[] = []) =>
      ids.map((id) => Object.values(doc.people).find((one) => one.id === id)?.name)
    expect(card(doc, 'Call')).toMatchObject({
      ownerId: Object.values(doc.people).find((one) => one.name === 'Ann')?.id,
    })
    expect(names((card(doc, 'Call') as { peopleIds?: string[] }).peopleIds)).toEqual(['Bob'])
    expect(card(doc, 'A').notes).toBe('owner: Marcus')
    expect(names([card(doc, 'Visit').ownerId ?? ''])).toEqual(['李雷'])
    expect(warnings).toEqual(['line 1: one-owner'])
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

describe('very wide outlines', () => {
  it('are read and written, with more lines on one level than a call takes arguments', () => {
    const count = 200_000
    const result = run(`A\n${'  B\n'.repeat(count)}`)
    if (!result.ok) throw new Error(result.error.message)
    expect(Object.keys(result.value.document.nodes)).toHaveLength(count + 1)
    expect(exportOutline(result.value.document).text.split('\n').length).toBeGreaterThan(count)
  }, 60_000)
})
