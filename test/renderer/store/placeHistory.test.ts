import { describe, expect, it } from 'vitest'
import { neighbour, noPlaces, type Place, type PlaceHistory, visit } from '../../../renderer/store/placeHistory'
import type { NodeId } from '../../../shared/schema/ids'

const at = (id: string | undefined, part: Partial<Place> = {}): Place => ({
  layout: 'cascade',
  id: id as NodeId | undefined,
  focus: undefined,
  ...part,
})
const there = () => true

/** Jumps from place to place. */
const jumps = (...ids: string[]): PlaceHistory => ids.reduce((history, id) => visit(history, at(id), false), noPlaces)
const here = (history: PlaceHistory | undefined) => history?.places[history.at]?.id

describe('the places visited', () => {
  it('leads back and forward, like an editor', () => {
    const all = jumps('a', 'b', 'c')
    const back = neighbour(all, -1, there)
    expect(here(back)).toBe('b')
    expect(here(neighbour(back ?? all, 1, there))).toBe('c')
    expect(neighbour(all, 1, there)).toBeUndefined()
    expect(neighbour(jumps('a'), -1, there)).toBeUndefined()
  })

  it('forgets what was ahead when the person goes elsewhere', () => {
    const back = neighbour(jumps('a', 'b', 'c'), -1, there) ?? noPlaces
    const elsewhere = visit(back, at('d'), false)
    expect(elsewhere.places.map((place) => place.id)).toEqual(['a', 'b', 'd'])
  })

  it('makes one place of a walk', () => {
    const walked = visit(visit(jumps('a', 'b'), at('c'), true), at('d'), true)
    expect(walked.places.map((place) => place.id)).toEqual(['a', 'd'])
  })

  it('does not note a place twice in a row', () => {
    expect(jumps('a', 'a').places).toHaveLength(1)
  })

  it('tells views and lines of sight apart, but not how wide a line is', () => {
    const focus = { ids: ['a' as NodeId], depth: 1 }
    const history = visit(visit(jumps('a'), at('a', { layout: 'outline' }), false), at('a', { focus }), false)
    expect(history.places).toHaveLength(3)
    expect(visit(history, at('a', { focus: { ...focus, depth: 2 } }), false).places).toHaveLength(3)
  })

  it('takes the first card of a view for the place that the view is', () => {
    const history = visit(visit(noPlaces, at(undefined), false), at('a'), false)
    expect(history.places.map((place) => place.id)).toEqual(['a'])
  })

  it('passes over cards that are gone', () => {
    expect(here(neighbour(jumps('a', 'b', 'c'), -1, (id) => id !== 'b'))).toBe('a')
    expect(neighbour(jumps('a', 'b'), -1, (id) => id !== 'a')).toBeUndefined()
  })

  it('passes over where the person is already', () => {
    expect(here(neighbour(jumps('a', 'b', 'a'), -1, (id) => id !== 'b'))).toBeUndefined()
  })

  it('keeps the last hundred', () => {
    const many = jumps(...Array.from({ length: 130 }, (_, i) => `card ${i}`))
    expect(many.places).toHaveLength(100)
    expect(here(many)).toBe('card 129')
  })
})
