import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { t } from '../../../shared/messages/language'
import { forgetWidth, type SideId, setWidth, type Widths } from '../../store/panelWidths'
import styles from './SidePanel.module.css'

/** A press of an arrow key moves the line so far, in CSS pixels. */
const STEP = 16

interface Props {
  readonly side: SideId
  readonly width: number
  readonly bounds: Pick<Widths, 'least' | 'most'>
}

/** The line between a panel and the drawing: dragged, moved by arrow keys, and set back by a double click. */
export function Separator({ side, width, bounds }: Props) {
  // Where it was taken, and how wide the panel was there: what is taken stays under the pointer.
  const [taken, setTaken] = useState<{ x: number; width: number }>()
  const { least, most } = bounds
  const grow = side === 'inspector' ? -1 : 1
  const onPointerDown = ({ button, currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    const panel = document.getElementById(`side-${side}`)
    if (button !== 0 || panel === null) return
    currentTarget.setPointerCapture(pointerId)
    setTaken({ x: clientX, width: panel.getBoundingClientRect().width })
  }
  const onPointerMove = ({ clientX }: PointerEvent<HTMLElement>) => {
    if (taken !== undefined) setWidth(side, taken.width + grow * (clientX - taken.x), bounds)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = byKey(event.key, { least, most, width, grow })
    if (wanted === undefined) return
    event.preventDefault()
    setWidth(side, wanted, bounds)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one that takes the focus is a control
    <div
      className={styles.handle}
      data-moving={taken !== undefined || undefined}
      role="separator"
      aria-label={t().frame.widthOf[side]}
      aria-orientation="vertical"
      aria-controls={`side-${side}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- moved by keys as well
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => setTaken(undefined)}
      onDoubleClick={() => forgetWidth(side)}
      onKeyDown={onKeyDown}
    />
  )
}

interface Reach {
  readonly least: number
  readonly most: number
  readonly width: number
  readonly grow: number
}

function byKey(key: string, { least, most, width, grow }: Reach): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return width + grow * STEP
    case 'ArrowLeft':
      return width - grow * STEP
    case 'Home':
      return least
    case 'End':
      return most
    default:
      return undefined
  }
}
