import { useEffect, useRef } from 'react'
import type { Box } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import { useView, type ViewState } from '../store/viewStore'
import { recovered, uncovered } from './covered'
import { cardOf } from './hitTest'
import { panOf } from './intoView'
import { coveredNow, moveTo, useViewport, type Viewport } from './viewport'

const isFocused = ({ focus }: ViewState): boolean => focus !== undefined

/** A line of sight is a look aside: when it ends, the picture is again where it was before, with the selected card in view. */
export function useFocusView(): void {
  const focused = useView(isFocused)
  const before = useRef<Viewport>(undefined)
  useEffect(() => {
    if (focused) {
      before.current = useViewport.getState()
      return
    }
    const view = before.current
    before.current = undefined
    const scene = useDocument.getState().plan?.scene
    const { primary } = useView.getState()
    if (view === undefined || scene === undefined) return
    const card = primary === undefined ? undefined : cardOf(scene, primary)
    goBackTo(view, card === undefined ? [] : [card])
  }, [focused])
}

/** Where the pane has another size by now, its middle shows what it showed then; boxes that are out of view are panned to. */
function goBackTo(then: Viewport, boxes: readonly Box[]): void {
  const { width, height } = useViewport.getState()
  const { x, y, zoom } = then
  const view = { zoom, x: x + (width - then.width) / 2, y: y + (height - then.height) / 2, width, height }
  const covered = coveredNow()
  const panned = panOf(boxes, uncovered(view, covered))
  moveTo(panned === undefined ? view : recovered(panned, view, covered))
}
