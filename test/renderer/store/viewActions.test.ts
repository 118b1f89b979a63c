import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isActionEnabled, registerAction, registerActions, runAction } from '../../../renderer/store/actions'
import * as view from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { setLanguage, spoken, t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'

const [a, b] = ['a', 'b'] as NodeId[] as [NodeId, NodeId]

beforeEach(() => useView.setState(initialView))
afterEach(() => setLanguage('en'))

describe('selection', () => {
  it('makes the last selected card the primary one', () => {
    view.select([a, b])
    expect(useView.getState()).toMatchObject({ selection: [a, b], primary: b })
  })

  it('adds and takes out single cards', () => {
    view.select([a])
    view.toggleSelect(b)
    view.toggleSelect(a)
    expect(useView.getState()).toMatchObject({ selection: [b], primary: b })
  })

  it('never holds cards and a rope at once', () => {
    view.select([a])
    view.selectRope('rope' as never)
    expect(useView.getState()).toMatchObject({ selection: [], rope: 'rope' })
    view.select([b])
    expect(useView.getState().rope).toBeUndefined()
  })

  it('asks anew each time a card is to be shown', () => {
    view.requestReveal(a, { select: true })
    const first = useView.getState().reveal.serial
    view.requestReveal(a, { edit: true })
    expect(useView.getState().reveal.serial).toBeGreaterThan(first)
    expect(useView.getState().editing).toEqual({ id: a })
  })
})

describe('messages', () => {
  it('show the same words once, and four at most', () => {
    view.toast(() => 'Saved')
    view.toast(() => 'Saved')
    expect(useView.getState().toasts).toHaveLength(1)
    for (let i = 0; i < 9; i++) view.toast(() => `Message ${i}`)
    expect(useView.getState().toasts).toHaveLength(4)
    view.dismissToast(useView.getState().toasts[0]?.id ?? -1)
    expect(useView.getState().toasts).toHaveLength(3)
  })

  it('speak the language that is chosen while they stand', () => {
    view.toast(() => t().dialogs.suppress.done, {
      actions: [{ label: () => t().frame.undoThis, run: () => undefined }],
    })
    const words = () =>
      useView.getState().toasts.flatMap(({ text, actions }) => [text, ...actions.map(({ label }) => label)].map(spoken))
    const english = words()
    setLanguage('de')
    expect(words()).toEqual([t().dialogs.suppress.done, 'Rückgängig'])
    expect(words()).not.toEqual(english)
  })

  it('are followed by what they lead to, for a moment', () => {
    vi.useFakeTimers()
    view.announce('Card deleted.')
    view.announceNext('Driver: Customers.')
    expect(useView.getState().announcement.text).toBe('Card deleted. Driver: Customers.')
    vi.advanceTimersByTime(200)
    view.announceNext('Driver: Products.')
    expect(useView.getState().announcement.text).toBe('Driver: Products.')
    vi.useRealTimers()
  })

  it('are announced again even when the words are the same', () => {
    view.announce('Moved.')
    const { serial } = useView.getState().announcement
    view.announce('Moved.')
    expect(useView.getState().announcement.serial).toBeGreaterThan(serial)
  })
})

describe('focus', () => {
  it('reaches at least one link and ends without cards', () => {
    view.setFocus([a], 0)
    expect(useView.getState().focus).toEqual({ ids: [a], depth: 1 })
    view.setFocus([])
    expect(useView.getState().focus).toBeUndefined()
  })
})

describe('resetView', () => {
  it('forgets the plan and keeps theme and panels', () => {
    view.select([a])
    view.setFind({ open: true, query: 'x' })
    view.togglePanel('inspector')
    view.resetView()
    const { selection, find, panels } = useView.getState()
    expect({ selection, open: find.open, inspector: panels.inspector }).toEqual({
      selection: [],
      open: false,
      inspector: false,
    })
  })
})

describe('actions', () => {
  it('run when they are enabled, and not otherwise', () => {
    const run = vi.fn<() => void>()
    let enabled = false
    const end = registerAction('view.fit', { run, enabled: () => enabled })
    expect(runAction('view.fit')).toBe(false)
    enabled = true
    expect(runAction('view.fit')).toBe(true)
    expect(run).toHaveBeenCalledOnce()
    end()
    expect(isActionEnabled('view.fit')).toBe(false)
  })

  it('keep a newer handler when an older one is taken back', () => {
    const [older, newer] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const endOlder = registerActions({ 'view.fit': older })
    const endNewer = registerActions({ 'view.fit': newer })
    endOlder()
    runAction('view.fit')
    expect(newer).toHaveBeenCalledOnce()
    expect(older).not.toHaveBeenCalled()
    endNewer()
  })
})

describe('messages that a later change makes wrong', () => {
  const texts = () => useView.getState().toasts.map((entry) => spoken(entry.text))

  it('go when the history moves on, and only they', () => {
    view.toast(() => 'File saved')
    view.toast(() => 'Done: link', { step: 4 })
    view.dropStaleToasts(4)
    expect(texts()).toEqual(['File saved', 'Done: link'])
    view.dropStaleToasts(3)
    expect(texts()).toEqual(['File saved'])
  })

  it('show one "done" and one refusal at a time', () => {
    view.toast(() => 'Done: one', { step: 1 })
    view.toast(() => 'Done: two', { step: 2 })
    view.toast(() => 'No rope up', { passing: true })
    view.toast(() => 'No second ceiling', { passing: true })
    expect(texts()).toEqual(['Done: two', 'No second ceiling'])
  })

  it('lets a refusal go with the next thing the person does', () => {
    view.toast(() => 'No rope up', { passing: true })
    view.toast(() => 'Kept', { tone: 'warning' })
    view.dropPassingToasts()
    expect(texts()).toEqual(['Kept'])
  })
})

describe('panels', () => {
  it('stand beside each other in a wide window', () => {
    view.setPanels({ inspector: true, findings: false })
    view.togglePanel('findings')
    expect(useView.getState().panels).toMatchObject({ inspector: true, findings: true })
  })

  it('take each other’s place in a narrow one', () => {
    view.setPanels({ inspector: true, findings: false })
    view.setNarrow(true)
    view.togglePanel('findings')
    expect(useView.getState().panels).toMatchObject({ inspector: false, findings: true, minimap: true })
    view.togglePanel('findings')
    expect(useView.getState().panels).toMatchObject({ inspector: false, findings: false })
  })
})
