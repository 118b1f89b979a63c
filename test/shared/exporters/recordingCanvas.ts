import type { CanvasLike } from '../../../shared/exporters/canvas'

export type Call = readonly [name: string, ...args: unknown[]]

/** A canvas that paints nothing and remembers what it was told; `set` entries record properties. */
export function recordingCanvas(): { readonly ctx: CanvasLike; readonly calls: Call[] } {
  const calls: Call[] = []
  const ctx = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          void calls.push([String(name), ...args]),
      set: (_, name, value) => calls.push([`set ${String(name)}`, value]) > 0,
    },
  )
  return { ctx: ctx as unknown as CanvasLike, calls }
}
