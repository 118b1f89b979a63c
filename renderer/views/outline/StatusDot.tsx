import type { NodeStatus } from '../../../shared/schema/nodes'
import styles from './Outline.module.css'

/** A status by shape and colour; the word stands beside it. */
export function StatusDot({ status }: { readonly status: NodeStatus }) {
  return <span className={styles.statusDot} data-status={status} aria-hidden="true" />
}
