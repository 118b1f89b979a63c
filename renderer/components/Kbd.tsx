import { shortcutText } from '../../shared/actions/shortcuts'
import styles from './Kbd.module.css'

export const IS_MAC = /mac/i.test(navigator.userAgent)

/** A keyboard shortcut in the words of the platform. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.key}>{shortcutText(keys, IS_MAC)}</kbd>
}
