import { describe, expect, it } from 'vitest'
import { card, read } from './readOutline'

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
