import { join } from 'node:path'
import { app, BrowserWindow, dialog, screen } from 'electron'
import { t } from '../../shared/messages/language'
import type { SettingsStore } from '../settings'
import type { AppWindow, Pending } from './appWindow'
import { emit, windowTitle } from './appWindow'
import { CloseTalk } from './closing'
import { PAGE_URL } from './origin'
import { pagePreferences } from './security'
import { watchTextMenu } from './textMenu'
import { type Area, MINIMUM_SIZE, placeWindow, rescueWindow } from './windowBounds'

export interface WindowHooks {
  opened(window: AppWindow): void
  /** A window got the focus, or its document's state changed. */
  changed(window: AppWindow): void
  focused(window: AppWindow): void
  closed(window: AppWindow): void
}

/** A window that is being moved or resized tells so many times a second; its place is stored when it rests. */
const REMEMBER_AFTER_MS = 500

function debounce(run: () => void, ms: number): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, ms)
  }
}

/** All windows of this run. */
export class Windows {
  readonly #windows = new Map<number, AppWindow>()
  readonly #settings: SettingsStore
  readonly #devServer: string | undefined
  #hooks: WindowHooks = {
    opened: () => undefined,
    changed: () => undefined,
    focused: () => undefined,
    closed: () => undefined,
  }

  constructor(settings: SettingsStore, devServer: string | undefined) {
    this.#settings = settings
    this.#devServer = devServer
  }

  listen(hooks: WindowHooks): void {
    this.#hooks = hooks
    // A projector is unplugged, a laptop is docked: no window stays where nobody sees it.
    screen.on('display-removed', () => this.rescue())
    screen.on('display-metrics-changed', () => this.rescue())
  }

  /** Brings windows back whose screen is gone, or became too small for them. */
  rescue(): void {
    const areas = workAreas()
    for (const { browser } of this.all()) {
      const place =
        browser.isMaximized() || browser.isFullScreen() ? undefined : rescueWindow(browser.getBounds(), areas)
      if (place !== undefined) browser.setBounds(place)
    }
  }

  all(): readonly AppWindow[] {
    return [...this.#windows.values()]
  }

  /** By the id of its page. */
  byId(id: number): AppWindow | undefined {
    return this.#windows.get(id)
  }

  focused(): AppWindow | undefined {
    const browser = BrowserWindow.getFocusedWindow()
    return browser ? this.#windows.get(browser.webContents.id) : undefined
  }

  /** The window to use for something new: one that shows no plan and is not about to. */
  vacant(): AppWindow | undefined {
    return this.all().find((window) => !window.document?.open && !window.pending)
  }

  open(pending?: Pending): AppWindow {
    const browser = this.#createBrowser()
    const window: AppWindow = {
      id: browser.webContents.id,
      browser,
      ready: false,
      document: undefined,
      pending,
      calls: 0,
      close: this.#closeTalk(() => window),
    }
    this.#windows.set(window.id, window)
    this.#watch(window)
    this.#hooks.opened(window)
    void browser.loadURL(this.#devServer ?? PAGE_URL)
    return window
  }

  /** Brings a window to the front. */
  show(window: AppWindow): void {
    if (window.browser.isMinimized()) window.browser.restore()
    window.browser.show()
    window.browser.focus()
  }

  /** Takes over what the page says about its document: title, edited mark, menus. */
  setDocument(window: AppWindow, document: AppWindow['document']): void {
    window.document = document
    const mac = process.platform === 'darwin'
    window.browser.setTitle(windowTitle(document, mac))
    window.browser.setDocumentEdited(document?.dirty ?? false)
    this.#hooks.changed(window)
  }

  /** The language is another one: titles and menus are written anew. */
  refresh(): void {
    for (const window of this.all()) this.setDocument(window, window.document)
  }

  /** A plan is on its way to a window: until the page says so itself, the window no longer counts as vacant. */
  expectDocument(window: AppWindow, title: string): void {
    this.setDocument(window, { title, dirty: false, open: true, enabled: {} })
  }

  #createBrowser(): BrowserWindow {
    const state = this.#settings.get().window
    const offset = this.#windows.size > 0 ? { x: undefined, y: undefined } : {}
    const browser = new BrowserWindow({
      ...placeWindow(state, workAreas()),
      ...offset,
      minWidth: MINIMUM_SIZE.width,
      minHeight: MINIMUM_SIZE.height,
      show: false,
      title: 'Plumbline',
      webPreferences: pagePreferences(
        join(import.meta.dirname, '../preload/preload.cjs'),
        this.#devServer !== undefined,
      ),
    })
    if (state?.maximized && this.#windows.size === 0) browser.maximize()
    browser.once('ready-to-show', () => browser.show())
    return browser
  }

  #watch(window: AppWindow): void {
    const { browser } = window
    browser.on('page-title-updated', (event) => event.preventDefault())
    browser.on('focus', () => {
      this.#hooks.changed(window)
      this.#hooks.focused(window)
    })
    const remember = debounce(() => this.#remember(window), REMEMBER_AFTER_MS)
    browser.on('resize', remember)
    browser.on('move', remember)
    watchTextMenu(browser.webContents)
    browser.on('close', (event) => {
      event.preventDefault()
      void this.close(window, 'close')
    })
    browser.on('closed', () => {
      this.#windows.delete(window.id)
      this.#hooks.closed(window)
    })
  }

  /** Asks the page, then closes. Resolves to whether the window closed. */
  async close(window: AppWindow, reason: 'close' | 'quit'): Promise<boolean> {
    if (window.browser.isDestroyed()) return true
    if (!(await window.close.request(reason))) return false
    this.#remember(window)
    if (!window.browser.isDestroyed()) window.browser.destroy()
    return true
  }

  #remember(window: AppWindow): void {
    if (window.browser.isDestroyed()) return
    const { x, y, width, height } = window.browser.getNormalBounds()
    this.#settings.change({ window: { x, y, width, height, maximized: window.browser.isMaximized() } })
  }

  #closeTalk(window: () => AppWindow): CloseTalk {
    return new CloseTalk({
      ask: (reason) => emit(window(), 'closeRequested', { reason }),
      canAsk: () => window().ready && !window().browser.isDestroyed() && !window().browser.webContents.isCrashed(),
      isBusy: () => window().calls > 0,
      confirmHung: () => confirmHung(window().browser),
      later: (again, ms) => {
        const timer = setTimeout(again, ms)
        return () => clearTimeout(timer)
      },
    })
  }
}

/** The main screen's first. */
function workAreas(): Area[] {
  return [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
}

async function confirmHung(browser: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(browser, {
    type: 'warning',
    message: t().shell.hung,
    detail: t().shell.hungDetail(app.name),
    buttons: [t().shell.wait, t().shell.closeWindow],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
