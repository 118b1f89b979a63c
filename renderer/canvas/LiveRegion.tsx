import { useView } from '../store/viewStore'

/** Says politely what happened: focus, level, parents, findings, edits, undo. */
export function LiveRegion() {
  const { text, serial } = useView((state) => state.announcement)
  // Two alternating regions make a screen reader say the same words twice.
  return (
    <div className="visually-hidden" data-live>
      <div aria-live="polite">{serial % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{serial % 2 === 1 ? text : ''}</div>
    </div>
  )
}
