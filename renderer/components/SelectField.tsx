import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../shared/messages/language'
import { cx } from './cx'
import { Field } from './Field'
import fieldStyles from './Field.module.css'
import popup from './Popup.module.css'
import styles from './SelectField.module.css'

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
}

interface SelectFieldProps<V extends string> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V | undefined
  readonly choose: (value: V) => void
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly hideLabel?: boolean
  readonly name?: string
}

/** One of a few fixed values. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { options, value } = props
  const current = options.find((option) => option.value === value)
  return (
    <Field label={props.label} hint={props.hint} hideLabel={props.hideLabel ?? false}>
      {(ids) => (
        <Select.Root
          items={options}
          value={value ?? null}
          onValueChange={(next) => {
            if (next !== null && next !== value) props.choose(next)
          }}
          modal={false}
        >
          <Select.Trigger
            {...ids}
            aria-label={props.label}
            className={cx(fieldStyles.control, styles.trigger)}
            data-field={props.name}
          >
            {current?.icon}
            <span className={cx(styles.value, !current && styles.placeholder)} title={current?.label}>
              {current?.label ?? props.placeholder ?? t().fields.choose}
            </span>
            <Select.Icon className={styles.icon}>
              <ChevronDown />
            </Select.Icon>
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner className={popup.positioner} sideOffset={4} alignItemWithTrigger={false}>
              <Select.Popup className={cx(popup.popup, popup.matchWidth)}>
                <Select.List>
                  {options.map((option) => (
                    <Select.Item key={option.value} value={option.value} className={popup.item}>
                      <span className={popup.check}>
                        <Select.ItemIndicator>
                          <Check />
                        </Select.ItemIndicator>
                      </span>
                      {option.icon}
                      <Select.ItemText className={popup.itemText}>{option.label}</Select.ItemText>
                    </Select.Item>
                  ))}
                </Select.List>
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )}
    </Field>
  )
}
