import { useDocument } from './documentStore'
import { redraw } from './session'
import { select, setFocus } from './viewActions'
import { useView } from './viewStore'

/**
 * Notes what is selected, folded, filtered and in sight.
 * @returns what shows it again, as far as it is there, in another plan: one that was read again from the same file
 */
export function keepView(): () => void {
  const { selection, primary, focus, folds, unfolded, filter, filterOpen } = useView.getState()
  return () => {
    const index = useDocument.getState().plan?.index
    if (index === undefined) return
    // A plan that has become large is folded for the first time.
    useView.setState({ unfolded, filter, filterOpen, ...(folds === undefined ? {} : { folds }) })
    redraw()
    const left = selection.filter((id) => index.has(id))
    select(left, primary !== undefined && index.has(primary) ? primary : left.at(-1))
    if (focus?.ids.every((id) => index.has(id)) === true) setFocus(focus.ids, focus.depth)
  }
}
