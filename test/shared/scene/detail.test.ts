import { describe, expect, it } from 'vitest'
import { PlacedCard } from '../../../shared/scene/card/placedCard'
import { type Detail, detailAt, marksAt, wordsFrom } from '../../../shared/scene/detail'
import type { Mark, SceneCard, TextMark } from '../../../shared/scene/types'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { sceneOf } from '../exporters/scenes'
import { markBounds } from './markBounds'
import { oddPlan, PlanSketch, smallPlan } from './plans'

const isText = (mark: Mark): mark is TextMark => mark.type === 'text'
const wordsOf = (card: SceneCard, detail: Detail): string[] =>
  marksAt(card, detail)
    .filter(isText)
    .map((mark) => mark.text)

/** Zooms from where words begin to where whole cards do. */
const ZOOMS = Array.from({ length: 43 }, (_, i) => 0.157 + i * 0.01)

describe('detailAt', () => {
  it('shows less from farther away', () => {
    expect([1, 0.6, 0.1, 0.01].map((zoom) => detailAt(zoom))).toEqual(['full', 'full', 'block', 'block'])
    const sizes = ZOOMS.map((zoom) => Number(detailAt(zoom)))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('writes titles in about the same type on the screen at every zoom', () => {
    for (const zoom of ZOOMS) {
      expect(Number(detailAt(zoom)) * zoom).toBeGreaterThanOrEqual(9)
      expect(Number(detailAt(zoom)) * zoom).toBeLessThan(12)
    }
  })

  it('begins with words where they begin', () => {
    for (const cards of [60, 5000]) {
      expect(detailAt(wordsFrom(cards), wordsFrom(cards))).not.toBe('block')
      expect(detailAt(wordsFrom(cards) - 0.001, wordsFrom(cards))).toBe('block')
    }
  })

  it('needs to be nearer for words where there are very many cards', () => {
    expect(detailAt(0.2, wordsFrom(300))).not.toBe('block')
    expect(detailAt(0.2, wordsFrom(2000))).toBe('block')
    expect(detailAt(0.3, wordsFrom(2000))).toBe(detailAt(0.3))
  })
})

describe.each([
  ['small', smallPlan],
  ['odd', oddPlan],
] as const)('the cards of the %s plan from afar', (_, plan) => {
  const scene = sceneOf(plan())

  it('write nothing too small to be read', () => {
    for (const zoom of ZOOMS)
      for (const card of scene.cards)
        for (const mark of marksAt(card, detailAt(zoom)).filter(isText)) expect(mark.size * zoom).toBeGreaterThan(8)
  })

  it('keep their titles inside', () => {
    for (const zoom of ZOOMS)
      for (const card of scene.cards)
        for (const mark of marksAt(card, detailAt(zoom)).filter((one) => isText(one) && !one.text.startsWith('+'))) {
          const box = markBounds(mark)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(card.width)
          expect(box.y + box.height).toBeLessThanOrEqual(card.height + 8)
        }
  })

  it('keep surface and colour', () => {
    for (const card of scene.cards) {
      const [surface] = marksAt(card, 32)
      expect(card.marks.slice(0, 2)).toContainEqual(surface)
    }
  })
})

describe('a title from afar', () => {
  const plan = new PlanSketch()
  plan
    .card('initiative', 'short', 'Follow up on quotes')
    .card('initiative', 'long', 'Count the storeroom of a key account together with the storekeeper')
    .card('initiative', 'word', 'Demonstrate from the van at a customer site')
  const cards = new Map(sceneOf(plan.doc).cards.map((card) => [String(card.id), card]))
  const words = (id: string, detail: Detail) => {
    const card = cards.get(id)
    if (card === undefined) throw new Error('no card')
    return wordsOf(card, detail)
  }

  it('shows all of a short one and the first words of a long one', () => {
    expect(words('short', 34).join(' ')).toBe('Follow up on quotes')
    expect(words('long', 34).join(' ')).toMatch(/^Count the /)
    expect(words('long', 34).at(-1)).toMatch(/…$/)
  })

  it('is written a little smaller only where all of it shows by that', () => {
    const typeOf = (id: string, detail: Detail) => {
      const card = cards.get(id)
      return card === undefined
        ? []
        : marksAt(card, detail)
            .filter(isText)
            .map((mark) => mark.size)
    }
    expect(words('short', 37).join(' ')).toBe('Follow up on quotes')
    for (const size of typeOf('short', 37)) expect(size).toBeCloseTo(37 * 0.93)
    for (const id of ['long', 'word']) expect(new Set(typeOf(id, 37))).toEqual(new Set([37]))
  })

  it('ends in an ellipsis wherever it goes on', () => {
    expect(words('short', 54)).toEqual([expect.stringMatching(/^Foll?o?…$/)])
    expect(words('word', 54)).toEqual(['Dem…'])
    for (const [id, card] of cards)
      for (let size = 20; size <= 59; size++) {
        const said = words(id, size).join('')
        const title = card instanceof PlacedCard ? card.facts.title : ''
        const whole = said.replace(/[\s-]/g, '') === title.replace(/[\s-]/g, '')
        expect(whole || said.endsWith('…')).toBe(true)
      }
  })
})

describe('progress from afar', () => {
  const plan = new PlanSketch()
  plan.card('initiative', 'told', 'Follow up on quotes').card('initiative', 'untold', 'Follow up on quotes')
  plan.milestones('told', [true, false]).measure('untold', { from: 0, to: 9, due: '2027-12-31' })
  Object.assign(plan.doc.periods, { p: { id: 'p', title: 'P', start: '2026-01-01', end: '2027-12-31' } })
  const cards = new Map(sceneOf(plan.doc).cards.map((card) => [String(card.id), card]))
  const marks = (id: string, detail: Detail): readonly Mark[] => {
    const card = cards.get(id)
    return card === undefined ? [] : marksAt(card, detail)
  }

  it('is shown where something was reached, beside the title', () => {
    for (const size of [20, 34, 50]) {
      const [title, rest] = [marks('told', size).filter(isText), marks('told', size).filter((mark) => !isText(mark))]
      expect(rest.length - marks('untold', size).filter((mark) => !isText(mark)).length).toBe(4)
      const tube = Math.min(...rest.slice(-4).map((mark) => markBounds(mark).x))
      for (const line of title) expect(markBounds(line).x + markBounds(line).width).toBeLessThanOrEqual(tube)
    }
  })

  it('leaves the room to the title where nothing was reported', () => {
    expect(marks('untold', 34).every((mark) => isText(mark) || mark.type !== 'rect' || mark.width > 100)).toBe(true)
    expect(marks('untold', 'full').some((mark) => mark.type === 'rect' && mark.width < 10)).toBe(true)
  })
})

describe('marksAt', () => {
  it('draws once for each detail', () => {
    const [card] = sceneOf(smallPlan()).cards
    if (card === undefined) throw new Error('no card')
    expect(marksAt(card, 20)).toBe(marksAt(card, 20))
    expect(marksAt(card, 'full')).toBe(card.marks)
    expect(marksAt(card, 32).length).toBeLessThan(card.marks.length)
  })

  it('shows plain records of cards whole', () => {
    const [card] = wholeScene(sceneOf(smallPlan())).cards
    if (card === undefined) throw new Error('no card')
    expect(marksAt(card, 32)).toBe(card.marks)
  })

  it('counts what is folded away, and shows the worst finding', () => {
    const folded = sceneOf(smallPlan(), 'light', { collapsed: new Set(['d1']) })
    const card = folded.cards.find((one) => one.id === 'd1')
    if (card === undefined) throw new Error('no card')
    expect(wordsOf(card, 20)).toContain('+5')
  })
})
