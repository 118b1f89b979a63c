import type { FormerPlaces } from '../../shared/scene/places'
import type { Session, SessionChange } from '../../shared/session/session'

/** A change of the plan: the position of the history that it left, and where the cards were that moved with it. */
interface Left {
  readonly position: number
  readonly former: FormerPlaces
}

/** What undo would take back, and what redo would, the last one last. */
interface Memory {
  past: Left[]
  future: Left[]
}

const memories = new WeakMap<Session, Memory>()

function memoryOf(session: Session): Memory {
  const memory = memories.get(session) ?? { past: [], future: [] }
  memories.set(session, memory)
  return memory
}

/**
 * Not all places are part of the document: those that the layout found are not, nor who stepped aside for a card put by
 * hand. A plan that is again as it was, by undo, redo or because a gesture was called off, is to look so too. Call it
 * before that is drawn.
 * @returns where the next picture finds its cards, if not where the last one left them
 */
export function recallPlaces(session: Session, { cause }: SessionChange): FormerPlaces | undefined {
  const { past, future } = memoryOf(session)
  if (cause === 'edit') return undefined
  const left = cause === 'redo' ? future : past
  // Several changes may have become one step.
  const at = left.findLastIndex(({ position }) => position === session.position)
  return at < 0 ? undefined : joined(left.splice(at))
}

/** Notes where the cards were that have moved with a change. Call it when that has been drawn. */
export function keepPlaces(session: Session, { cause, from }: SessionChange, former: FormerPlaces): void {
  const memory = memoryOf(session)
  const left = { position: from, former }
  if (cause === 'undo') memory.future.push(left)
  else if (cause !== 'bail') memory.past.push(left)
  if (cause === 'edit') memory.future = []
}

/** Notes where the cards were that have moved since, in the step that was made last. */
export function addPlaces(session: Session, former: FormerPlaces): void {
  if (former.size > 0) memoryOf(session).past.push({ position: session.position, former })
}

/** Where cards were before the first of several changes. */
function joined(changes: readonly Left[]): FormerPlaces {
  const [first, ...others] = changes
  if (first === undefined || others.length === 0) return first?.former ?? new Map()
  return new Map(changes.toReversed().flatMap(({ former }) => [...former]))
}
