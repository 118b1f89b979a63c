import type { ReactNode } from 'react'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'
import { cx } from './cx'
import { Field } from './Field'
import styles from './Field.module.css'
import { useDraft } from './useDraft'

interface TextFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly commit: (value: string, merge: string) => Result<unknown>
  readonly multiline?: boolean
  /** A title: wraps, but Enter commits. */
  readonly wrap?: boolean
  readonly placeholder?: string | undefined
  readonly hint?: ReactNode
  /** Most characters, as a person counts them. The counter shows from 80 % on. */
  readonly limit?: number
  readonly hideLabel?: boolean
  readonly required?: boolean
  readonly name?: string
}

/** A counter helps where a text may be long; short codes have a limit of their own and need none. */
const COUNTED_FROM = 100

/** Text that reaches the document while it is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, commit, multiline, wrap, limit = 20_000 } = props
  const draft = useDraft({
    value: value ?? '',
    format: (text) => text,
    parse: (text) => checkText(text, limit, props.required === true),
    commit,
    live: true,
    multiline: multiline === true,
  })
  const length = draft.text.length < limit * 0.5 ? 0 : [...draft.text].length
  const counter = limit >= COUNTED_FROM && length > limit * 0.8 ? <Counter length={length} limit={limit} /> : undefined
  return (
    <Field label={label} hint={props.hint} error={draft.error} aside={counter} hideLabel={props.hideLabel ?? false}>
      {(ids) => {
        const shared = {
          ...ids,
          ...draft.handlers,
          value: draft.text,
          placeholder: props.placeholder,
          'data-field': props.name,
          spellCheck: true,
          dir: 'auto' as const,
        }
        return multiline || wrap ? (
          <textarea
            {...shared}
            rows={wrap ? 1 : 2}
            className={cx(styles.control, wrap ? styles.oneLine : styles.multiline)}
            onChange={(event) => draft.change(event.target.value)}
          />
        ) : (
          <input {...shared} className={styles.control} onChange={(event) => draft.change(event.target.value)} />
        )
      }}
    </Field>
  )
}

function Counter({ length, limit }: { readonly length: number; readonly limit: number }) {
  const over = length > limit
  return (
    <span className={cx(styles.counter, over && styles.counterOver)} role="status">
      {length} / {limit}
      {over ? ` · ${t().fields.tooMany(formatNumber(length - limit))}` : ''}
    </span>
  )
}

function checkText(text: string, limit: number, required: boolean): Result<string> {
  if (required && text.trim() === '') return fail('empty', t().fields.atLeastOne)
  const length = text.length <= limit ? 0 : [...text].length
  return length > limit ? fail('too-long', t().fields.shorten(formatNumber(limit))) : ok(text)
}
