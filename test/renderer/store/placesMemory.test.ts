import { beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { beginGesture, endGesture, startSession, tryDispatch } from '../../../renderer/store/session'
import { redo, undo } from '../../../renderer/store/undoing'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { plan } from '../../helpers/plan'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
  startSession(plan({ s: 'strategy', d1: 'driver', d2: 'driver', d3: 'driver' }, ['s > d1', 's > d2', 's > d3']))
})

const places = () => useDocument.getState().plan?.scene.cards.map(({ id, x, y }) => ({ id, x, y }))
const placeOf = (id: string) => places()?.find((card) => card.id === id)?.x ?? Number.NaN
const move = (id: string, x: number) =>
  tryDispatch({ id: 'card.move', params: { positions: { [id]: { x, y: 40 } } } }, { merge: 'nudge' })

describe('a card put by hand', () => {
  it('goes back with undo, and so does who stepped aside for it', () => {
    const before = places()
    move('d1', placeOf('d2'))
    const after = places()
    expect(after?.filter(({ x }, i) => x !== before?.[i]?.x).length).toBeGreaterThan(1)
    undo()
    expect(places()).toEqual(before)
    redo()
    expect(places()).toEqual(after)
  })

  it('goes back to where it was before all moves that are one step', () => {
    const before = places()
    for (const x of [900, 910, 920]) move('d1', x)
    undo()
    expect(places()).toEqual(before)
    const gesture = beginGesture()
    move('d1', 1500)
    tryDispatch({ id: 'card.add', params: { kind: 'driver', title: 'Four', parentId: 's' } })
    endGesture(gesture)
    undo()
    expect(places()).toEqual(before)
  })
})
