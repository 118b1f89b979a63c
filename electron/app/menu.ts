import { app, Menu } from 'electron'
import { currentLanguage } from '../../shared/messages/language'
import type { Recents } from '../files/recents'
import { emit } from './appWindow'
import type { MenuState } from './menuModel'
import { menuTemplate } from './menuModel'
import type { Windows } from './windows'

/** Changes come with every edit; the menu is rebuilt at most this often. */
const REBUILD_AFTER_MS = 120

/** Keeps the native menus in step with the focused window. */
export class AppMenu {
  readonly #windows: Windows
  readonly #recents: Recents
  readonly #development: boolean
  #waiting = false
  #shown = ''

  constructor(windows: Windows, recents: Recents, development: boolean) {
    this.#windows = windows
    this.#recents = recents
    this.#development = development
  }

  /** Rebuilds the menus soon, if anything they show has changed. */
  update(): void {
    if (this.#waiting) return
    this.#waiting = true
    setTimeout(() => {
      this.#waiting = false
      this.build()
    }, REBUILD_AFTER_MS)
  }

  build(): void {
    const state = this.#state()
    const shown = JSON.stringify(state)
    if (shown === this.#shown) return
    this.#shown = shown
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, (id, argument) => this.#run(id, argument))))
  }

  #state(): MenuState {
    const window = this.#windows.focused() ?? this.#windows.all()[0]
    return {
      document: window?.document,
      recents: this.#recents.list(),
      mac: process.platform === 'darwin',
      development: this.#development,
      appName: app.name,
      language: currentLanguage(),
    }
  }

  #run(id: string, argument: string | undefined): void {
    const window = this.#windows.focused() ?? this.#windows.all()[0]
    if (window) emit(window, 'action', argument === undefined ? { id } : { id, argument })
    // A native tick changes by itself: put it back to what the page says.
    this.#shown = ''
    this.update()
  }
}
