import { nanoid } from 'nanoid'
import type { Result } from '../../shared/result'
import { dispatch, tryDispatch } from '../store/documentActions'

/**
 * Sends one edit. Edits with the same `merge` become one undo step.
 * @returns the failure for the caller to show where the person is typing
 */
export function edit(id: string, params: unknown, merge?: string): Result<unknown> {
  return tryDispatch({ id, params }, merge === undefined ? {} : { merge })
}

/** Sends one edit from a button; a refusal is shown as a toast. The selection stays. */
export function editOrTell(id: string, params: unknown, merge?: string): boolean {
  return dispatch({ id, params }, { quiet: true, ...(merge === undefined ? {} : { merge }) }) !== undefined
}

/** Sets one field of a card; an empty text clears it. */
export function setField(nodeId: string, field: string, value: unknown, visit?: string): Result<unknown> {
  const cleared = value === undefined || (value === '' && field !== 'title')
  return edit(
    'card.set',
    { id: nodeId, fields: { [field]: cleared ? null : value } },
    visit && `${nodeId}.${field}.${visit}`,
  )
}

/** A fresh record id, for an edit that has to name what it creates. */
export function freshId(): string {
  return nanoid(12).replace(/^[-_]/, 'x')
}

type Named = 'person' | 'team' | 'account' | 'period'

/** Creates a person, team, account or period and uses it at once: one undo step. */
export function createAndUse(
  kind: Named,
  fields: Record<string, unknown>,
  apply: (id: string, merge: string) => void,
): void {
  const id = freshId()
  const merge = `create.${id}`
  if (editOrTell(`${kind}.add`, { id, fields }, merge)) apply(id, merge)
}
