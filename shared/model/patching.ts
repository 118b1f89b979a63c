import type { Result } from '../result'
import type { PlanDocument } from '../schema/document'
import { partsDraft, type Shape } from './draft/partsDraft'
import type { PlanPatch } from './types'

/** Collections that may hold very many records. */
const SHAPE: Shape = {
  nodes: 'records',
  links: 'records',
  measures: 'records',
  milestones: 'records',
  people: 'records',
  teams: 'records',
  accounts: 'records',
  periods: 'records',
  checkIns: 'records',
  reviews: 'records',
  assessments: 'records',
  snapshots: 'records',
  suppressions: 'records',
  canvas: { positions: 'records', pins: 'records', collapsed: 'records' },
}

/** A changed document with the patches there and back. */
export interface Patched<T> {
  readonly doc: PlanDocument
  readonly patches: readonly PlanPatch[]
  readonly inverse: readonly PlanPatch[]
  readonly value: T
}

/**
 * Runs an edit on a draft of the document. Only what the edit touches is drafted, so that an edit of one card takes as
 * long in a large plan as in a small one, but for copying the collections that it changes.
 * @param edit changes the draft and says what it did; where it fails, the draft is thrown away
 * @returns the next document with its patches, or the edit's failure; `doc` itself is never changed
 */
export function patchDocument<T>(doc: PlanDocument, edit: (draft: PlanDocument) => Result<T>): Result<Patched<T>> {
  const draft = partsDraft(doc, SHAPE)
  const outcome = edit(draft.view as PlanDocument)
  if (!outcome.ok) return outcome
  const patches: PlanPatch[] = []
  const inverse: PlanPatch[] = []
  const next = draft.finish([], { patches, inverse }) as PlanDocument
  return { ok: true, value: { doc: next, patches, inverse, value: outcome.value } }
}

/** The document after the patches; unchanged records keep their identity. */
export function applyToDocument(doc: PlanDocument, patches: readonly PlanPatch[]): PlanDocument {
  const draft = partsDraft(doc, SHAPE)
  for (const patch of patches) applyPatch(draft.view, patch)
  return draft.finish([], { patches: [], inverse: [] }) as PlanDocument
}

type Container = Record<string | number, unknown>

function applyPatch(root: unknown, { op, path, value }: PlanPatch): void {
  let container = root as Container
  for (const key of path.slice(0, -1)) container = container[key] as Container
  const last = path.at(-1)
  if (last === undefined) throw new Error('A patch without a path replaces the document; that is no edit.')
  if (Array.isArray(container) && op !== 'replace') {
    const items = op === 'add' ? [value] : []
    container.splice(Number(last), op === 'add' ? 0 : 1, ...items)
  } else if (op === 'remove') delete container[last]
  else container[last] = value
}
