import { useReactFlow, useStore } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { setZoom } from '../store/viewActions'
import { coveredBy, NOTHING, type Over } from './covered'
import { NO_PANE, setController, THINNEST_ROPE, useViewport } from './viewport'

interface Props {
  readonly pane: RefObject<HTMLElement | null>
}

const selectTransform = (state: { transform: [number, number, number] }) => state.transform
const selectWidth = (state: { width: number }) => state.width
const selectHeight = (state: { height: number }) => state.height

/** After so many milliseconds without movement the picture is at rest. */
const AT_REST = 80

/** Panels of a narrow window, the search box and the hint say by `data-over` at which edge of the drawing they lie. */
function oversInPage(): Over[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-over]'), (element) => ({
    edge: element.dataset['over'] as Over['edge'],
    box: element.getBoundingClientRect(),
  }))
}

/** The only place that knows how React Flow keeps its viewport: mirrors it into our store, and moves it for us. */
export function ViewportBridge({ pane }: Props) {
  const flow = useReactFlow()
  const [x, y, zoom] = useStore(selectTransform)
  const width = useStore(selectWidth)
  const height = useStore(selectHeight)

  useLayoutEffect(() => {
    const before = useViewport.getState()
    const stays = before.x === x && before.y === y && before.zoom === zoom
    useViewport.setState({ x, y, zoom, width, height, moving: before.moving || !stays })
  }, [x, y, zoom, width, height])

  useEffect(() => {
    setController({
      set: (to, duration) => void flow.setViewport(to, duration > 0 ? { duration } : undefined),
      pane: () => pane.current?.getBoundingClientRect() ?? NO_PANE,
      covered: () => (pane.current === null ? NOTHING : coveredBy(pane.current.getBoundingClientRect(), oversInPage())),
    })
    return () => setController(undefined)
  }, [flow, pane])

  useEffect(() => {
    const timer = setTimeout(() => {
      setZoom(zoom)
      pane.current?.style.setProperty('--thinnest', `${THINNEST_ROPE / zoom}px`)
      useViewport.setState({ moving: false })
    }, AT_REST)
    return () => clearTimeout(timer)
  }, [x, y, zoom, pane])

  return null
}
