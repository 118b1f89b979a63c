import { describe, expect, it } from 'vitest'
import { addTo, groupBy } from '../../shared/groups'

describe('groups', () => {
  it('stand in the order of the list, and so does what is in them', () => {
    const groups = groupBy(['pump', 'valve', 'pipe', 'vat'], (word) => word[0])
    expect([...groups]).toEqual([
      ['p', ['pump', 'pipe']],
      ['v', ['valve', 'vat']],
    ])
    expect(groupBy([], () => 1).size).toBe(0)
  })

  it('grow one by one', () => {
    const groups = new Map<string, number[]>()
    addTo(groups, 'a', 1)
    addTo(groups, 'a', 2)
    expect(groups.get('a')).toEqual([1, 2])
  })
})
