import { expect, it } from 'vitest'
import { importOutline } from '../../../shared/importers/outline'
import { createIndex } from '../../../shared/model/index/createIndex'
import { planStats } from '../../../shared/plans/stats'

const OUTLINE = `plan: P
company: C
A @Ann
  B #market !1 @Ann
    measure: x 1 -> 2
    C @Bo
      milestone: [x] m by 2027-01-01
      milestone: n
      D 1x/week @Bo
        people: Cy
      E
    F [parked]
  G [closed]
    H
people:
  Ann (executive)
    Bo (rep)
    Cy (rep)
    Di (rep)`

function stats(text: string) {
  let count = 0
  const result = importOutline(text, { newId: () => `s${++count}`, today: '2027-05-01' })
  if (!result.ok) throw new Error(result.error.message)
  return planStats(createIndex(result.value.document))
}

it('counts levels, drivers, people, measures and milestones', () => {
  const figures = stats(OUTLINE)
  expect(figures.levels.map((level) => [level.kind, level.cards, level.live, level.owned, level.grounded])).toEqual([
    ['strategy', 1, 1, 1, 1],
    ['driver', 2, 1, 1, 1],
    ['initiative', 3, 2, 1, 1],
    ['activity', 2, 2, 1, 1],
  ])
  expect(figures.drivers).toEqual([
    { title: 'B', category: 'market', priority: 1, initiatives: 1, activities: 2, people: 2, ends: 2, endsGrounded: 1 },
  ])
  expect(figures.people).toEqual({ all: 4, reps: 3, repsWithActivity: 2 })
  expect(figures.measures).toEqual({ all: 1, withTarget: 1, withDate: 0 })
  expect(figures.milestones).toEqual({ all: 2, dated: 1, done: 1 })
})

it('is all zeros for a plan without cards', () => {
  const figures = stats('plan: Empty')
  expect(figures.totals.ropes).toBe(0)
  expect(figures.drivers).toEqual([])
})
