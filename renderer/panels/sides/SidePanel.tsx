import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { type SideId, widthsOf } from '../../store/panelWidths'
import { useView } from '../../store/viewStore'
import { Separator } from './Separator'
import styles from './SidePanel.module.css'

interface Props {
  readonly side: SideId
  readonly children: ReactNode
}

/** A panel beside the drawing, as wide as it was left whatever else is open, with the line that makes it wider. */
export function SidePanel({ side, children }: Props) {
  const { least, first } = widthsOf(side, window.innerWidth)
  const width = useView((state) => state.panels.sizes[side]) ?? first
  const panel = (
    <div className={styles.side} data-side-panel={side} id={`side-${side}`} style={{ width, minWidth: least }}>
      {children}
    </div>
  )
  const separator = <Separator side={side} width={width} />
  return (
    <section className={styles.place} aria-label={t().frame.sides[side]}>
      {side === 'inspector' && separator}
      {panel}
      {side !== 'inspector' && separator}
    </section>
  )
}
