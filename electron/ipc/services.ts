import type { FileSystem } from '../../shared/node/fileSystem'
import type { AppError } from '../../shared/result'
import type { Pending } from '../app/appWindow'
import type { Windows } from '../app/windows'
import type { Dictionaries } from '../files/dictionaries'
import type { Documents } from '../files/documents'
import type { ExportedFiles } from '../files/exported'
import type { FileHandles } from '../files/handles'
import type { OutsideWatch } from '../files/outsideWatch'
import type { Recents } from '../files/recents'
import type { Recovery } from '../files/recovery'
import type { SettingsStore } from '../settings'

/** What the handlers work with. */
export interface Services {
  readonly fs: FileSystem
  readonly settings: SettingsStore
  readonly windows: Windows
  readonly handles: FileHandles
  readonly documents: Documents
  readonly outside: OutsideWatch
  readonly exported: ExportedFiles
  readonly dictionaries: Dictionaries
  readonly recovery: Recovery
  readonly recents: Recents
  readonly recoveryFolder: string
  readonly samplesFolder: string
  /** ISO 8601 instant. */
  now(): string
  openWindow(pending?: Pending): void
  /** What the person has to be told once; empty after it was handed out. */
  takeNotices(): AppError[]
}
