import { enablePatches, Immer } from 'immer'
import type { Result } from '../result'
import type { PlanDocument } from '../schema/document'
import type { PlanPatch } from './types'

enablePatches()
/** Freezing a 20,000-card plan after every edit costs more than the edit, so it is left to the tests. */
const immer = new Immer({ autoFreeze: false })

/** A changed document with the patches there and back. */
export interface Patched<T> {
  readonly doc: PlanDocument
  readonly patches: readonly PlanPatch[]
  readonly inverse: readonly PlanPatch[]
  readonly value: T
}

/**
 * Runs an edit on a draft of the document.
 * @param edit changes the draft and says what it did; where it fails, the draft is thrown away
 * @returns the next document with its patches, or the edit's failure; `doc` itself is never changed
 */
export function patchDocument<T>(doc: PlanDocument, edit: (draft: PlanDocument) => Result<T>): Result<Patched<T>> {
  const draft = immer.createDraft(doc)
  const outcome = edit(draft)
  if (!outcome.ok) return outcome
  let patches: readonly PlanPatch[] = []
  let inverse: readonly PlanPatch[] = []
  const next = immer.finishDraft(draft, (there, back) => {
    patches = there
    inverse = back
  })
  return { ok: true, value: { doc: next, patches, inverse, value: outcome.value } }
}

/** The document after the patches; unchanged records keep their identity. */
export function applyToDocument(doc: PlanDocument, patches: readonly PlanPatch[]): PlanDocument {
  return immer.applyPatches(
    doc,
    patches.map((patch) => ({ ...patch, path: [...patch.path] })),
  )
}
