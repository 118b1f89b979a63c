import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, type OpenPlan, useDocument } from '../../../../renderer/store/documentStore'
import { startSession } from '../../../../renderer/store/session'
import { clearCell, commitText, editorOf } from '../../../../renderer/views/outline/cellEdits'
import { periodOf, priorityOf } from '../../../../renderer/views/outline/cells'
import { setLanguage } from '../../../../shared/messages/language'
import type { PlanNode } from '../../../../shared/schema/nodes'
import { plan } from './fixture'

const TODAY = '2026-11-22'
let open: OpenPlan

function node(title: string): PlanNode {
  const found = open.index.allCards().find((card) => card.title === title)
  if (found === undefined) throw new Error(`no card ${title}`)
  return found
}

beforeEach(() => {
  startSession(plan('Sell uptime\n  Win plants\n    Audits\n      Call').session.doc)
  const now = useDocument.getState().plan
  if (now === undefined) throw new Error('no plan is open')
  open = now
})

afterEach(() => {
  setLanguage('en')
  useDocument.setState(initialDocument)
})

describe('the priority cell', () => {
  const type = (text: string, title = 'Win plants') => commitText(open.index, node(title), 'priority', text, TODAY)

  it('takes a whole number from 1, in one undo step, and none', () => {
    expect(type('2').ok).toBe(true)
    expect(priorityOf(node('Win plants'))).toBe(2)
    expect(editorOf(open.index, node('Win plants'), 'priority')).toMatchObject({ type: 'text', value: '2' })
    expect(type('').ok).toBe(true)
    expect(priorityOf(node('Win plants'))).toBeUndefined()
    open.session.undo()
    expect(priorityOf(node('Win plants'))).toBe(2)
  })

  it.each(['0', '-1', '1.5', 'first', '1e9999'])('refuses %s, as the inspector does, and says why', (text) => {
    const done = type(text)
    expect(done.ok).toBe(false)
    expect(!done.ok && done.error.message).not.toBe('')
    expect(priorityOf(node('Win plants'))).toBeUndefined()
  })

  it('is cleared by Delete', () => {
    type('3')
    expect(clearCell(open.index, node('Win plants'), 'priority').ok).toBe(true)
    expect(priorityOf(node('Win plants'))).toBeUndefined()
  })

  it.each(['Sell uptime', 'Audits', 'Call'])('is not for %s, and says for whom it is', (title) => {
    const reason = 'Only drivers have a priority.'
    expect(editorOf(open.index, node(title), 'priority')).toEqual({ type: 'none', reason })
    expect(type('1', title)).toMatchObject({ ok: false, error: { message: reason } })
    expect(clearCell(open.index, node(title), 'priority').ok).toBe(false)
  })
})

describe('the period cell', () => {
  it('is chosen from a list for initiatives, and cleared by Delete', () => {
    open.session.dispatch({
      id: 'period.add',
      params: { id: 'year', fields: { title: '2027', start: '2027-01-01', end: '2027-12-31' } },
    })
    open.session.dispatch({ id: 'card.set', params: { id: node('Audits').id, fields: { periodId: 'year' } } })
    expect(editorOf(open.index, node('Audits'), 'period')).toEqual({ type: 'period' })
    expect(periodOf(open.index, node('Audits'))?.title).toBe('2027')
    expect(clearCell(open.index, node('Audits'), 'period').ok).toBe(true)
    expect(periodOf(open.index, node('Audits'))).toBeUndefined()
  })

  it('is not for other levels, and says so in the language of the window', () => {
    expect(editorOf(open.index, node('Call'), 'period')).toMatchObject({
      type: 'none',
      reason: 'Only initiatives have a period.',
    })
    expect(clearCell(open.index, node('Call'), 'period').ok).toBe(false)
    setLanguage('de')
    expect(editorOf(open.index, node('Call'), 'period')).toMatchObject({
      reason: 'Einen Zeitraum gibt es nur auf der Ebene „Initiativen“.',
    })
  })
})
