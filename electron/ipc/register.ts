import type { IpcMain } from 'electron'
import type { Group } from '../../shared/ipc/channels'
import { wireName } from '../../shared/ipc/channels'
import type { Args, Channel, Contract, Value } from '../../shared/ipc/contract'
import { contract } from '../../shared/ipc/contract'
import type { Result } from '../../shared/result'
import type { AppWindow } from '../app/appWindow'
import { guarded, isTrustedFrame, refused } from './guard'

type Handler<A, V> = A extends readonly unknown[] ? (window: AppWindow, ...args: A) => Promise<Result<V>> : never

/** The handlers of one group of channels. */
export type GroupHandlers<G extends Group> = {
  readonly [M in keyof Contract[G]]: Handler<Args<G, M>, Value<G, M>>
}
export type Handlers = { readonly [G in Group]: GroupHandlers<G> }

export interface RegisterOptions {
  readonly handlers: Handlers
  readonly isOwnPage: (url: string) => boolean
  readonly windowOf: (id: number) => AppWindow | undefined
}

type AnyHandler = (window: AppWindow, ...args: readonly unknown[]) => Promise<Result<unknown>>

/** Answers every channel of the contract. The only place that listens to pages. */
export function registerHandlers(ipcMain: Pick<IpcMain, 'handle'>, options: RegisterOptions): void {
  for (const [group, channels] of Object.entries(contract)) {
    for (const [method, channel] of Object.entries(channels)) {
      const handlers: Readonly<Record<string, unknown>> = options.handlers[group as Group]
      register(ipcMain, options, wireName(group, method), channel, handlers[method] as AnyHandler)
    }
  }
}

function register(
  ipcMain: Pick<IpcMain, 'handle'>,
  options: RegisterOptions,
  name: string,
  channel: Channel,
  handler: AnyHandler,
): void {
  ipcMain.handle(name, async (event, ...args: unknown[]) => {
    const window = options.windowOf(event.sender.id)
    if (!window || !isTrustedFrame(event.senderFrame, options.isOwnPage)) return refused()
    window.calls++
    try {
      return await guarded(name, channel, args, (parsed) => handler(window, ...parsed), report)
    } finally {
      window.calls--
    }
  })
}

function report(message: string, detail: unknown): void {
  console.error(message, detail)
}
