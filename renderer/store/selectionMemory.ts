import type { Session, SessionChange } from '../../shared/session/session'
import { select, selectRope } from './viewActions'
import { useView, type ViewState } from './viewStore'

type Selected = Pick<ViewState, 'selection' | 'primary' | 'rope'>

/** What was selected when a position of the history was left. */
const memory = new WeakMap<Session, Map<number, Selected>>()

/** Notes what is selected while the plan changes. Call it before cards that are gone lose their selection. */
export function keepSelection(session: Session, { from }: SessionChange): void {
  const { selection, primary, rope } = useView.getState()
  const known = memory.get(session) ?? new Map<number, Selected>()
  memory.set(session, known.set(from, { selection, primary, rope }))
}

/** After undo and redo the same is selected as when the plan was last as it is now, as far as it is still there. */
export function recallSelection(session: Session, { cause }: SessionChange): void {
  const known = cause === 'undo' || cause === 'redo' ? memory.get(session)?.get(session.position) : undefined
  if (known === undefined) return
  const { index, doc } = session
  if (known.rope !== undefined && doc.links[known.rope] !== undefined) return selectRope(known.rope)
  const ids = known.selection.filter((id) => index.has(id))
  select(ids, known.primary !== undefined && index.has(known.primary) ? known.primary : ids.at(-1))
}
