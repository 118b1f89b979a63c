const pending = new Set<() => void>()

/** Announces a field with text that is not in the document yet. Returns the function that takes it back. */
export function holdDraft(flush: () => void): () => void {
  pending.add(flush)
  return () => pending.delete(flush)
}

/** Puts everything typed so far into the document: before saving, undoing or closing. */
export function flushDrafts(): void {
  // A copy: a flushed draft takes itself out of the set, and committing may put another in.
  for (const flush of Array.from(pending)) flush()
}
