import type { MenuItemConstructorOptions } from 'electron'
import type { ActionId } from '../../shared/actions/actions'
import { ACTIONS } from '../../shared/actions/actions'
import type { Action, Menu } from '../../shared/actions/types'
import { MENUS } from '../../shared/actions/types'
import type { Recent, WindowDocument } from '../../shared/ipc/payloads'
import type { Language } from '../../shared/messages/language'
import { t } from '../../shared/messages/language'
import { menuLabel } from './menuLabel'

/** What the menus depend on. */
export interface MenuState {
  readonly document: WindowDocument | undefined
  readonly recents: readonly Recent[]
  readonly mac: boolean
  readonly development: boolean
  readonly appName: string
  /** Of the texts; they are read from the table, so that the menus have to be built anew when it changes. */
  readonly language: Language
}

export type RunAction = (id: ActionId, argument?: string) => void
type Item = MenuItemConstructorOptions

/**
 * The native menus, made from the action list.
 * @param state the focused window's document, the recent files, the platform
 * @param run called when a person chooses an item
 */
export function menuTemplate(state: MenuState, run: RunAction): Item[] {
  const menus = MENUS.map((menu) => ({
    label: t().menus.native[menu],
    submenu: [...menuItems(menu, state, run), ...extras(menu, state)],
  }))
  return state.mac ? [appMenu(state.appName), ...menus.slice(0, -1), windowMenu(), ...menus.slice(-1)] : menus
}

/** The menu that macOS puts first. Its roles do the work; Electron's own names for them are English only. */
function appMenu(name: string): Item {
  const { mac } = t().shell
  return {
    role: 'appMenu',
    label: name,
    submenu: [
      { role: 'about', label: mac.about(name) },
      { type: 'separator' },
      { role: 'services', label: mac.services },
      { type: 'separator' },
      { role: 'hide', label: mac.hide(name) },
      { role: 'hideOthers', label: mac.hideOthers },
      { role: 'unhide', label: mac.showAll },
      { type: 'separator' },
      { role: 'quit', label: mac.quit(name) },
    ],
  }
}

function windowMenu(): Item {
  const { mac } = t().shell
  return {
    role: 'windowMenu',
    label: mac.window,
    submenu: [
      { role: 'minimize', label: mac.minimize },
      { role: 'zoom', label: mac.zoom },
      { type: 'separator' },
      { role: 'front', label: mac.front },
    ],
  }
}

function extras(menu: Menu, state: MenuState): Item[] {
  return menu === 'view' && state.development ? [{ type: 'separator' }, { role: 'toggleDevTools' }] : []
}

function menuItems(menu: Menu, state: MenuState, run: RunAction): Item[] {
  const items: Item[] = []
  let group = ''
  for (const action of ACTIONS.filter((each) => each.menu === menu && each.except?.menu === undefined)) {
    // macOS has it in the app's own menu.
    if (state.mac && action.id === 'file.quit') continue
    if (group !== '' && action.group !== group) items.push({ type: 'separator' })
    group = action.group
    const home = action.submenu === undefined ? items : submenuOf(items, action.submenu)
    home.push(...(action.id === 'file.openRecent' ? recentItems(state, run) : [actionItem(action, state, run)]))
  }
  return items
}

function submenuOf(items: Item[], label: string): Item[] {
  const found = items.find((item) => item.label === label)
  if (found) return found.submenu as Item[]
  const submenu: Item[] = []
  items.push({ label, submenu })
  return submenu
}

function recentItems(state: MenuState, run: RunAction): Item[] {
  if (state.recents.length === 0) return [{ label: t().shell.noRecentPlans, enabled: false }]
  return state.recents.map((recent) => ({
    label: `${menuLabel(recent.name)} — ${menuLabel(recent.folder)}`,
    click: () => run('file.openRecent', recent.id),
  }))
}

/** What the platform does itself, also while a page does not answer; on macOS with a shortcut of its own. */
const ROLES: Partial<Record<ActionId, 'quit' | 'togglefullscreen'>> = {
  'file.quit': 'quit',
  'view.fullScreen': 'togglefullscreen',
}

function actionItem(action: Action & { readonly id: ActionId }, state: MenuState, run: RunAction): Item {
  const role = ROLES[action.id]
  if (role !== undefined)
    return { id: action.id, role, label: action.label, ...(state.mac ? {} : shortcut(action, false)) }
  // Also for a choice among several: a native radio item would tick itself, and the page says what is on.
  const toggle =
    action.toggle === undefined
      ? {}
      : { type: 'checkbox' as const, checked: state.document?.checked?.[action.id] ?? false }
  return {
    id: action.id,
    label: labelOf(action, state.document),
    enabled: isEnabled(action, state.document),
    click: () => run(action.id),
    ...toggle,
    ...shortcut(action, state.mac),
  }
}

/**
 * macOS routes its menu shortcuts itself. Elsewhere the menu shows the shortcut and the page's keyboard handler runs
 * it: a registered one would fire a second time, or while a person types.
 */
function shortcut(action: Action, mac: boolean): Item {
  if (mac) return action.accelerator === undefined ? {} : { accelerator: action.accelerator }
  const shown = action.accelerator ?? action.keys?.[0]
  return shown === undefined ? {} : { accelerator: shown, registerAccelerator: false }
}

function labelOf(action: Action, document: WindowDocument | undefined): string {
  if (action.id === 'edit.undo' && document?.undoLabel) return t().shell.undo(menuLabel(document.undoLabel))
  if (action.id === 'edit.redo' && document?.redoLabel) return t().shell.redo(menuLabel(document.redoLabel))
  return action.label
}

function isEnabled(action: Action, document: WindowDocument | undefined): boolean {
  const told = document?.enabled[action.id]
  if (told !== undefined) return told
  return action.context === 'always' || (document?.open ?? false)
}
