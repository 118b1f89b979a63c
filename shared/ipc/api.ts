import type { Result } from '../result'
import type { EventName, Group } from './channels'
import type { Args, Contract, EventPayload, Value } from './contract'

/** What a page holds of a dropped or picked file: the DOM's `File`. Only the preload can learn its path. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** Ends a subscription. */
export type Unsubscribe = () => void

type Call<A, V> = A extends readonly unknown[] ? (...args: A) => Promise<Result<V>> : never

type Calls = {
  readonly [G in Group]: { readonly [M in keyof Contract[G]]: Call<Args<G, M>, Value<G, M>> }
}

/**
 * `window.plumbline`: all that a page can ask of the computer. Calls never reject for what a person can cause;
 * they answer a `Result` whose error has a code, a message with the remedy, and where known a place.
 */
export interface PlumblineApi extends Omit<Calls, 'documents'> {
  readonly documents: Omit<Calls['documents'], 'openDropped' | 'openBeside'> & {
    /** A file dropped on the window. Fails with `not-a-file` for one that does not come from the computer's disk. */
    openDropped(file: DroppedFile): Promise<Result<Value<'documents', 'openDropped'>>>
    /** One more of them, in a window of its own, or in the one that has it open already. */
    openBeside(file: DroppedFile): Promise<Result<Value<'documents', 'openBeside'>>>
  }
  /** Listens to one event until the returned function is called. Subscribe to all of them before `window.ready()`. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Unsubscribe
}
