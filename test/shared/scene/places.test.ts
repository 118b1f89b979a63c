import { describe, expect, it } from 'vitest'
import { Places } from '../../../shared/scene/places'

const at = (x: number, y = 0) => ({ x, y })

describe('places', () => {
  it('tell where cards were that moved, came or went, once', () => {
    const places = new Places()
    places.set('stays', at(1)).set('moves', at(2)).set('goes', at(3))
    places.takeFormer()
    places.set('moves', at(20)).set('moves', at(200)).set('comes', at(4))
    places.delete('goes')
    expect(new Map(places.takeFormer())).toEqual(
      new Map([
        ['moves', at(2)],
        ['comes', undefined],
        ['goes', at(3)],
      ]),
    )
    expect(places.takeFormer().size).toBe(0)
  })

  it('say nothing of cards that are back where they were', () => {
    const places = new Places()
    places.set('a', at(1)).set('b', at(2))
    places.takeFormer()
    places.clear()
    places.set('a', at(1))
    expect(new Map(places.takeFormer())).toEqual(new Map([['b', at(2)]]))
  })

  it('are what they were when all is put back', () => {
    const places = new Places()
    places.set('a', at(1)).set('b', at(2))
    places.takeFormer()
    const before = new Map(places)
    places.set('a', at(10)).set('c', at(3)).delete('b')
    const after = new Map(places)
    const former = places.takeFormer()
    places.putBack(former)
    expect(new Map(places)).toEqual(before)
    places.putBack(places.takeFormer())
    expect(new Map(places)).toEqual(after)
  })
})
