import type { LayoutPoint } from '../../shared/layout/types'
import type { Session, SessionChange } from '../../shared/session/session'

type Places = ReadonlyMap<string, LayoutPoint>

/** Where cards were before the steps that laid the picture out from nothing, by the steps' positions in the history. */
const memory = new WeakMap<Session, Map<number, Places>>()

/** Notes that the last step laid the picture out from nothing, and where cards were before it. */
export function keepPlaces(session: Session, places: Places): void {
  const known = memory.get(session) ?? new Map<number, Places>()
  memory.set(session, known.set(session.position, places))
}

/**
 * Not all places are part of the document: undo gives back those that a layout from nothing took, and redo repeats it.
 * @returns where the next picture finds its cards, as options of the builder
 */
export function recallPlaces(session: Session, { cause, from }: SessionChange): { previous?: Places; fresh?: true } {
  const known = memory.get(session)
  const previous = cause === 'undo' ? known?.get(from) : undefined
  if (previous !== undefined) return { previous }
  return cause === 'redo' && known?.has(session.position) === true ? { fresh: true } : {}
}
