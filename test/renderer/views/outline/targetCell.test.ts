import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialDocument, useDocument } from '../../../../renderer/store/documentStore'
import { startSession } from '../../../../renderer/store/session'
import { clearCell, commitText, editorOf } from '../../../../renderer/views/outline/cellEdits'
import { targetsOf } from '../../../../renderer/views/outline/cells'
import { setLanguage } from '../../../../shared/messages/language'
import type { PlanIndex } from '../../../../shared/model/types'
import type { PlanNode } from '../../../../shared/schema/nodes'
import { plan } from './fixture'

const TODAY = '2026-11-22'
let planned: { readonly index: PlanIndex; readonly session: { undo(): unknown } }

function node(title = 'Win plants'): PlanNode {
  const found = planned.index.allCards().find((card) => card.title === title)
  if (found === undefined) throw new Error(`no card ${title}`)
  return found
}

const type = (text: string, title?: string) => commitText(planned.index, node(title), 'target', text, TODAY)
const shown = () => targetsOf(planned.index, node())?.text
const measure = () => planned.index.measures(node().id)[0]

function offered(): string {
  const editor = editorOf(planned.index, node(), 'target')
  return editor.type === 'text' ? editor.value : `no text: ${editor.type}`
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12) })
  startSession(plan('Sell uptime\n  Win plants\n    Audits\n      Call').session.doc)
  const open = useDocument.getState().plan
  if (open === undefined) throw new Error('no plan is open')
  planned = open
})

afterEach(() => {
  vi.useRealTimers()
  setLanguage('en')
  useDocument.setState(initialDocument)
})

describe('the target cell', () => {
  it('takes a target as it is said, in one undo step', () => {
    expect(type('Close rate 40 → 50 % by 30 June').ok).toBe(true)
    expect(shown()).toBe('40 → 50\u2009%')
    expect(measure()).toMatchObject({
      name: 'Close rate',
      from: 40,
      to: 50,
      unit: '%',
      due: '2027-06-30',
      timing: 'lag',
    })
    planned.session.undo()
    expect(planned.index.measures(node().id)).toEqual([])
  })

  it('lets the due cell work once there is a target', () => {
    expect(editorOf(planned.index, node(), 'due').type).toBe('none')
    type('10 new clients')
    expect(editorOf(planned.index, node(), 'due').type).toBe('text')
    expect(commitText(planned.index, node(), 'due', '30 Sep', TODAY).ok).toBe(true)
    expect(measure()?.due).toBe('2027-09-30')
  })

  it('offers what it has as it can be typed', () => {
    expect(offered()).toBe('')
    type('Close rate 40 -> 50 % by 30 June')
    expect(offered()).toBe('Close rate: 40 → 50 % by 30 Jun 2027')
    const before = measure()
    expect(type(offered()).ok).toBe(true)
    expect(measure()).toEqual(before)
  })

  it('changes the figures and leaves name and day where none are typed', () => {
    type('Close rate 40 → 50 % by 30 June')
    expect(type('45 → 60 %').ok).toBe(true)
    expect(measure()).toMatchObject({ name: 'Close rate', from: 45, to: 60, due: '2027-06-30' })
    expect(type('1,250.5').ok).toBe(true)
    expect(measure()).toMatchObject({ name: 'Close rate', to: 1250.5 })
    expect(type('70 % by 31 July').ok).toBe(true)
    expect(measure()?.due).toBe('2027-07-31')
    expect(type('70 % by 30 June').ok).toBe(true)
    expect(measure()).toMatchObject({ name: 'Close rate', to: 70, due: '2027-06-30' })
    expect(measure()?.from).toBeUndefined()
  })

  it('refuses what is no target, and what is doubtful, and changes nothing', () => {
    type('50 %')
    for (const text of ['faster', '40 → 50 % by 31 February', 'Revenue → soon']) {
      const done = type(text)
      expect(done.ok, text).toBe(false)
      expect(!done.ok && done.error.message, text).not.toBe('')
    }
    expect(shown()).toBe('50\u2009%')
  })

  it('deletes the measure with its last word, and with the Delete key', () => {
    type('50 %')
    expect(type('').ok).toBe(true)
    expect(shown()).toBeUndefined()
    type('60 %')
    expect(clearCell(planned.index, node(), 'target').ok).toBe(true)
    expect(shown()).toBeUndefined()
    expect(clearCell(planned.index, node(), 'target').ok).toBe(true)
  })

  it('takes a lead measure for an activity', () => {
    type('12 calls', 'Call')
    expect(planned.index.measures(node('Call').id)[0]?.timing).toBe('lead')
  })

  it('speaks German', () => {
    setLanguage('de')
    expect(type('Abschlussquote 40 → 52,5 % bis 30. Juni').ok).toBe(true)
    expect(measure()).toMatchObject({ name: 'Abschlussquote', from: 40, to: 52.5, due: '2027-06-30' })
    expect(offered()).toBe('Abschlussquote: 40 → 52,5 % bis 30.6.2027')
    expect(type('Umsatz: 40.000 €').ok).toBe(true)
    expect(measure()?.to).toBe(40_000)
    expect(type('Umsatz: mehr')).toMatchObject({ ok: false, error: { code: 'no-target' } })
  })
})
