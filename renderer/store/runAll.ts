import type { CommandCall } from '../../shared/commands/types'
import { said } from '../../shared/messages/language'
import { bailGesture, beginGesture, dispatch, endGesture } from './documentActions'

/**
 * Runs several edits as one undo step.
 * @param label words what the undo menu says, in the language that is spoken when it is called
 * @returns false when one was refused: then none is done
 */
export function runAll(calls: readonly CommandCall[], label: () => string): boolean {
  const gesture = beginGesture()
  for (const call of calls) {
    if (dispatch(call, { quiet: true }) === undefined) {
      bailGesture(gesture)
      return false
    }
  }
  endGesture(gesture, said(label))
  return true
}
