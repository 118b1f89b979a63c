import { describe, expect, it } from 'vitest'
import type { AppWindow } from '../../../electron/app/appWindow'
import { emit, windowTitle } from '../../../electron/app/appWindow'

const DOCUMENT = { title: 'North region', dirty: false, open: true, enabled: {} }

describe('windowTitle', () => {
  it('names the plan, and marks unsaved work', () => {
    expect(windowTitle(DOCUMENT, false)).toBe('North region — Plumbline')
    expect(windowTitle({ ...DOCUMENT, dirty: true }, false)).toBe('• North region — Plumbline')
    expect(windowTitle({ ...DOCUMENT, dirty: true }, true)).toBe('North region — Plumbline')
  })

  it('copes with no plan, no title and a title of several lines', () => {
    expect(windowTitle(undefined, false)).toBe('Plumbline')
    expect(windowTitle({ ...DOCUMENT, open: false }, false)).toBe('Plumbline')
    expect(windowTitle({ ...DOCUMENT, title: '  ' }, false)).toBe('Untitled — Plumbline')
    expect(windowTitle({ ...DOCUMENT, title: 'a\nb' }, false)).toBe('a b — Plumbline')
  })
})

describe('emit', () => {
  function windowThat(state: { destroyed: boolean; sent: unknown[][] }): AppWindow {
    const webContents = { isDestroyed: () => false, send: (...args: unknown[]) => state.sent.push(args) }
    return { browser: { isDestroyed: () => state.destroyed, webContents } } as unknown as AppWindow
  }

  it('sends what fits the contract', () => {
    const state = { destroyed: false, sent: [] as unknown[][] }
    emit(windowThat(state), 'action', { id: 'view.tidy' })
    expect(state.sent).toEqual([['plumbline:on.action', { id: 'view.tidy' }]])
  })

  it('never lets anything else out', () => {
    const state = { destroyed: false, sent: [] as unknown[][] }
    expect(() => emit(windowThat(state), 'systemTheme', { dark: 'yes' } as never)).toThrow('invalid_type')
    expect(state.sent).toEqual([])
  })

  it('says nothing to a window that is gone', () => {
    const state = { destroyed: true, sent: [] as unknown[][] }
    emit(windowThat(state), 'action', { id: 'view.tidy' })
    expect(state.sent).toEqual([])
  })
})
