const pending = new Set<() => void>()

/** Announces a field with text that is not in the document yet. Returns the function that takes it back. */
export function holdDraft(flush: () => void): () => void {
  pending.add(flush)
  return () => pending.delete(flush)
}

/** Puts everything typed so far into the document: before saving, undoing or closing. */
export function flushDrafts(): void {
  for (const flush of [...pending]) flush()
}
