import type { PlanPatch } from '../types'
import { immer } from './immer'

/** Where patches are written, there and back. */
export interface PatchLog {
  readonly patches: PlanPatch[]
  readonly inverse: PlanPatch[]
}

export type Path = readonly string[]

/** A part of the document that can be written to. */
export interface Draft {
  /** What the edit sees in place of the part. */
  readonly view: unknown
  /** The part after the edit, the same object where nothing changed; says in the log what did. */
  finish(path: Path, log: PatchLog): unknown
}

/** A draft of a small value: a record, the settings. */
export function valueDraft(base: unknown): Draft {
  if (typeof base !== 'object' || base === null) return { view: base, finish: () => base }
  const view = immer.createDraft(base)
  return { view, finish: (path, log) => finishValue(view, path, log) }
}

function finishValue(view: object, path: Path, log: PatchLog): unknown {
  return immer.finishDraft(view, (there, back) => {
    for (const patch of there) log.patches.push({ ...patch, path: [...path, ...patch.path] })
    for (const patch of back) log.inverse.push({ ...patch, path: [...path, ...patch.path] })
  })
}

/** Says that a value as a whole came, went or was replaced; undefined stands for none. */
export function logChange(path: Path, before: unknown, after: unknown, log: PatchLog): void {
  log.patches.push(change(path, before, after))
  log.inverse.push(change(path, after, before))
}

function change(path: Path, from: unknown, to: unknown): PlanPatch {
  if (to === undefined) return { op: 'remove', path }
  return { op: from === undefined ? 'add' : 'replace', path, value: to }
}
