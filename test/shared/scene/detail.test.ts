import { describe, expect, it } from 'vitest'
import { detailAt, marksAt } from '../../../shared/scene/detail'
import type { Mark, TextMark } from '../../../shared/scene/types'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { sceneOf } from '../exporters/scenes'
import { markBounds } from './markBounds'
import { oddPlan, smallPlan } from './plans'

const isText = (mark: Mark): mark is TextMark => mark.type === 'text'

describe('detailAt', () => {
  it('shows less from farther away', () => {
    expect([1, 0.6, 0.5, 0.3, 0.1, 0.01].map(detailAt)).toEqual(['full', 'full', 'title', 'headline', 'block', 'block'])
  })
})

describe.each([
  ['small', smallPlan],
  ['odd', oddPlan],
] as const)('the cards of the %s plan', (_, plan) => {
  const scene = sceneOf(plan())

  it('write nothing too small to be read', () => {
    for (const [detail, zoom] of [
      ['title', 0.4],
      ['headline', 0.27],
    ] as const)
      for (const card of scene.cards)
        for (const mark of marksAt(card, detail).filter(isText)) expect(mark.size * zoom).toBeGreaterThanOrEqual(6)
  })

  it('keep their titles inside', () => {
    for (const detail of ['title', 'headline'] as const)
      for (const card of scene.cards)
        for (const mark of marksAt(card, detail).filter((one) => isText(one) && !one.text.startsWith('+'))) {
          const box = markBounds(mark)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(card.width)
          expect(box.y + box.height).toBeLessThanOrEqual(card.height + 4)
        }
  })

  it('keep frame and colour', () => {
    for (const card of scene.cards) {
      const [surface] = marksAt(card, 'headline')
      expect(card.marks).toContain(surface)
    }
  })
})

describe('marksAt', () => {
  it('draws once for each detail', () => {
    const [card] = sceneOf(smallPlan()).cards
    if (card === undefined) throw new Error('no card')
    expect(marksAt(card, 'title')).toBe(marksAt(card, 'title'))
    expect(marksAt(card, 'full')).toBe(card.marks)
    expect(marksAt(card, 'headline').length).toBeLessThan(card.marks.length)
  })

  it('shows plain records of cards whole', () => {
    const [card] = wholeScene(sceneOf(smallPlan())).cards
    if (card === undefined) throw new Error('no card')
    expect(marksAt(card, 'headline')).toBe(card.marks)
  })

  it('counts what is folded away, and shows the worst finding', () => {
    const folded = sceneOf(smallPlan(), 'light', { collapsed: new Set(['d1']) })
    const card = folded.cards.find((one) => one.id === 'd1')
    if (card === undefined) throw new Error('no card')
    expect(
      marksAt(card, 'title')
        .filter(isText)
        .map((mark) => mark.text),
    ).toContain('+5')
  })
})
