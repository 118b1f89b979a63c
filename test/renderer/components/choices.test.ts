import { describe, expect, it } from 'vitest'
import { choiceNamed, matchesQuery, withCreate } from '../../../renderer/components/choices'

const CHOICES = [
  { id: 'a', label: 'Ana Müller', detail: 'Manager' },
  { id: 'b', label: 'Bob Stone' },
]

describe('choices', () => {
  it('finds a name however it is written', () => {
    expect(choiceNamed(CHOICES, ' ana  muller ')?.id).toBe('a')
    expect(choiceNamed(CHOICES, 'ana')).toBeUndefined()
  })

  it('offers to create a name that nobody bears', () => {
    expect(withCreate(CHOICES, ' Cy ', 'person').at(-1)).toEqual({
      id: 'create:Cy',
      label: 'Create person “Cy”',
      create: 'Cy',
    })
  })

  it('offers nothing to create for a known or an empty name, or without a noun', () => {
    expect(withCreate(CHOICES, 'bob stone', 'person')).toEqual(CHOICES)
    expect(withCreate(CHOICES, '  ', 'person')).toEqual(CHOICES)
    expect(withCreate(CHOICES, 'Cy', undefined)).toEqual(CHOICES)
  })

  it('matches every word typed, in label or detail', () => {
    expect(CHOICES.filter((choice) => matchesQuery(choice, 'mull man'))).toHaveLength(1)
    expect(CHOICES.filter((choice) => matchesQuery(choice, ''))).toHaveLength(2)
    expect(CHOICES.filter((choice) => matchesQuery(choice, 'ana stone'))).toHaveLength(0)
    expect(matchesQuery({ id: 'x', label: 'Create', create: 'Cy' }, 'zzz')).toBe(true)
  })
})
