import { useId } from 'react'
import styles from './Choices.module.css'

interface ChoicesProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly choose: (value: V) => void
}

/** One of a few values, all in sight. */
export function Choices<V extends string>({ label, value, options, choose }: ChoicesProps<V>) {
  const id = useId()
  return (
    <div className={styles.choices}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={id} className={styles.group}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly change: (checked: boolean) => void
  readonly disabled?: boolean
}

/** Yes or no. */
export function Check({ label, hint, checked, change, disabled }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => change(event.target.checked)} />
      <span>
        {label}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </span>
    </label>
  )
}
