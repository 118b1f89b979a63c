import { useLayoutEffect } from 'react'
import { coveredBy, type Over } from './canvas/covered'
import { usePanels } from './store/hooks'
import { useView } from './store/viewStore'

/**
 * Tells the style sheets which part of the drawing, or of the outline, no panel lies over, so that what lies over it stands
 * in its middle: `--visible-left` and `--visible-right` from the edges of the window, `--over-left` and `--over-right` from
 * those of the drawing.
 */
export function useVisiblePart(): void {
  const panels = usePanels()
  const narrow = useView((state) => state.narrow)
  const layout = useView((state) => state.layout)
  useLayoutEffect(() => {
    const main = document.querySelector('main')
    if (main === null) return undefined
    const observer = new ResizeObserver(() => tell(main))
    observer.observe(main)
    tell(main)
    return () => observer.disconnect()
  }, [panels, narrow, layout])
  useLayoutEffect(() => () => write({ left: 0, right: 0 }, { left: 0, right: 0 }), [])
}

interface Sides {
  readonly left: number
  readonly right: number
}

function tell(main: HTMLElement): void {
  const box = main.getBoundingClientRect()
  const overs = Array.from(document.querySelectorAll<HTMLElement>('[data-over-panel]'), (element): Over => {
    return { edge: element.dataset['over'] === 'left' ? 'left' : 'right', box: element.getBoundingClientRect() }
  })
  const over = coveredBy(box, overs)
  write(over, { left: box.left + over.left, right: window.innerWidth - box.right + over.right })
}

function write(over: Sides, visible: Sides): void {
  const { style } = document.documentElement
  for (const [name, { left, right }] of Object.entries({ over, visible })) {
    style.setProperty(`--${name}-left`, `${left}px`)
    style.setProperty(`--${name}-right`, `${right}px`)
  }
}
