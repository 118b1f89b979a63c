import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { type SideId, widthsOf } from '../../store/panelWidths'
import { useView } from '../../store/viewStore'
import { useRoom } from './room'
import { Separator } from './Separator'
import styles from './SidePanel.module.css'

interface Props {
  readonly side: SideId
  readonly children: ReactNode
}

/**
 * A panel beside the drawing, with the line that makes it wider: as wide as it was left, whatever else is open, and as long
 * as nobody did that as suits the window.
 */
export function SidePanel({ side, children }: Props) {
  const widths = widthsOf(side, useRoom())
  const width = useView((state) => state.panels.sizes[side]) ?? widths.first
  const panel = (
    <div className={styles.side} data-side-panel={side} id={`side-${side}`} style={{ width, minWidth: widths.least }}>
      {children}
    </div>
  )
  const separator = <Separator side={side} width={width} bounds={widths} />
  return (
    <section className={styles.place} aria-label={t().frame.sides[side]}>
      {side === 'inspector' && separator}
      {panel}
      {side !== 'inspector' && separator}
    </section>
  )
}
