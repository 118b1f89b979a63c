import { describe, expect, it } from 'vitest'
import { newCardOf } from '../../../renderer/panels/findings/afterFix'

describe('a remedy that adds a card', () => {
  it('is one whose title is still to be typed', () => {
    expect(newCardOf({ id: 'card.add', params: { kind: 'driver', parentId: 'a' } })).toEqual({
      kind: 'driver',
      parentId: 'a',
    })
    expect(newCardOf({ id: 'card.add', params: { kind: 'strategy' } })).toEqual({ kind: 'strategy' })
  })

  it('is none with a title, of another command or of an unknown level', () => {
    expect(newCardOf({ id: 'card.add', params: { kind: 'driver', title: 'Win plants' } })).toBeUndefined()
    expect(newCardOf({ id: 'link.add', params: { parentId: 'a', childId: 'b' } })).toBeUndefined()
    expect(newCardOf({ id: 'card.add', params: { kind: 'goal' } })).toBeUndefined()
    expect(newCardOf({ id: 'card.add', params: null })).toBeUndefined()
  })
})
