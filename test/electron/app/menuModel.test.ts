import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { MenuState } from '../../../electron/app/menuModel'
import { menuTemplate } from '../../../electron/app/menuModel'
import { ACTIONS } from '../../../shared/actions/actions'
import type { WindowDocument } from '../../../shared/ipc/payloads'
import { setLanguage } from '../../../shared/messages/language'

type Item = MenuItemConstructorOptions
const DOCUMENT: WindowDocument = { title: 'a', dirty: false, open: true, enabled: {} }
const STATE: MenuState = {
  document: DOCUMENT,
  recents: [],
  mac: false,
  development: false,
  appName: 'Plumbline',
  language: 'en',
}

function items(template: Item[]): Item[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}
function build(part: Partial<MenuState> = {}, run: (id: string, argument?: string) => void = () => undefined): Item[] {
  return items(menuTemplate({ ...STATE, ...part }, run))
}
function find(all: Item[], id: string): Item {
  const item = all.find((each) => each.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item
}

describe('the native menus', () => {
  it('hold every action once', () => {
    const ids = build().flatMap((item) => item.id ?? [])
    const expected = ACTIONS.filter(
      (action) => action.except?.menu === undefined && action.id !== 'file.openRecent',
    ).map((action) => action.id)
    expect(ids.sort()).toEqual([...expected].sort())
  })

  it('show shortcuts without registering them, so that they never fire twice or while typing', () => {
    for (const item of build()) if (item.accelerator) expect(item.registerAccelerator).toBe(false)
    expect(find(build(), 'card.addChild').accelerator).toBe('Tab')
  })

  it('register real shortcuts on macOS, but no single keys', () => {
    const all = build({ mac: true })
    expect(find(all, 'file.save').accelerator).toBe('CmdOrCtrl+S')
    expect(find(all, 'card.addChild').accelerator).toBeUndefined()
    expect(all.some((item) => item.role === 'appMenu')).toBe(true)
    expect(all.filter((item) => item.role === 'quit')).toEqual([{ role: 'quit', label: 'Quit Plumbline' }])
  })

  it('leave quitting and the full screen to the platform, with a shortcut to be seen', () => {
    expect(find(build(), 'file.quit')).toMatchObject({ role: 'quit', label: 'Quit', accelerator: 'CmdOrCtrl+Q' })
    expect(find(build(), 'view.fullScreen')).toMatchObject({ role: 'togglefullscreen', accelerator: 'F11' })
    const mac = build({ mac: true })
    expect(mac.some((item) => item.id === 'file.quit')).toBe(false)
    expect(find(mac, 'view.fullScreen')).toEqual({
      id: 'view.fullScreen',
      role: 'togglefullscreen',
      label: 'Full screen',
    })
  })

  it('run the chosen action', () => {
    const ran: unknown[] = []
    const click = find(
      build({}, (id) => ran.push(id)),
      'view.tidy',
    ).click as () => void
    click()
    expect(ran).toEqual(['view.tidy'])
  })

  it('name what undo and redo would do', () => {
    const all = build({ document: { ...DOCUMENT, undoLabel: 'Add R&D initiative', redoLabel: 'CSV import' } })
    expect(find(all, 'edit.undo').label).toBe('Undo add R&&D initiative')
    expect(find(all, 'edit.redo').label).toBe('Redo CSV import')
    expect(find(build(), 'edit.undo').label).toBe('Undo')
  })

  it('switch off what needs a plan while there is none, and what the page says', () => {
    const welcome = build({ document: undefined })
    expect(find(welcome, 'file.save').enabled).toBe(false)
    expect(find(welcome, 'file.open').enabled).toBe(true)
    expect(find(build(), 'file.save').enabled).toBe(true)
    const told = build({ document: { ...DOCUMENT, enabled: { 'edit.undo': false, 'file.new': false } } })
    expect(find(told, 'edit.undo').enabled).toBe(false)
    expect(find(told, 'file.new').enabled).toBe(false)
  })

  it('tick what the page says is on', () => {
    const all = build({ document: { ...DOCUMENT, checked: { 'view.theme.dark': true } } })
    expect(find(all, 'view.theme.dark')).toMatchObject({ type: 'checkbox', checked: true })
    expect(find(all, 'view.theme.light')).toMatchObject({ checked: false })
    expect(find(all, 'view.fit').type).toBeUndefined()
  })

  it('list recent plans', () => {
    const ran: unknown[][] = []
    const recents = [{ id: '0123456789abcdef', name: 'R&D.plumb', folder: '/home', openedAt: '' }]
    const item = build({ recents }, (...args) => ran.push(args)).find((each) => each.label === 'R&&D.plumb — /home')
    const click = item?.click as (() => void) | undefined
    click?.()
    expect(ran).toEqual([['file.openRecent', '0123456789abcdef']])
    expect(build().some((each) => each.label === 'No recent plans' && each.enabled === false)).toBe(true)
  })

  it('offer developer tools in development only', () => {
    expect(build().some((item) => item.role === 'toggleDevTools')).toBe(false)
    expect(build({ development: true }).some((item) => item.role === 'toggleDevTools')).toBe(true)
  })

  it('never begin or end with a separator, nor have two in a row', () => {
    for (const menu of menuTemplate(STATE, () => undefined)) {
      const kinds = (menu.submenu as Item[]).map((item) => item.type === 'separator')
      expect(kinds[0]).toBe(false)
      expect(kinds.at(-1)).toBe(false)
      expect(kinds.some((separator, i) => separator && kinds[i + 1])).toBe(false)
    }
  })

  it('speak German, each item of them', () => {
    const english = [build({ mac: true }), build()].flat().map((item) => item.label)
    setLanguage('de')
    const german = [build({ mac: true, language: 'de' }), build({ language: 'de' })].flat()
    setLanguage('en')
    expect(german.filter((item) => item.type !== 'separator' && !item.label)).toEqual([])
    const same = german
      .map((item) => item.label)
      .filter((label) => /[a-z]/.test(label ?? '') && english.includes(label))
    expect([...new Set(same)].sort()).toEqual(['Deutsch', 'English', 'Plan', 'Plumbline', 'Status'])
  })
})
