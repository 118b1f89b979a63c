import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestCheckIn } from '../../../shared/model/checkIns'
import { createIndex } from '../../../shared/model/index/createIndex'
import { NO_PROGRESS, type Progress, progressOf } from '../../../shared/model/progress'
import type { PlanDocument } from '../../../shared/schema/document'
import { PlanSketch } from '../scene/plans'

type Fields = Record<string, unknown>

/** A plan of one card, in a year of its own. */
class OneCard {
  private readonly sketch = new PlanSketch()

  constructor(kind: 'initiative' | 'activity' = 'initiative', fields: Fields = {}) {
    this.sketch.card(kind, 'card', 'Card', [], fields)
  }

  get doc(): PlanDocument {
    return this.sketch.doc
  }

  year(start = '2027-01-01', end = '2027-12-31'): this {
    Object.assign(this.doc.periods, { year: { id: 'year', title: 'Year', start, end } })
    return this
  }

  measure(fields: Fields): this {
    this.sketch.measure('card', fields)
    return this
  }

  milestone(fields: Fields): this {
    const id = `k${Object.keys(this.doc.milestones).length}`
    Object.assign(this.doc.milestones, { [id]: { id, nodeId: 'card', title: id, order: id, ...fields } })
    return this
  }

  /** Against the first measure. */
  reported(date: string, fields: Fields): this {
    const id = `c${Object.keys(this.doc.checkIns).length}`
    const measureId = Object.keys(this.doc.measures)[0]
    Object.assign(this.doc, { checkIns: { ...this.doc.checkIns, [id]: { id, date, measureId, ...fields } } })
    return this
  }

  on(today?: string): Progress {
    const index = createIndex(this.doc)
    const node = index.node('card')
    if (node === undefined) throw new Error('no card')
    return progressOf(index, node, today)
  }
}

const toThirty = { from: 12, to: 30, due: '2027-12-31' }

describe('what was reached', () => {
  it('is nothing where there is neither a target nor a milestone', () => {
    expect(new OneCard().year().on('2027-05-03')).toEqual(NO_PROGRESS)
    expect(new OneCard().year().measure({ name: 'Calls' }).on('2027-05-03')).toEqual(NO_PROGRESS)
  })

  it('lies between baseline and target', () => {
    const card = new OneCard().year().measure(toThirty).reported('2027-04-30', { value: 15 })
    expect(card.on('2027-05-03').done).toBe(16)
  })

  it('begins at nothing where no baseline is told', () => {
    expect(new OneCard().measure({ to: 40 }).reported('2027-04-30', { value: 10 }).on().done).toBe(25)
  })

  it('falls with a figure that is to fall, and is unknown where nobody said from where', () => {
    const lower = { from: 18, to: 11, direction: 'decrease' }
    expect(new OneCard().measure(lower).reported('2027-04-30', { value: 14.5 }).on().done).toBe(50)
    const nowhere = { to: 11, direction: 'decrease' }
    expect(new OneCard().measure(nowhere).reported('2027-04-30', { value: 14 }).on()).toEqual(NO_PROGRESS)
  })

  it('is never less than nothing, and more than all where the target was passed', () => {
    expect(new OneCard().measure(toThirty).reported('2027-04-30', { value: 5 }).on().done).toBe(0)
    expect(new OneCard().measure(toThirty).reported('2027-04-30', { value: 39 }).on().done).toBe(150)
  })

  it('is not all of it a little short of the target', () => {
    expect(new OneCard().measure({ from: 0, to: 1000 }).reported('2027-04-30', { value: 999 }).on().done).toBe(99)
    expect(new OneCard().measure({ from: 0, to: 100 }).reported('2027-04-30', { value: 29 }).on().done).toBe(29)
  })

  it('is what was said last, up to the day asked for', () => {
    const card = new OneCard()
      .measure({ from: 0, to: 10 })
      .reported('2027-03-31', { value: 4 })
      .reported('2027-02-26', { value: 1 })
      .reported('2027-03-31', { value: 5 })
      .reported('2027-04-30', { comment: 'Nothing new.' })
    expect(card.on().done).toBe(50)
    expect(card.on('2027-03-30').done).toBe(10)
    expect(card.on('2027-01-01')).toEqual(NO_PROGRESS)
  })

  it('is all of it where somebody says done', () => {
    expect(new OneCard().measure(toThirty).reported('2027-04-30', { done: true }).on().done).toBe(100)
    expect(new OneCard().measure(toThirty).reported('2027-04-30', { done: false }).on()).toEqual(NO_PROGRESS)
  })

  it('has no course where something is to be held, or does not change', () => {
    const held = { from: 0, to: 95, direction: 'maintain' }
    expect(new OneCard().year().measure(held).reported('2027-04-30', { value: 95 }).on('2027-05-03')).toEqual(
      NO_PROGRESS,
    )
    expect(new OneCard().year().measure({ from: 5, to: 5 }).on('2027-05-03')).toEqual(NO_PROGRESS)
  })

  it('counts milestones where nothing was reported against the target', () => {
    const card = new OneCard().year().measure(toThirty).milestone({ done: '2027-02-01' }).milestone({}).milestone({})
    expect(card.on('2027-05-03')).toEqual({ done: 33, expected: undefined })
    expect(card.reported('2027-04-30', { value: 21 }).on('2027-05-03').done).toBe(50)
  })
})

describe('what is expected', () => {
  it('is the elapsed part of the time from the period to the day that the target is due', () => {
    const card = new OneCard().year('2027-01-01', '2027-12-31').measure({ ...toThirty, due: '2027-04-11' })
    expect(card.on('2026-12-24').expected).toBe(0)
    expect(card.on('2027-01-01').expected).toBe(0)
    expect(card.on('2027-02-20').expected).toBe(50)
    expect(card.on('2027-04-11').expected).toBe(100)
    expect(card.on('2027-12-31').expected).toBe(100)
  })

  it('runs to the end of the period where the target has no day', () => {
    const card = new OneCard().year('2027-01-01', '2027-04-11').measure({ from: 0, to: 9 })
    expect(card.on('2027-02-20')).toEqual({ done: undefined, expected: 50 })
  })

  it('begins when an activity does', () => {
    const card = new OneCard('activity', { start: '2027-02-01', end: '2027-05-12' }).measure({ from: 0, to: 9 })
    expect(card.on('2027-03-23').expected).toBe(50)
    const due = new OneCard('activity', { start: '2027-02-01' }).measure({ from: 0, to: 9, due: '2027-05-12' })
    expect(due.on('2027-03-23').expected).toBe(50)
  })

  it('is unknown where no day says when it begins', () => {
    expect(new OneCard().measure(toThirty).on('2027-05-03')).toEqual(NO_PROGRESS)
  })

  it('is unknown without a day of today, and of cards that are closed', () => {
    const card = new OneCard().year().measure(toThirty).reported('2027-04-30', { value: 21 })
    expect(card.on()).toEqual({ done: 50, expected: undefined })
    const closed = new OneCard('initiative', { status: 'closed' }).year().measure(toThirty)
    expect(closed.on('2027-05-03')).toEqual(NO_PROGRESS)
    expect(closed.reported('2027-04-30', { value: 21 }).on('2027-05-03')).toEqual({ done: 50, expected: undefined })
  })

  it('are the milestones that are due, today included', () => {
    const card = new OneCard()
      .milestone({ due: '2027-02-01', done: '2027-01-20' })
      .milestone({ due: '2027-05-03' })
      .milestone({ due: '2027-05-04' })
      .milestone({})
    expect(card.on('2027-05-03')).toEqual({ done: 25, expected: 50 })
  })

  it('never goes back as days pass', () => {
    const days = fc.date({ min: new Date('2026-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
    const card = new OneCard().year().measure(toThirty).milestone({ due: '2027-03-01' })
    const measured = new OneCard().year().measure(toThirty)
    const day = (date: Date): string => date.toISOString().slice(0, 10)
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        for (const one of [card, measured])
          expect(one.on(day(first)).expected).toBeLessThanOrEqual(one.on(day(second)).expected ?? -1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('newestCheckIn', () => {
  it('knows none of a measure that nobody reported on', () => {
    const { doc } = new OneCard().measure(toThirty)
    expect(newestCheckIn(doc.checkIns, Object.values(doc.measures)[0]?.id ?? ('' as never), undefined)).toBeUndefined()
  })
})

describe('a report', () => {
  it('touches the card whose measure it is about, there and back', () => {
    const { doc } = new OneCard().measure(toThirty).reported('2027-04-30', { value: 21 })
    const index = createIndex(doc)
    const [id] = Object.keys(doc.checkIns)
    const without = { ...doc, checkIns: {} }
    const gone = index.update(without, [{ op: 'remove', path: ['checkIns', id ?? ''] }])
    expect([...gone.nodes]).toEqual(['card'])
    expect(gone).toMatchObject({ structure: false, everything: false })
    const back = index.update(doc, [{ op: 'add', path: ['checkIns', id ?? ''], value: {} }])
    expect([...back.nodes]).toEqual(['card'])
    expect(index.update(without, [{ op: 'replace', path: ['checkIns'], value: {} }]).everything).toBe(true)
  })
})
