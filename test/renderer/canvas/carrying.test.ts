import { describe, expect, it } from 'vitest'
import { cardOf } from '../../../renderer/canvas/cardOf'
import { type Carry, landingCommands, landingOf } from '../../../renderer/canvas/carrying'
import type { OpenPlan } from '../../../renderer/store/documentStore'
import type { Scene } from '../../../shared/scene/types'
import { type Drawn, draw, drawAgain, SMALL } from './fixture'

/** A plan in which a card is parked, with what goes along, and its picture. */
function parked(title: string, outline = SMALL) {
  const drawn = draw(outline)
  return { ...drawn, scene: run(drawn, 'card.setStatus', { ids: [drawn.id(title)], status: 'parked', branch: true }) }
}

/** Runs a command, and draws its outcome. */
function run({ session }: Drawn, id: string, params: unknown): Scene {
  const done = session.dispatch({ id, params })
  if (!done.ok) throw new Error(done.error.message)
  return drawAgain(session)
}

const planOf = ({ session, scene }: Drawn) => ({ index: session.index, scene }) as OpenPlan

function middleOf(scene: Scene, id: string) {
  const card = cardOf(scene, id)
  if (card === undefined) throw new Error(`${id} is not drawn.`)
  return { x: card.x + card.width / 2, y: card.y + card.height / 2 }
}

/** A point of the lane of a level, to the right of all that stands there. */
function freeIn({ scene }: Drawn, kind: string, down = 60) {
  const lane = scene.lanes.find((one) => one.kind === kind)
  const right = Math.max(...scene.cards.map(({ x, width }) => x + width))
  return { x: right + 400, y: (lane?.top ?? 0) + down }
}

function land(drawn: Drawn, carry: Carry) {
  const plan = planOf(drawn)
  const landing = landingOf(plan, carry)
  if (landing === undefined) throw new Error('It lands nowhere.')
  const calls = landingCommands(plan, carry, landing)
  const scene = calls.reduce((_, { id, params }) => run(drawn, id, params), drawn.scene)
  return { landing, calls, scene }
}

const parentsOf = ({ session, id }: Drawn, title: string) =>
  session.index.parents(id(title)).map((parent) => session.index.node(parent)?.title)

describe('a parked card that is let go on free ground', () => {
  it.each([
    ['an activity', 'Activity 3', SMALL],
    ['an activity that leaves others behind', 'Activity 1', SMALL],
    ['an initiative with its activities', 'Initiative B1', SMALL],
    ['an initiative without any', 'Initiative A2', SMALL],
    ['a driver', 'Driver B', SMALL],
    ['a card of three lines', 'Initiative '.repeat(12).trim(), `${SMALL}\n    ${'Initiative '.repeat(12).trim()}`],
  ])('lands where its ghost was: %s', (_, title, outline) => {
    for (const by of [
      { x: 0, y: 0 },
      { x: -700, y: 90 },
    ]) {
      const drawn = parked(title, outline)
      const id = drawn.id(title)
      const at = freeIn(drawn, drawn.session.index.node(id)?.kind ?? '')
      const { landing, scene } = land(drawn, { id, add: false, at: { x: at.x + by.x, y: at.y + by.y } })
      const card = cardOf(scene, id)
      expect(landing.ghost?.box).toEqual(card && { x: card.x, y: card.y, width: card.width, height: card.height })
      expect(drawn.session.index.node(id)?.status).toBe('draft')
    }
  })

  it('keeps the ropes that it has, and brings back what went along', () => {
    const drawn = parked('Initiative B1')
    land(drawn, { id: drawn.id('Initiative B1'), add: false, at: freeIn(drawn, 'initiative') })
    expect(parentsOf(drawn, 'Initiative B1')).toEqual(['Driver B'])
    expect(drawn.session.index.node(drawn.id('Activity 3'))?.status).toBe('draft')
  })
})

describe('a parked card that is let go on another one', () => {
  const over = (drawn: Drawn, title: string, on: string, add = false): Carry => ({
    id: drawn.id(title),
    add,
    at: middleOf(drawn.scene, drawn.id(on)),
  })

  it('hangs there, and not where it hung before', () => {
    const drawn = parked('Activity 3')
    const { landing } = land(drawn, over(drawn, 'Activity 3', 'Initiative A2'))
    expect(landing.target).toEqual({ id: drawn.id('Initiative A2'), allowed: true, text: 'Hang from this card' })
    expect(parentsOf(drawn, 'Activity 3')).toEqual(['Initiative A2'])
  })

  it('hangs there, too, with Ctrl', () => {
    const drawn = parked('Activity 3')
    land(drawn, over(drawn, 'Activity 3', 'Initiative A2', true))
    expect(parentsOf(drawn, 'Activity 3')).toEqual(['Initiative B1', 'Initiative A2'])
  })

  it('comes back as it was where it hangs from that card already', () => {
    const drawn = parked('Activity 3')
    const { landing, calls } = land(drawn, over(drawn, 'Activity 3', 'Initiative B1'))
    expect(landing.target).toMatchObject({ allowed: true, text: 'Bring it back here' })
    expect(calls).toHaveLength(1)
    expect(parentsOf(drawn, 'Activity 3')).toEqual(['Initiative B1'])
  })

  it('is refused below a card of a lower level, with the reason, and stays parked', () => {
    const drawn = parked('Initiative A2')
    const { landing, calls } = land(drawn, over(drawn, 'Initiative A2', 'Activity 3'))
    expect(landing.target?.allowed).toBe(false)
    expect(landing.target?.text).not.toBe('')
    expect(calls).toEqual([])
    expect(drawn.session.index.node(drawn.id('Initiative A2'))?.status).toBe('parked')
  })

  it('stands beside a card of its own level', () => {
    const drawn = parked('Initiative A2')
    const { landing } = land(drawn, over(drawn, 'Initiative A2', 'Initiative B1'))
    expect(landing.target).toBeUndefined()
    expect(parentsOf(drawn, 'Initiative A2')).toEqual(['Driver A'])
  })
})

it('lands nowhere once it is parked no more', () => {
  const drawn = draw(SMALL)
  const id = drawn.id('Activity 3')
  expect(landingOf(planOf(drawn), { id, add: false, at: { x: 0, y: 0 } })).toBeUndefined()
})
