import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelTitle, commitTitle, copyCard, createCard } from '../../../renderer/canvas/building'
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

describe('a copy whose title is being typed', () => {
  let original: NodeId

  beforeEach(() => {
    const done = tryDispatch({
      id: 'card.add',
      params: { kind: 'driver', title: 'Win 45 new plants by June', parentId: strategy, fields: { priority: 1 } },
    })
    original = (done.ok ? done.value.outcome.select?.[0] : undefined) as NodeId
  })

  const copy = (): NodeId => {
    copyCard(original)
    const { editing } = useView.getState()
    if (editing === undefined) throw new Error('No title is open.')
    return editing.id
  }
  const rulesOf = (id: NodeId) => (shown().check.byNode.get(id) ?? []).map(({ rule }) => rule)

  it('has no findings until then, and adds none to others', () => {
    const before = shown().check.counts
    const id = copy()
    expect(id).not.toBe(original)
    expect(shown().session.check.byNode.get(id)?.length).toBeGreaterThan(0)
    expect(shown().check.counts).toEqual(before)
  })

  it('is one undo step with its title', () => {
    const id = copy()
    commitTitle(id, 'Win five large plants', false)
    expect(shown().index.node(id)?.title).toBe('Win five large plants')
    expect(rulesOf(id)).not.toContain('duplicate-title')
    shown().session.undo()
    expect(shown().index.has(id)).toBe(false)
  })

  it('stays as it is when its title is left, and is judged from then on', () => {
    const id = copy()
    cancelTitle(id, false)
    expect(shown().index.node(id)?.title).toBe('Win 45 new plants by June')
    expect(rulesOf(id)).toContain('duplicate-title')
    expect(rulesOf(id)).not.toContain('tied-priority')
  })
})
