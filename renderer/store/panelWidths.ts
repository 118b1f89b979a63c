import { setNarrow, setPanels } from './viewActions'
import { useView } from './viewStore'
import type { PanelState } from './viewTypes'

/** From this width on both side panels are open at first, in CSS pixels: the drawing keeps 800 of them. */
const ROOM_FOR_TWO = 1400
/** Below this width panels lie over the drawing, one at a time. */
const NARROW = 960

type Shown = Pick<PanelState, 'inspector' | 'findings' | 'minimap'>

/** Which panels a window of this width opens with, as long as the person chose none. */
export function panelsFor(width: number): Shown {
  return { inspector: width >= NARROW, findings: width >= ROOM_FOR_TWO, minimap: true }
}

/** Whether another panel is open than before; another size does not count. */
export function otherPanels(a: Shown, b: Shown): boolean {
  return a.inspector !== b.inspector || a.findings !== b.findings || a.minimap !== b.minimap
}

/** Keeps one panel in a narrow window, and brings the others back when it grows. */
export function watchWidth(): void {
  const query = window.matchMedia(`(max-width: ${NARROW - 1}px)`)
  let before: PanelState | undefined
  const apply = () => {
    const { panels, narrow } = useView.getState()
    if (query.matches === narrow) return
    if (query.matches) {
      before = panels
      setNarrow(true)
      setPanels({ findings: panels.findings && !panels.inspector, parking: false })
    } else {
      setPanels(before === undefined ? {} : { inspector: before.inspector, findings: before.findings })
      setNarrow(false)
    }
  }
  query.addEventListener('change', apply)
  apply()
}
