import type { MenuItemConstructorOptions } from 'electron'
import type { ActionId } from '../../shared/actions/actions'
import { ACTIONS } from '../../shared/actions/actions'
import type { Action, Menu } from '../../shared/actions/types'
import { MENUS } from '../../shared/actions/types'
import type { Recent, WindowDocument } from '../../shared/ipc/payloads'

/** What the menus depend on. */
export interface MenuState {
  readonly document: WindowDocument | undefined
  readonly recents: readonly Recent[]
  readonly mac: boolean
  readonly development: boolean
  readonly appName: string
}

export type RunAction = (id: ActionId, argument?: string) => void
type Item = MenuItemConstructorOptions

const TITLES: Readonly<Record<Menu, string>> = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  insert: '&Insert',
  card: '&Card',
  go: '&Go',
  help: '&Help',
}

/**
 * The native menus, made from the action list.
 * @param state the focused window's document, the recent files, the platform
 * @param run called when a person chooses an item
 */
export function menuTemplate(state: MenuState, run: RunAction): Item[] {
  const menus = MENUS.map((menu) => ({
    label: TITLES[menu],
    submenu: [...menuItems(menu, state, run), ...extras(menu, state)],
  }))
  return state.mac
    ? [{ role: 'appMenu', label: state.appName }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)]
    : menus
}

function extras(menu: Menu, state: MenuState): Item[] {
  if (menu === 'file' && !state.mac) return [{ type: 'separator' }, { role: 'quit', label: 'Quit' }]
  if (menu !== 'view') return []
  const tools: Item[] = state.development ? [{ role: 'toggleDevTools' }] : []
  return [{ type: 'separator' }, { role: 'togglefullscreen', label: 'Full screen' }, ...tools]
}

function menuItems(menu: Menu, state: MenuState, run: RunAction): Item[] {
  const items: Item[] = []
  let group = ''
  for (const action of ACTIONS.filter((each) => each.menu === menu)) {
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
  if (state.recents.length === 0) return [{ label: 'No recent plans', enabled: false }]
  return state.recents.map((recent) => ({
    label: `${escapeLabel(recent.name)} — ${escapeLabel(recent.folder)}`,
    click: () => run('file.openRecent', recent.id),
  }))
}

function actionItem(action: Action & { readonly id: ActionId }, state: MenuState, run: RunAction): Item {
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
  if (action.id === 'edit.undo' && document?.undoLabel) return `Undo ${escapeLabel(lowerFirst(document.undoLabel))}`
  if (action.id === 'edit.redo' && document?.redoLabel) return `Redo ${escapeLabel(lowerFirst(document.redoLabel))}`
  return action.label
}

/** "Add initiative" -> "add initiative", but "OKR import" stays. */
function lowerFirst(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** `&` marks a mnemonic in native menus. */
function escapeLabel(text: string): string {
  return text.replaceAll('&', '&&')
}

function isEnabled(action: Action, document: WindowDocument | undefined): boolean {
  const told = document?.enabled[action.id]
  if (told !== undefined) return told
  return action.context === 'always' || (document?.open ?? false)
}
