import { beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { stepFinding } from '../../../renderer/store/findingWalk'
import { startSession, tryDispatch } from '../../../renderer/store/session'
import { setFilter } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { emptyDocument } from '../../../shared/schema/document'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

describe('F8', () => {
  it('says to everybody that there is nothing to walk', () => {
    const session = startSession(emptyDocument('Plan'))
    tryDispatch({ id: 'card.add', params: { kind: 'strategy', title: 'Grow' } })
    expect(session.check.findings.length).toBeGreaterThan(0)
    setFilter({ text: 'not in this plan' })
    stepFinding(1)
    expect(useView.getState().toasts.map(({ text, passing }) => [text.en, passing])).toEqual([['No findings.', true]])
    expect(useView.getState().announcement.text).toBe('No findings.')
  })
})
