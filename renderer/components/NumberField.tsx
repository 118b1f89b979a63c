import type { ReactNode } from 'react'
import type { Result } from '../../shared/result'
import { cx } from './cx'
import { Field } from './Field'
import styles from './Field.module.css'
import { type NumberLimits, parseNumber, typedNumber } from './parseNumber'
import { useDraft } from './useDraft'

interface NumberFieldProps extends NumberLimits {
  readonly label: string
  readonly value: number | undefined
  readonly commit: (value: number | undefined, merge: string) => Result<unknown>
  readonly hint?: ReactNode
  readonly placeholder?: string | undefined
  readonly hideLabel?: boolean
  readonly name?: string
}

/** A number, typed as people type numbers. Empty clears it. */
export function NumberField(props: NumberFieldProps) {
  const draft = useDraft<number | undefined>({
    value: props.value,
    format: typedNumber,
    parse: (text) => parseNumber(text, props),
    commit: props.commit,
  })
  return (
    <Field label={props.label} hint={props.hint} error={draft.error} hideLabel={props.hideLabel ?? false}>
      {(ids) => (
        <input
          {...ids}
          {...draft.handlers}
          className={cx(styles.control, styles.numeric)}
          value={draft.text}
          placeholder={props.placeholder}
          inputMode="decimal"
          data-field={props.name}
          onChange={(event) => draft.change(event.target.value)}
        />
      )}
    </Field>
  )
}
