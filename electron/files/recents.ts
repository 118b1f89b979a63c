import { createHash } from 'node:crypto'
import type { Recent } from '../../shared/ipc/payloads'
import type { SettingsStore } from '../settings'
import type { RecentFile } from '../settingsSchema'
import { MAX_RECENTS } from '../settingsSchema'
import { displayOf } from './handles'

/** The files opened or saved last, newest first. A page sees an id, a name and a folder. */
export class Recents {
  readonly #settings: Pick<SettingsStore, 'get' | 'change'>
  #changed: (recents: Recent[]) => void = () => undefined

  constructor(settings: Pick<SettingsStore, 'get' | 'change'>) {
    this.#settings = settings
  }

  /** @param changed told after every change */
  listen(changed: (recents: Recent[]) => void): void {
    this.#changed = changed
  }

  list(): Recent[] {
    return this.#settings.get().recents.map(toRecent)
  }

  pathOf(id: string): string | undefined {
    return this.#settings.get().recents.find((file) => idOf(file.path) === id)?.path
  }

  /** @param openedAt ISO 8601 instant */
  add(path: string, openedAt: string): void {
    const others = this.#settings.get().recents.filter((file) => file.path !== path)
    this.#store([{ path, openedAt }, ...others].slice(0, MAX_RECENTS))
  }

  remove(id: string): Recent[] {
    return this.#store(this.#settings.get().recents.filter((file) => idOf(file.path) !== id))
  }

  clear(): Recent[] {
    return this.#store([])
  }

  #store(recents: RecentFile[]): Recent[] {
    this.#settings.change({ recents })
    const list = this.list()
    this.#changed(list)
    return list
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

function toRecent(file: RecentFile): Recent {
  return { id: idOf(file.path), ...displayOf(file.path), openedAt: file.openedAt }
}
