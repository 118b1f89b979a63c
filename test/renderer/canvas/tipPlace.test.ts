import { expect, test } from 'vitest'
import { NOTHING } from '../../../renderer/canvas/covered'
import { isNearTip, tipPlace } from '../../../renderer/canvas/tipPlace'
import type { Viewport } from '../../../renderer/canvas/viewport'

const view = { x: 0, y: 0, zoom: 0.5, width: 1000, height: 700 } as Viewport
const card = (x: number, y: number, height = 100) => ({ x, y, width: 220, height })

test('a tip stands below its card', () => {
  expect(tipPlace(card(400, 200), view, NOTHING)).toEqual({ left: 200, maxWidth: 320, top: 170 })
})

test('it stands above where there is no room below', () => {
  expect(tipPlace(card(400, 1100), view, NOTHING)).toEqual({ left: 200, maxWidth: 320, bottom: 170 })
})

test('it keeps to the pane, beside the panels that lie over it', () => {
  expect(tipPlace(card(-300, 200), view, NOTHING).left).toBe(8)
  expect(tipPlace(card(-300, 200), view, { ...NOTHING, left: 240 }).left).toBe(248)
  expect(tipPlace(card(1900, 200), view, { ...NOTHING, right: 300 }).left).toBe(372)
  expect(tipPlace(card(0, 200), { ...view, width: 200 }, NOTHING)).toMatchObject({ left: 8, maxWidth: 184 })
})

test('it covers the lower end of a card that fills the pane', () => {
  expect(tipPlace(card(0, 0, 3000), view, { ...NOTHING, bottom: 40 })).toEqual({ left: 8, maxWidth: 320, bottom: 48 })
})

test('a pointer means it on the card, on the words, and on the way from one to the other', () => {
  const [from, words] = [
    { x: 100, y: 100, width: 110, height: 50 },
    { x: 100, y: 162, width: 300, height: 60 },
  ]
  for (const point of [
    { x: 105, y: 120 },
    { x: 300, y: 200 },
    { x: 180, y: 156 },
  ])
    expect(isNearTip(point, from, words)).toBe(true)
  for (const point of [
    { x: 99, y: 120 },
    { x: 300, y: 223 },
    { x: 180, y: 98 },
    { x: 401, y: 200 },
  ])
    expect(isNearTip(point, from, words)).toBe(false)
})
