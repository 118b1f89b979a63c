import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelTitle, commitTitle, createCard } from '../../../renderer/canvas/building'
import { initialDocument, type OpenPlan, useDocument } from '../../../renderer/store/documentStore'
import { startSession, tryDispatch } from '../../../renderer/store/session'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { emptyDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

function shown(): OpenPlan {
  const { plan } = useDocument.getState()
  if (plan === undefined) throw new Error('no plan')
  return plan
}

function marksOf(id: string): string {
  const card = shown().scene.cards.find((one) => one.id === id)
  return card?.description ?? ''
}

let strategy: NodeId

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
  // The first check waits until somebody asks.
  startSession(emptyDocument('Plan')).recheck()
  const done = tryDispatch({ id: 'card.add', params: { kind: 'strategy', title: 'Lead the market in pumps by 2029' } })
  strategy = (done.ok ? done.value.outcome.select?.[0] : undefined) as NodeId
})
afterEach(() => useDocument.setState(initialDocument))

describe('a card whose first title is being typed', () => {
  it('has no findings that the window shows, though the check has them', () => {
    const id = createCard({ kind: 'driver', parentId: strategy }) ?? ''
    const { session, check } = shown()
    expect(session.check.byNode.get(id as NodeId)?.length).toBeGreaterThan(0)
    expect(check.byNode.has(id as NodeId)).toBe(false)
    expect(check.findings.some(({ nodeIds }) => nodeIds[0] === id)).toBe(false)
    const { error, warning, info } = check.counts
    expect(error + warning + info).toBe(check.findings.length)
    expect(marksOf(id)).not.toMatch(/error|warning/)
  })

  it('leaves the findings of other cards alone', () => {
    const other = createCard({ kind: 'driver', parentId: strategy }) as NodeId
    commitTitle(other, 'Sell more', true)
    createCard({ kind: 'driver', parentId: strategy })
    expect(shown().check.byNode.get(other)).toEqual(shown().session.check.byNode.get(other))
    expect(shown().check.byNode.get(other)?.length).toBeGreaterThan(0)
  })

  it('shows them once it has a title', () => {
    const id = createCard({ kind: 'driver', parentId: strategy }) as NodeId
    commitTitle(id, 'Sell more', true)
    expect(shown().check).toBe(shown().session.check)
    expect(marksOf(id)).toMatch(/error|warning/)
  })

  it('shows them again for other cards once it is given up', () => {
    const id = createCard({ kind: 'driver', parentId: strategy }) as NodeId
    cancelTitle(id, true)
    expect(shown().check).toBe(shown().session.check)
    expect(shown().index.has(id)).toBe(false)
  })

  it('is not taken for a card that comes in another way afterwards', () => {
    useDocument.setState(({ file }) => ({ file: { ...file, newer: true } }))
    expect(createCard({ kind: 'driver', parentId: strategy })).toBeUndefined()
    useDocument.setState(({ file }) => ({ file: { ...file, newer: false } }))
    tryDispatch({ id: 'card.add', params: { kind: 'driver', title: '', parentId: strategy } })
    expect(shown().check).toBe(shown().session.check)
  })
})
