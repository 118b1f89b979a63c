import type { CommandCall } from '../../../../shared/commands/types'
import { bailGesture, beginGesture, dispatch, endGesture } from '../../../store/documentActions'

/**
 * Runs several edits as one undo step.
 * @param label what the undo menu says
 * @returns false when one was refused: then none is done
 */
export function runAll(calls: readonly CommandCall[], label: string): boolean {
  const gesture = beginGesture()
  for (const call of calls) {
    if (dispatch(call, { quiet: true }) === undefined) {
      bailGesture(gesture)
      return false
    }
  }
  endGesture(gesture, label)
  return true
}
