import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

/** What a control inside a field needs to be named and described. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly label: string
  /** One line of help, always shown. */
  readonly hint?: ReactNode
  /** What is wrong and what to type instead. */
  readonly error?: string | undefined
  /** Right of the label: a counter, a small button. */
  readonly aside?: ReactNode
  readonly hideLabel?: boolean
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label, a control, and below it what is wrong or what to type. */
export function Field({ label, hint, error, aside, hideLabel, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  const noteId = note ? `${id}-note` : undefined
  return (
    <div className={styles.field}>
      <div className={hideLabel ? 'visually-hidden' : styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside}
      </div>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': error ? true : undefined })}
      {note ? (
        <p id={noteId} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {note}
        </p>
      ) : null}
    </div>
  )
}
