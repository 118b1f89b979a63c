import styles from './ErrorNote.module.css'

/** What went wrong in a dialog that stays, read out at once. Without text there is none. */
export function ErrorNote({ text }: { readonly text: string | undefined }) {
  return text ? (
    <p role="alert" className={styles.error}>
      {text}
    </p>
  ) : null
}
