import type { InterfaceSize } from '../../shared/ipc/prefs'
import type { AppWindow } from './appWindow'

/** Makes everything in a window as large as chosen. */
export function setInterfaceSize({ browser }: AppWindow, size: InterfaceSize): void {
  if (!browser.isDestroyed()) browser.webContents.setZoomFactor(Number(size) / 100)
}

/** A page that loads is as large as chosen, whatever the browser remembers of it. */
export function keepInterfaceSize(window: AppWindow, size: () => InterfaceSize): void {
  window.browser.webContents.on('did-navigate', () => setInterfaceSize(window, size()))
}
