import { describe, expect, it } from 'vitest'
import { newCardAt } from '../../../renderer/canvas/connectGesture'
import type { Scene } from '../../../shared/scene/types'
import { type Drawn, draw, drawAgain } from './fixture'

/** Where the card of a title is dragged to, and where it stands once it is hung there: ghost and card. */
function dropBelow({ session, scene, id }: Drawn, title: string, by: { x: number; y: number }) {
  const from = scene.cards.find((card) => card.id === id(title))
  if (from === undefined) throw new Error(`${title} is not drawn.`)
  const to = { x: from.x + from.width / 2 + by.x, y: from.y + from.height + by.y }
  const ghost = newCardAt(scene, from, 'down', to)
  if (ghost === undefined) throw new Error('Nothing hangs there.')
  const done = session.dispatch({
    id: 'card.add',
    params: { kind: ghost.kind, title: '', at: ghost.at, parentId: from.id },
  })
  if (!done.ok) throw new Error(done.error.message)
  const made = done.value.outcome.select?.[0]
  const card = drawAgain(session).cards.find((one) => one.id === made)
  return { ghost: ghost.box, card: card && { x: card.x, y: card.y, width: card.width, height: card.height } }
}

const stubsOf = (scene: Scene): number => scene.stubs.length

describe('a card that is dragged out of another one', () => {
  it.each([
    ['the only torn end of its lane', 'Strategy\n  Driver\n    First', 'First'],
    [
      'a card beside one from which activities hang',
      'Strategy\n  Driver\n    First\n      Call\n      Visit\n    Second',
      'Second',
    ],
    ['one of several torn ends', 'Strategy\n  Driver\n    First\n    Second\n    Third', 'Second'],
    ['a driver without initiatives', 'Strategy\n  Driver\n  Other\n    First\n      Call', 'Driver'],
    ['the strategy of an otherwise empty plan', 'Strategy', 'Strategy'],
    [
      'a card in a lane made high by another one',
      `Strategy\n  Driver\n    First\n    ${'Second '.repeat(12)}`,
      'First',
    ],
    ['a card that carries something already', 'Strategy\n  Driver\n    First\n      Call', 'First'],
  ])('lands where its ghost was: %s', (_, outline, title) => {
    for (const by of [
      { x: 0, y: 130 },
      { x: 300, y: 130 },
      { x: -420, y: 260 },
    ]) {
      const { ghost, card } = dropBelow(draw(outline), title, by)
      expect(card).toEqual(ghost)
    }
  })

  it('is shown higher than the lane stands now only where a torn end goes', () => {
    const torn = draw('Strategy\n  Driver\n    First')
    const whole = draw('Strategy\n  Driver\n    First\n      Call')
    const topOf = ({ scene, id }: Drawn) => {
      const from = scene.cards.find((card) => card.id === id('First'))
      const lane = scene.lanes.find(({ kind }) => kind === 'activity')
      const ghost = from && newCardAt(scene, from, 'down', { x: from.x + 900, y: (lane?.top ?? 0) + 70 })
      return (ghost?.box.y ?? 0) - (lane?.top ?? 0)
    }
    expect(stubsOf(torn.scene)).toBeGreaterThan(0)
    expect(topOf(torn)).toBeLessThan(topOf(whole))
  })
})
