import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { beginGesture, endGesture, redraw, reword, startSession, tryDispatch } from '../../../renderer/store/session'
import { toastDone, undo, watchUndo } from '../../../renderer/store/undoing'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { said, setLanguage, t } from '../../../shared/messages/language'
import { emptyDocument } from '../../../shared/schema/document'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

/** A plan with a strategy and a driver, as it is on disk or in an example. */
function pristine() {
  const session = startSession(emptyDocument('Plan'))
  const ids = ['strategy', 'driver'].map((kind, i) => {
    const parent = i === 0 ? {} : { parentId: Object.keys(session.doc.nodes)[0] }
    const done = tryDispatch({ id: 'card.add', params: { kind, title: kind, ...parent } })
    return done.ok ? done.value.outcome.select?.[0] : undefined
  })
  session.markSaved()
  return { session, top: ids[0] }
}

describe('a plan without a file', () => {
  it('is not made unsaved by folding a branch', () => {
    const { session, top } = pristine()
    expect(tryDispatch({ id: 'card.collapse', params: { ids: [top], collapsed: true } }).ok).toBe(true)
    expect(session.isDirty).toBe(false)
    expect(useDocument.getState().saveState).toBe('saved')
  })

  it('stays unsaved when it was so before', () => {
    const { session, top } = pristine()
    tryDispatch({ id: 'card.set', params: { id: top, fields: { title: 'Another' } } })
    tryDispatch({ id: 'card.collapse', params: { ids: [top], collapsed: true } })
    expect(session.isDirty).toBe(true)
  })
})

describe('a plan of a newer format', () => {
  it('refuses every edit, and says what to do', () => {
    const { session, top } = pristine()
    useDocument.setState(({ file }) => ({ file: { ...file, readOnly: true, newer: true } }))
    const done = tryDispatch({ id: 'card.set', params: { id: top, fields: { title: 'Changed' } } })
    expect(done).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(session.isDirty).toBe(false)
  })
})

describe('an undo offered in a message', () => {
  it('takes back what it speaks of, and nothing once the plan moved on', () => {
    const { session, top } = pristine()
    const end = watchUndo()
    const name = (title: string) => tryDispatch({ id: 'card.set', params: { id: top, fields: { title } } })
    const titleNow = () => session.doc.nodes[top as never] as { title: string } | undefined
    name('One')
    toastDone(() => 'Renamed')
    const [first] = useView.getState().toasts
    name('Two')
    expect(useView.getState().toasts).toEqual([])
    first?.actions[0]?.run()
    expect(titleNow()?.title).toBe('Two')
    toastDone(() => 'Renamed')
    useView.getState().toasts[0]?.actions[0]?.run()
    expect(titleNow()?.title).toBe('One')
    expect(useView.getState().toasts).toEqual([])
    undo()
    end()
  })
})

describe('another language', () => {
  afterEach(() => setLanguage('en'))

  it('words findings and picture anew and leaves plan, places, history and saved state alone', () => {
    const { session, top } = pristine()
    tryDispatch({ id: 'card.move', params: { positions: { [String(top)]: { x: 400, y: 10 } } } })
    session.markSaved()
    const before = useDocument.getState().plan
    setLanguage('de')
    reword()
    const after = useDocument.getState().plan
    expect(after?.doc).toBe(before?.doc)
    expect(after?.scene.cards.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
      before?.scene.cards.map(({ id, x, y }) => ({ id, x, y })),
    )
    expect(after?.scene.lanes[0]?.label).not.toBe(before?.scene.lanes[0]?.label)
    expect(after?.check.findings.map(({ id }) => id)).toEqual(before?.check.findings.map(({ id }) => id))
    expect(session.isDirty).toBe(false)
  })

  it('calls the steps of the history by their names in the new language', () => {
    const { top } = pristine()
    const gesture = beginGesture()
    tryDispatch({ id: 'card.set', params: { id: top, fields: { title: 'Another' } } })
    endGesture(
      gesture,
      said(() => t().choose.period.clear),
    )
    tryDispatch({ id: 'card.add', params: { kind: 'driver', title: 'New', parentId: top } })
    undo()
    const labels = () => [useDocument.getState().plan?.undoLabel, useDocument.getState().plan?.redoLabel]
    const english = ['Take the period away', 'Add driver']
    expect(labels()).toEqual(english)
    setLanguage('de')
    reword()
    expect(labels()).toEqual([t().choose.period.clear, 'Treiber hinzufügen'])
    setLanguage('en')
    reword()
    expect(labels()).toEqual(english)
  })

  it('can be chosen without a plan', () => {
    setLanguage('de')
    reword()
    expect(useDocument.getState().plan).toBeUndefined()
  })
})

describe('a picture of which nothing changed', () => {
  it('keeps every card, rope and lane when a gesture gets its name', () => {
    const { top } = pristine()
    const gesture = beginGesture()
    for (const title of ['Another', 'One more']) tryDispatch({ id: 'card.set', params: { id: top, fields: { title } } })
    const before = useDocument.getState().plan
    endGesture(gesture)
    const { plan } = useDocument.getState()
    expect(plan?.undoLabel).toBeDefined()
    expect(plan?.scene.cards).toBe(before?.scene.cards)
    expect(plan?.scene.ropes).toBe(before?.scene.ropes)
    expect(plan?.scene.lanes).toBe(before?.scene.lanes)
  })

  it('is drawn anew in another theme', () => {
    pristine()
    const before = useDocument.getState().plan?.scene
    useView.setState({ scheme: 'dark' })
    redraw()
    const after = useDocument.getState().plan?.scene
    expect(after?.theme).toBe('dark')
    expect(after?.cards[0]?.marks).not.toEqual(before?.cards[0]?.marks)
  })
})
