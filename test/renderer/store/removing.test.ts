import { beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { tellHung } from '../../../renderer/store/hanging'
import { cutRope, deleteCards } from '../../../renderer/store/removing'
import { startSession, tryDispatch } from '../../../renderer/store/session'
import { selectRope } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { emptyDocument } from '../../../shared/schema/document'
import type { LinkId, NodeId } from '../../../shared/schema/ids'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

/** A strategy with two drivers, the first of which carries an initiative. */
function small() {
  const session = startSession(emptyDocument('Plan'))
  const add = (kind: string, title: string, parentId?: NodeId) => {
    const done = tryDispatch({ id: 'card.add', params: { kind, title, ...(parentId && { parentId }) } })
    if (!done.ok) throw new Error(done.error.message)
    return done.value.outcome.select?.[0] as NodeId
  }
  const top = add('strategy', 'Grow')
  const first = add('driver', 'Win plants', top)
  const second = add('driver', 'Keep plants', top)
  const low = add('initiative', 'Audit', first)
  const rope = (parent: NodeId, child: NodeId) => session.index.link(parent, child)?.id as LinkId
  return { session, top, first, second, low, rope }
}

const messages = () =>
  useView.getState().toasts.map(({ text, actions }) => [text.en, ...actions.map((one) => one.label.en)])
const heard = () => useView.getState().announcement.text

describe('cutting a rope', () => {
  it('says between which cards and what hangs from nothing then, and offers to take it back', () => {
    const { session, top, first, low, rope } = small()
    const id = rope(top, first)
    selectRope(id)
    expect(cutRope(id)).toBe(true)
    const words = 'The rope from “Grow” to “Win plants” is cut. 2 cards below hang from nothing now.'
    expect(messages()).toEqual([[words, 'Undo']])
    expect(heard()).toBe(words)
    expect(useView.getState().rope).toBeUndefined()
    expect(session.index.ropes(low).hangs).toBe(false)
    useView.getState().toasts[0]?.actions[0]?.run()
    expect(session.index.ropes(low).hangs).toBe(true)
  })

  it('says no more where another rope holds', () => {
    const { second, low, first, rope } = small()
    tryDispatch({ id: 'link.add', params: { parentId: second, childId: low } })
    cutRope(rope(first, low))
    expect(messages()).toEqual([['The rope from “Win plants” to “Audit” is cut.', 'Undo']])
  })

  it('leaves the selection alone where another rope, or none, is selected', () => {
    const { top, first, low, rope } = small()
    selectRope(rope(first, low))
    cutRope(rope(top, first))
    expect(useView.getState().rope).toBe(rope(first, low))
    expect(cutRope('gone' as LinkId)).toBe(false)
  })
})

describe('deleting cards', () => {
  it('names one, and counts several', () => {
    const { first, second, low } = small()
    deleteCards([first])
    expect(messages()).toEqual([['“Win plants” deleted. One card below hangs from nothing now.', 'Undo']])
    deleteCards([second, low])
    expect(messages()).toEqual([['2 cards deleted.', 'Undo']])
  })
})

describe('hanging cards from another one', () => {
  it('names both, and says when the old parents stay', () => {
    const { second, low, first } = small()
    tellHung([low], second)
    expect(messages()).toEqual([['“Audit” now hangs from “Keep plants”.', 'Undo']])
    expect(heard()).toBe('“Audit” now hangs from “Keep plants”.')
    tellHung([low], second, true)
    expect(messages()).toEqual([['“Audit” now also hangs from “Keep plants”.', 'Undo']])
    tellHung([first, second], low)
    expect(heard()).toBe('2 cards now hang from “Audit”.')
  })
})
