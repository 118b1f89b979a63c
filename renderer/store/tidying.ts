import type { CommandCall } from '../../shared/commands/types'
import { said, t } from '../../shared/messages/language'
import type { Scene } from '../../shared/scene/types'
import { useDocument } from './documentStore'
import { beginGesture, dispatch, dispatchAnew, endGesture } from './session'

/**
 * Gives every card that is not pinned back to the layout and lays the picture out from nothing, in one step. Undo gives
 * all cards their places back, also those that are no part of the document.
 * @param first what is done to the plan before, in the same step, which then bears its name
 * @returns what came of it; a refusal has been told
 */
export function tidy(first?: CommandCall): 'tidied' | 'already' | 'refused' {
  const { plan } = useDocument.getState()
  const gesture = beginGesture()
  if (plan === undefined || gesture === undefined) return 'refused'
  const { session, scene } = plan
  const before = session.position
  if (first !== undefined && dispatch(first, { quiet: true }) === undefined) return 'refused'
  if (dispatchAnew({ id: 'layout.tidy', params: {} }) === undefined) return 'refused'
  const edited = session.position !== before
  const moved = hasMoved(scene)
  if (!edited && moved) session.note(said(() => t().commands.tidy))
  else endGesture(gesture)
  return edited || moved ? 'tidied' : 'already'
}

/** Whether a card is elsewhere than in an older picture of the same cards. */
function hasMoved(before: Scene): boolean {
  const now = new Map(useDocument.getState().plan?.scene.cards.map((card) => [card.id, card]))
  return before.cards.some(({ id, x, y }) => now.get(id)?.x !== x || now.get(id)?.y !== y)
}
