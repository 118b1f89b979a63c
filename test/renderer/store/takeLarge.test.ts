import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { endSession, onChange, redraw, startSession, takeLarge, tryDispatch } from '../../../renderer/store/session'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { execute } from '../../../shared/commands/execute'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import type { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'

const small = () => plan({ s: 'strategy', d: 'driver', i: 'initiative', lost: 'activity' }, ['s > d', 'd > i'])
const MORE = plan({ a: 'activity', b: 'activity', c: 'activity' })
const { signal } = new AbortController()
const planNow = () => useDocument.getState().plan
const drawn = () => planNow()?.scene.cards.map(({ id }) => id)
const pasted = (session: Session) => {
  const done = execute(session.index, { id: 'plan.insert', params: { document: MORE, under: 'i' } }, testEnv('new'))
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}
const remove = (id: string) => expect(tryDispatch({ id: 'card.delete', params: { ids: [id] } }).ok).toBe(true)

let session: Session
let told: string[]
let end: () => void

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
  session = startSession(small())
  told = []
  end = onChange((_session, { cause }) => told.push(`${cause} ${planNow()?.scene.cards.length}`))
  // Every look at the clock is a slice later.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10))
})
afterEach(() => {
  end()
  vi.restoreAllMocks()
})

/** The cards as a window that was never disturbed draws them. */
function anew(): unknown {
  const builder = createSceneBuilder()
  const { scheme } = useView.getState()
  return builder
    .build(createIndex(session.doc), session.check.byNode, { theme: scheme })
    .scene.cards.map(({ id }) => id)
}

describe('taking over a very large change', () => {
  it('draws it in slices, as one step, and then tells those who listen', async () => {
    const taking = takeLarge(session, pasted(session), session.position, signal)
    expect(drawn()).toHaveLength(4)
    expect(session.index.allCards()).toHaveLength(7)
    expect(told).toEqual([])
    expect(await taking).toBe('taken')
    expect(drawn()).toEqual(anew())
    expect(planNow()?.revision).toBe(session.position)
    expect(told).toEqual(['edit 7'])
    session.undo()
    expect(session.doc).toEqual(small())
    expect(drawn()).toHaveLength(4)
  })

  it('is drawn at once with what is changed meanwhile', async () => {
    const taking = takeLarge(session, pasted(session), session.position, signal)
    remove('lost')
    expect(drawn()).toEqual(anew())
    expect(await taking).toBe('taken')
    expect(drawn()).toEqual(anew())
    expect(drawn()).toHaveLength(6)
    expect(told).toEqual(['edit 6', 'edit 6'])
  })

  it('is drawn at once where something else draws the plan meanwhile', async () => {
    const taking = takeLarge(session, pasted(session), session.position, signal)
    redraw()
    expect(drawn()).toHaveLength(7)
    expect(await taking).toBe('taken')
    expect(drawn()).toEqual(anew())
  })

  it('shows the findings that somebody asked for meanwhile', async () => {
    const taking = takeLarge(session, pasted(session), session.position, signal)
    const { byNode } = session.check
    await taking
    expect(planNow()?.checked).toBe(true)
    const cards = planNow()?.scene.cards ?? []
    expect(
      cards.filter(({ id }) => byNode.has(id)).every(({ description }) => /finding|warning|error/i.test(description)),
    ).toBe(true)
  })

  it('is taken back when it is stopped, and leaves no step', async () => {
    const stop = new AbortController()
    const taking = takeLarge(session, pasted(session), session.position, stop.signal)
    stop.abort()
    expect(await taking).toBe('cancelled')
    expect(session.doc).toEqual(small())
    expect(drawn()).toHaveLength(4)
    expect([session.undoLabel, session.redoLabel, session.isDirty]).toEqual([undefined, undefined, false])
  })

  it('stays when it is stopped after the plan was edited on top of it', async () => {
    const stop = new AbortController()
    const taking = takeLarge(session, pasted(session), session.position, stop.signal)
    remove('lost')
    stop.abort()
    expect(await taking).toBe('taken')
    expect(drawn()).toHaveLength(6)
  })

  it('is not, when the plan was edited before', async () => {
    const { position } = session
    const change = pasted(session)
    remove('lost')
    expect(await takeLarge(session, change, position, signal)).toBe('stale')
    expect(drawn()).toHaveLength(3)
  })

  it('draws nothing more when the plan is closed, or another one opened', async () => {
    const taking = takeLarge(session, pasted(session), session.position, signal)
    endSession()
    await taking
    expect(planNow()).toBeUndefined()
    const first = startSession(small())
    const again = takeLarge(first, pasted(first), first.position, signal)
    const second = startSession(plan({ s: 'strategy' }))
    await again
    expect(planNow()?.session).toBe(second)
    expect(drawn()).toHaveLength(1)
  })
})
