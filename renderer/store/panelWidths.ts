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
export interface Widths {
  readonly least: number
  readonly first: number
  readonly most: number
}

/** What a panel's width goes by. */
export interface Room {
  /** Of the window, in CSS pixels. */
  readonly width: number
  /** The size of the interface's type, in CSS pixels: on a wall it is larger. */
  readonly rem: number
  /** Whether fingers are used: buttons are larger then. */
  readonly coarse: boolean
}

/** In rem, and as a part of the window: a panel grows with both until its lines are long enough to be read with ease. */
interface Growth {
  readonly least: number
  readonly first: number
  /** At first, for fingers. */
  readonly touched: number
  readonly part: number
  readonly widest: number
  /** As wide as it can be made. */
  readonly most: number
}

const GROWTH: Readonly<Record<Exclude<SideId, 'outline'>, Growth>> = {
  findings: { least: 15, first: 17, touched: 20, part: 0.14, widest: 26, most: 35 },
  inspector: { least: 18, first: 20, touched: 22, part: 0.16, widest: 28, most: 35 },
}

/** The outline begins with this part of the window beside the drawing, and is no narrower than so many rem. */
const OUTLINE_PART = 0.38
const OUTLINE_LEAST = 18

/** How wide a panel is as long as nobody made it wider or narrower, and may be. */
export function widthsOf(side: SideId, { width, rem, coarse }: Room): Widths {
  if (side === 'outline') {
    const least = OUTLINE_LEAST * rem
    return { least, first: Math.round(Math.max(least, width * OUTLINE_PART)), most: Math.max(least, width) }
  }
  const { least, first, touched, part, widest, most } = GROWTH[side]
  const grown = Math.max((coarse ? touched : first) * rem, width * part)
  return { least: least * rem, first: Math.round(Math.min(widest * rem, grown)), most: most * rem }
}

/** Sets the width of a panel, within its bounds; the others keep theirs. */
export function setWidth(side: SideId, wanted: number, { least, most }: Pick<Widths, 'least' | 'most'>): void {
  const { sizes } = useView.getState().panels
  const width = Math.round(Math.min(most, Math.max(least, wanted)))
  if (sizes[side] !== width) setPanels({ sizes: { ...sizes, [side]: width } })
}

/** Gives a panel the width back that it has by itself. */
export function forgetWidth(side: SideId): void {
  const { [side]: _own, ...others } = useView.getState().panels.sizes
  setPanels({ sizes: others })
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
