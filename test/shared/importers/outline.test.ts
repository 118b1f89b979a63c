import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportOutline } from '../../../shared/exporters/outline'
import { MAX_IMPORT_LENGTH } from '../../../shared/importers/types'
import { planDocument } from '../../../shared/schema/document'
import { card, parentsOf, read, run } from './readOutline'

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

describe('very wide outlines', () => {
  it('are read and written, with more lines on one level than a call takes arguments', () => {
    const count = 200_000
    const result = run(`A\n${'  B\n'.repeat(count)}`)
    if (!result.ok) throw new Error(result.error.message)
    expect(Object.keys(result.value.document.nodes)).toHaveLength(count + 1)
    expect(exportOutline(result.value.document).text.split('\n').length).toBeGreaterThan(count)
  }, 60_000)
})
