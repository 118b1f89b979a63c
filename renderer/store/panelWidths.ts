import { setNarrow, setPanels } from './viewActions'
import { useView } from './viewStore'
import type { PanelState } from './viewTypes'

/** From this width on both side panels are open at first, in CSS pixels: the drawing keeps 800 of them. */
const ROOM_FOR_TWO = 1400
/** Below this width panels lie over the drawing, one at a time. */
const NARROW = 960
/** Width of the rail and of a panel that lies over the drawing, and what must be left of the drawing. */
const RAIL = 48
const OVER = 320
const LEAST_DRAWING = 320
/** Below this width a panel hides most of the drawing: none is open unless it is asked for. */
const CRAMPED = RAIL + OVER + LEAST_DRAWING

/** What can be made wider and narrower beside the drawing. */
export type SideId = 'findings' | 'outline' | 'inspector'

/** CSS pixels. */
interface Widths {
  readonly least: number
  readonly first: number
  readonly most: number
}

const WIDTHS: Readonly<Record<Exclude<SideId, 'outline'>, Widths>> = {
  findings: { least: 240, first: 272, most: 560 },
  inspector: { least: 288, first: 320, most: 560 },
}

/** The outline begins with this part of the window beside the drawing. */
const OUTLINE_PART = 0.38

/** How wide a panel is at first, and may be, in a window of a width. */
export function widthsOf(side: SideId, window: number): Widths {
  if (side !== 'outline') return WIDTHS[side]
  return { least: 288, first: Math.round(Math.max(288, window * OUTLINE_PART)), most: Math.max(288, window) }
}

/** Sets the width of a panel, within its bounds; the others keep theirs. */
export function setWidth(side: SideId, wanted: number): void {
  const { sizes } = useView.getState().panels
  const { least, most } = widthsOf(side, window.innerWidth)
  const width = Math.round(Math.min(most, Math.max(least, wanted)))
  if (sizes[side] !== width) setPanels({ sizes: { ...sizes, [side]: width } })
}

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

/** Puts the inspector aside where it would hide the drawing, until there is room for both or it is asked for. */
export function watchCramped(): void {
  const query = window.matchMedia(`(max-width: ${CRAMPED - 1}px)`)
  let aside = false
  const apply = () => {
    const { inspector } = useView.getState().panels
    if (query.matches && inspector) setPanels({ inspector: false })
    else if (!query.matches && aside) setPanels({ inspector: true })
    aside = query.matches && inspector
  }
  query.addEventListener('change', apply)
  apply()
}
