import type { NodeStatus } from '../../shared/schema/nodes'
import styles from './StatusDot.module.css'

/** A status by shape and colour; the word stands beside it. */
export function StatusDot({ status }: { readonly status: NodeStatus }) {
  return <span className={styles.dot} data-status={status} aria-hidden="true" />
}
