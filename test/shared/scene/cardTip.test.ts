import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../shared/messages/language'
import { type CardTip, cardTip } from '../../../shared/scene/cardTip'
import type { Detail } from '../../../shared/scene/detail'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { sceneOf } from '../exporters/scenes'
import { PlanSketch } from './plans'

const LONG =
  'Count the storeroom of a key account together with the storekeeper, shelf by shelf, and write down what nobody has asked for in a year'

function plan(): PlanSketch {
  const sketch = new PlanSketch()
  sketch.person('ann', 'Ann Berg').person('raj', 'Raj Patel').card('driver', 'bare', 'Quotes', [], { role: 'x' })
  sketch.card('activity', 'long', LONG, [], { ownerId: 'ann', peopleIds: ['raj'] })
  sketch.measure('long', { from: 40, to: 50, unit: '%' }).measure('long', { to: 9, unit: 'plants' })
  sketch.milestones('long', [true, false]).card('activity', 'role', 'Ask', [], { role: 'Inside sales' })
  sketch.card('initiative', 'blank', '  ', [])
  return sketch
}

const scene = sceneOf(plan().doc)

function tip(id: string, detail: Detail): CardTip | undefined {
  const card = scene.cards.find((one) => one.id === id)
  if (card === undefined) throw new Error('no card')
  return cardTip(card, detail)
}

afterEach(() => setLanguage('en'))

describe('what a card says to somebody who points at it', () => {
  const lines = [
    'Owner Ann Berg +1',
    'Target 40 → 50\u2009% +1',
    '50\u2009% of the way reached, 0\u2009% expected by today',
  ]

  it('is all of a title that is cut, whose it is, its target, and how far it has come', () => {
    for (const detail of ['full', 40, 'block'] as const) expect(tip('long', detail)).toEqual({ title: LONG, lines })
  })

  it('is nothing where the card says it all', () => {
    expect(tip('bare', 'full')).toBeUndefined()
    expect(tip('bare', 20)).toBeUndefined()
    expect(tip('role', 'full')).toBeUndefined()
  })

  it('is what a card leaves out from farther away', () => {
    expect(tip('role', 20)).toEqual({ title: 'Ask', lines: ['Inside sales'] })
    expect(tip('bare', 'block')).toEqual({ title: 'Quotes', lines: [] })
  })

  it('names a card without a title by its level, in the language of the moment', () => {
    expect(tip('blank', 'block')?.title).toBe('Untitled initiative')
    setLanguage('de')
    expect(tip('long', 'block')?.lines[0]).toBe('Verantwortlich Ann Berg +1')
  })

  it('is nothing for cards of a picture that was handed on', () => {
    const [card] = wholeScene(scene).cards
    expect(card === undefined ? undefined : cardTip(card, 'block')).toBeUndefined()
  })
})
