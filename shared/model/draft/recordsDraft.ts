import { isDraft } from 'immer'
import { copyRecords, type Records } from './copyRecords'
import { type Draft, logChange, type PatchLog, type Path, valueDraft } from './draft'

/**
 * A draft of a collection of records: looks like the collection, but only the records that the edit asks for are
 * drafted, and the collection is copied once, in the end, if anything changed. An edit of one card among 100,000 then
 * takes no draft of the others.
 */
export function recordsDraft(base: Records): Draft {
  /** Records that were asked for, as drafts of their own. */
  const drafts = new Map<string, Draft>()
  /** Records that were written as a whole; undefined for deleted ones. */
  const written = new Map<string, unknown>()

  function read(id: string): unknown {
    if (written.has(id)) return written.get(id)
    if (!Object.hasOwn(base, id)) return undefined
    let draft = drafts.get(id)
    if (draft === undefined) {
      draft = valueDraft(base[id])
      drafts.set(id, draft)
    }
    return draft.view
  }

  function write(id: string, value: unknown): void {
    const draft = drafts.get(id)
    if (draft !== undefined && draft.view === value) written.delete(id)
    else if (isDraft(value)) throw new Error(`${id} would hold the draft of another record.`)
    else written.set(id, value)
  }

  function has(id: string): boolean {
    return written.has(id) ? written.get(id) !== undefined : Object.hasOwn(base, id)
  }

  const view = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, id) => (typeof id === 'string' ? read(id) : undefined),
      set: (_, id, value) => (write(String(id), value), true),
      deleteProperty: (_, id) => (write(String(id), undefined), true),
      has: (_, id) => has(String(id)),
      ownKeys: () => [...new Set([...Object.keys(base), ...written.keys()])].filter(has),
      getOwnPropertyDescriptor: (_, id) =>
        has(String(id)) ? { value: read(String(id)), configurable: true, enumerable: true, writable: true } : undefined,
    },
  )

  function finish(path: Path, log: PatchLog): unknown {
    const changes = new Map<string, unknown>()
    for (const [id, draft] of drafts) {
      if (written.has(id)) continue
      const value = draft.finish([...path, id], log)
      if (value !== base[id]) changes.set(id, value)
    }
    for (const [id, value] of written) {
      const before = Object.hasOwn(base, id) ? base[id] : undefined
      if (value === before) continue
      logChange([...path, id], before, value, log)
      changes.set(id, value)
    }
    return changes.size === 0 ? base : copyRecords(base, changes)
  }

  return { view, finish }
}
