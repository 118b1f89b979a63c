import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialDocument, isPainted, useDocument } from '../../../renderer/store/documentStore'
import { firstPictureShown, watchChecks } from '../../../renderer/store/firstPicture'
import { startSession, tryDispatch } from '../../../renderer/store/session'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { plan } from '../../helpers/plan'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

function open() {
  const doc = plan({ s: 'strategy', d: 'driver', lost: 'activity' }, ['s > d'])
  const session = startSession(doc)
  useDocument.setState(({ opened }) => ({ status: 'ready', opened: opened + 1 }))
  return session
}

const planNow = () => useDocument.getState().plan
const checked = () => vi.waitFor(() => expect(planNow()?.checked).toBe(true))
const facts = () => planNow()?.scene.cards.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }))

describe('a plan that is opened', () => {
  it('is drawn before it is checked', async () => {
    const session = open()
    expect(planNow()?.scene.cards).toHaveLength(3)
    expect(session.isChecked).toBe(false)
    expect(isPainted(useDocument.getState())).toBe(false)
    const before = facts()
    firstPictureShown()
    expect(isPainted(useDocument.getState())).toBe(true)
    await checked()
    expect(planNow()?.check).toBe(session.check)
    expect(facts()).toEqual(before)
  })

  it('shows the badges when all findings are known', async () => {
    open()
    const badge = () => planNow()?.scene.cards.find(({ id }) => id === 'lost')?.description
    const before = badge()
    firstPictureShown()
    await checked()
    expect(badge()).not.toBe(before)
  })

  it('takes edits before it is checked, and has their findings afterwards', async () => {
    const session = open()
    expect(tryDispatch({ id: 'card.delete', params: { ids: ['d'] } }).ok).toBe(true)
    expect(planNow()?.checked).toBe(false)
    expect(planNow()?.scene.cards).toHaveLength(2)
    firstPictureShown()
    await checked()
    expect(planNow()?.check.findings.flatMap(({ nodeIds }) => nodeIds)).not.toContain('d')
    expect(session.undoLabel).toBeDefined()
    expect(session.isDirty).toBe(true)
  })

  it('answers at once to whoever cannot wait for the findings', () => {
    open()
    expect(planNow()?.check.findings.length).toBeGreaterThan(0)
  })

  it('is left alone when another one is opened meanwhile', async () => {
    open()
    firstPictureShown()
    const second = open()
    expect(isPainted(useDocument.getState())).toBe(false)
    firstPictureShown()
    await checked()
    expect(planNow()?.session).toBe(second)
  })
})

describe('a change of very many cards', () => {
  const MANY = 2500
  const ids = Array.from({ length: MANY }, (_, i) => `a${i}`)
  const badge = () => planNow()?.scene.cards.find(({ id }) => id === 'lost')?.description
  let end: () => void

  beforeEach(async () => {
    end = watchChecks()
    const crowd = Object.fromEntries(ids.map((id) => [id, 'activity' as const]))
    startSession(plan({ s: 'strategy', lost: 'activity', ...crowd }))
    useDocument.setState(({ opened }) => ({ status: 'ready', opened: opened + 1 }))
    firstPictureShown()
    await checked()
  })
  afterEach(() => end())

  it('is drawn before it is checked; until then all cards keep their badges, and the findings last known stay', async () => {
    const before = { badge: badge(), plan: planNow() }
    expect(useDocument.getState().known).toBe(before.plan)
    expect(tryDispatch({ id: 'card.delete', params: { ids } }).ok).toBe(true)
    expect(planNow()?.checked).toBe(false)
    expect(planNow()?.scene.cards).toHaveLength(2)
    expect(badge()).toBe(before.badge)
    expect(useDocument.getState().known).toBe(before.plan)
    await checked()
    expect(useDocument.getState().known).toBe(planNow())
    expect(planNow()?.check.findings.some(({ nodeIds: [id] }) => id === 'a1')).toBe(false)
  })

  it('is checked in the end, however often it goes on', async () => {
    const { session } = planNow() ?? {}
    expect(tryDispatch({ id: 'card.delete', params: { ids } }).ok).toBe(true)
    session?.undo()
    expect(planNow()?.checked).toBe(false)
    session?.redo()
    session?.undo()
    await checked()
    expect(planNow()?.check.findings.some(({ nodeIds: [id] }) => id === 'a1')).toBe(true)
    expect(planNow()?.scene.cards).toHaveLength(MANY + 2)
  })
})
