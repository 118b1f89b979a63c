import { useEffect, useState } from 'react'
import { type DocumentState, isPainted, useDocument } from './store/documentStore'

/** What of the window is there besides the drawing. */
export interface Stages {
  /** Toolbar, rail and status bar: there for good. */
  readonly bars: boolean
  /** The panels of the open plan: first the inspector, then the others. */
  readonly inspector: boolean
  readonly panels: boolean
}

const LAST = 3

/**
 * All that is not the drawing waits until a plan's first picture has been painted. Then it comes part by part, each in a
 * frame of its own, so that none holds up the hand for long; and nothing that the hand does holds them up.
 */
export function useStages(): Stages {
  const opened = useDocument((state) => state.opened)
  const painted = useDocument(isPainted)
  const checked = useDocument(isChecked)
  const [reached, setReached] = useState({ opened: 0, stage: 0 })
  // The bars of the plan before are those of this one.
  const stage = reached.opened === opened ? reached.stage : Math.min(1, reached.stage)
  useEffect(() => {
    if (!painted || stage === LAST) return undefined
    const frame = requestAnimationFrame(() => setReached({ opened, stage: stage + 1 }))
    return () => cancelAnimationFrame(frame)
  }, [opened, painted, stage])
  const complete = stage === LAST && checked
  useEffect(() => {
    if (complete) requestAnimationFrame(() => (document.documentElement.dataset['ready'] = 'true'))
  }, [complete])
  return { bars: stage >= 1, inspector: stage >= 2, panels: stage >= LAST }
}

const isChecked = ({ plan }: DocumentState): boolean => plan?.checked === true
