import { useEffect, useRef } from 'react'
import { useDocument } from '../store/documentStore'
import { useView, type ViewState } from '../store/viewStore'
import { cardOf } from './cardOf'
import { goBackTo } from './leftLook'
import { useViewport, type Viewport } from './viewport'

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
