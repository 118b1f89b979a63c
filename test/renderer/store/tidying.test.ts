import { beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { redraw, startSession, tryDispatch } from '../../../renderer/store/session'
import { tidy } from '../../../renderer/store/tidying'
import { redo, undo } from '../../../renderer/store/undoing'
import { select } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { emptyDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

function add(kind: string, title: string, parentId?: string): NodeId {
  const done = tryDispatch({ id: 'card.add', params: { kind, title, ...(parentId && { parentId }) } })
  if (!done.ok) throw new Error(done.error.message)
  return done.value.outcome.select?.[0] as NodeId
}

const places = () => useDocument.getState().plan?.scene.cards.map(({ id, x, y }) => ({ id, x, y }))
const labels = () => {
  const { plan } = useDocument.getState()
  return [plan?.undoLabel, plan?.redoLabel]
}

/** A plan grown card by card, so that no parent hangs in the middle above its children. */
function grown() {
  const session = startSession(emptyDocument('Plan'))
  const top = add('strategy', 'Top')
  const drivers = ['One', 'Two', 'Three'].map((title) => add('driver', title, top))
  session.markSaved()
  return { session, top, drivers }
}

describe('Tidy', () => {
  it('is a step that takes places along which are no part of the document', () => {
    const { session } = grown()
    const [before, doc] = [places(), session.doc]
    expect(tidy()).toBe('tidied')
    const after = places()
    expect(after).not.toEqual(before)
    expect(labels()).toEqual(['Tidy', undefined])
    expect(session.doc).toBe(doc)
    expect(session.isDirty).toBe(false)
    undo()
    expect(places()).toEqual(before)
    expect(labels()).toEqual(['Add driver', 'Tidy'])
    redo()
    expect(places()).toEqual(after)
    expect(session.isDirty).toBe(false)
  })

  it('is one step with the places that a person gave', () => {
    const { session, drivers } = grown()
    tryDispatch({ id: 'card.move', params: { positions: { [String(drivers[0])]: { x: 2000, y: 40 } } } })
    const before = places()
    expect(tidy()).toBe('tidied')
    expect(session.doc.canvas.positions).toEqual({})
    undo()
    expect(places()).toEqual(before)
    expect(labels()).toEqual(['Move card', 'Tidy'])
    expect(session.isDirty).toBe(true)
  })

  it('is no step where nothing moves, and keeps what can be done again', () => {
    grown()
    redraw({ fresh: true })
    undo()
    redraw({ fresh: true })
    expect(tidy()).toBe('already')
    expect(labels()).toEqual(['Add driver', 'Add driver'])
  })

  it('belongs to the step that it follows', () => {
    const { drivers } = grown()
    const order = [...drivers].reverse()
    expect(tidy({ id: 'layout.untangle', params: { order } })).toBe('tidied')
    expect(labels()).toEqual(['Untangle ropes', undefined])
    undo()
    expect(labels()).toEqual(['Add driver', 'Untangle ropes'])
  })

  it('lets cards that are hung elsewhere afterwards find a new place', () => {
    const { drivers } = grown()
    const [first] = drivers.map((parent) => add('initiative', 'Work', parent))
    tidy()
    const stood = places()?.find(({ id }) => id === first)
    tryDispatch({ id: 'card.reparent', params: { id: first, parentId: drivers[2] } })
    expect(places()?.find(({ id }) => id === first)).not.toEqual(stood)
  })

  it('does nothing to a plan that may not be changed', () => {
    grown()
    const before = places()
    useDocument.setState(({ file }) => ({ file: { ...file, newer: true } }))
    expect(tidy()).toBe('refused')
    redraw()
    expect(places()).toEqual(before)
  })
})

describe('the selection', () => {
  it('comes back with what undo and redo bring back', () => {
    const { top, drivers } = grown()
    const [one, two] = drivers as [NodeId, NodeId]
    select([one, two])
    tryDispatch({ id: 'card.delete', params: { ids: [one, two] } })
    select([top])
    undo()
    expect(useView.getState()).toMatchObject({ selection: [one, two], primary: two })
    redo()
    expect(useView.getState().selection).toEqual([top])
  })

  it('is that of a rope, too', () => {
    const { session } = grown()
    const rope = Object.values(session.doc.links)[0]?.id
    useView.setState({ rope, selection: [], primary: undefined })
    tryDispatch({ id: 'link.delete', params: { ids: [rope] } })
    expect(useView.getState().rope).toBeUndefined()
    undo()
    expect(useView.getState().rope).toBe(rope)
  })
})
