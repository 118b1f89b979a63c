import { focusView } from '../../canvas/canvasFocus'
import { cutRope, deleteCards } from '../../store/removing'
import { useView } from '../../store/viewStore'

/** Deletes the selected cards, or cuts the selected rope. */
export function deleteSelected(): void {
  const { selection, rope } = useView.getState()
  // The button that was pressed goes with the card.
  const beside = document.querySelector('[data-inspector] :focus') !== null
  const done = rope !== undefined ? cutRope(rope) : selection.length > 0 && deleteCards(selection)
  if (done && beside) focusView()
}
