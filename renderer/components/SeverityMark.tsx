import type { Severity } from '../../shared/schema/document'
import { cx } from './cx'
import styles from './SeverityMark.module.css'

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.2 15.4 14.4H.6z',
  info: 'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
}

const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  warning: 'M8 6v4M8 12.2v.2',
  info: 'M8 7.4v4.2M8 4.6v.2',
}

/** How grave a finding is: shape and sign as well as colour. Hidden from screen readers; put the word beside it. */
export function SeverityMark({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={cx(styles.mark, styles[severity], className)}>
      <path d={SHAPES[severity]} className={styles.shape} />
      <path d={SIGNS[severity]} className={styles.sign} />
    </svg>
  )
}
