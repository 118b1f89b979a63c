import styles from './Kbd.module.css'
import { shortcutKeys } from './shortcut'

export const IS_MAC = /mac/i.test(navigator.userAgent)

/** A keyboard shortcut, one box per key. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {shortcutKeys(keys, IS_MAC).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
