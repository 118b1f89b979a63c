import { copyRecords, type Records } from './copyRecords'
import { type Draft, logChange, type PatchLog, type Path, valueDraft } from './draft'
import { recordsDraft } from './recordsDraft'

/** Which parts of an object are collections of records, and which hold such parts themselves. */
export interface Shape {
  readonly [part: string]: 'records' | Shape
}

/** A draft of an object whose parts are drafted each in its own way: the document, the canvas. */
export function partsDraft(base: Records, shape: Shape): Draft {
  const drafts = new Map<string, Draft>()
  const view: Record<string, unknown> = {}
  for (const part of Object.keys(base)) {
    const draft = draftOf(base[part], shape[part])
    drafts.set(part, draft)
    view[part] = draft.view
  }

  function finish(path: Path, log: PatchLog): unknown {
    const changes = new Map<string, unknown>()
    for (const part of new Set([...drafts.keys(), ...Object.keys(view)])) {
      const draft = drafts.get(part)
      if (draft !== undefined && draft.view === view[part]) {
        const value = draft.finish([...path, part], log)
        if (value !== base[part]) changes.set(part, value)
      } else if (view[part] !== base[part]) {
        logChange([...path, part], base[part], view[part], log)
        changes.set(part, view[part])
      }
    }
    return changes.size === 0 ? base : copyRecords(base, changes)
  }

  return { view, finish }
}

function draftOf(value: unknown, shape: Shape[string] | undefined): Draft {
  if (shape === undefined || typeof value !== 'object' || value === null) return valueDraft(value)
  return shape === 'records' ? recordsDraft(value as Records) : partsDraft(value as Records, shape)
}
