import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import { useViewport } from './viewport'

/** So many cards can be moved as elements of the page, and laid out at another size, in every frame. */
const FEW = 20

/**
 * Whether the elements of the page are hidden behind their painted picture: many of them on the move. Moving them
 * takes a frame each time, and every line of text would be measured anew for every zoom.
 * @param count how many cards are elements of the page
 */
export function useVeil(count: number): boolean {
  const moving = useViewport((view) => view.moving)
  // A field that is typed in and a card in the hand are no picture.
  const editing = useView((state) => state.editing !== undefined)
  const held = useCanvas((state) => state.dragging || state.connect !== undefined)
  return moving && count > FEW && !editing && !held
}
