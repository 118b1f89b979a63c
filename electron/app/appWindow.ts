import type { BrowserWindow } from 'electron'
import type { EventName } from '../../shared/ipc/channels'
import { eventWireName } from '../../shared/ipc/channels'
import type { EventPayload } from '../../shared/ipc/contract'
import { events } from '../../shared/ipc/contract'
import type { WindowDocument } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
import type { CloseTalk } from './closing'

/** What a window is asked to open as soon as its page listens. */
export type Pending =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample'; readonly name: 'distributor' | 'software' | 'rollup' }

/** A window and what is known of its page. */
export interface AppWindow {
  readonly id: number
  readonly browser: BrowserWindow
  /** The page has said that it listens. */
  ready: boolean
  document: WindowDocument | undefined
  pending: Pending | undefined
  /** How many of its questions are being answered; a page that is being served is not hanging. */
  calls: number
  readonly close: CloseTalk
}

/** Tells a page something. What does not fit the contract is a bug here, and never leaves the main process. */
export function emit<E extends EventName>(window: AppWindow, event: E, payload: EventPayload<E>): void {
  if (window.browser.isDestroyed() || window.browser.webContents.isDestroyed()) return
  window.browser.webContents.send(eventWireName(event), events[event].parse(payload))
}

/** The title bar: "• plan — Plumbline" while something is unsaved (macOS has a mark of its own for that). */
export function windowTitle(document: WindowDocument | undefined, mac: boolean): string {
  if (!document?.open) return 'Plumbline'
  const name = document.title.trim() === '' ? t().shell.untitled : document.title.replaceAll(/\s+/g, ' ')
  return `${document.dirty && !mac ? '• ' : ''}${name} — Plumbline`
}
