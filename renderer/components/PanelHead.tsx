import { X } from 'lucide-react'
import { formatNumber } from '../../shared/messages/format'
import { IconButton } from './Button'
import styles from './PanelHead.module.css'

interface PanelHeadProps {
  readonly title: string
  /** How many things the panel lists. */
  readonly count: number
  /** Name of the button that hides the panel. */
  readonly hideLabel: string
  readonly hide: () => void
}

/** The head of a panel beside the drawing: what it lists, how many, and a way to hide it. */
export function PanelHead({ title, count, hideLabel, hide }: PanelHeadProps) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{formatNumber(count)}</span>
      </h2>
      <IconButton label={hideLabel} icon={<X />} onClick={hide} />
    </header>
  )
}
