import { Popover } from '@base-ui/react/popover'
import { CalendarDays } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { t } from '../../shared/messages/language'
import type { Result } from '../../shared/result'
import { useDocument } from '../store/documentStore'
import { Calendar } from './Calendar'
import { cx } from './cx'
import { localToday, parseDate, typedDate } from './dates'
import { Field } from './Field'
import styles from './Field.module.css'
import popup from './Popup.module.css'
import { useDraft } from './useDraft'

interface DateFieldProps {
  readonly label: string
  /** YYYY-MM-DD. */
  readonly value: string | undefined
  readonly commit: (value: string | undefined, merge: string) => Result<unknown>
  readonly hint?: ReactNode
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly name?: string
}

/** A date, typed in any usual form or picked from a calendar. Empty clears it. */
export function DateField(props: DateFieldProps) {
  const [open, setOpen] = useState(false)
  const today = localToday()
  const yearStartMonth = useDocument((state) => state.plan?.doc.settings.yearStartMonth)
  const draft = useDraft<string | undefined>({
    value: props.value,
    format: typedDate,
    parse: (text) => parseDate(text, today, yearStartMonth),
    commit: props.commit,
  })
  return (
    <Field label={props.label} hint={props.hint} error={draft.error} hideLabel={props.hideLabel ?? false}>
      {(ids) => (
        <div className={styles.withButton}>
          <input
            {...ids}
            {...draft.handlers}
            className={cx(styles.control, styles.numeric)}
            value={draft.text}
            placeholder={props.placeholder ?? t().fields.date.example}
            data-field={props.name}
            onChange={(event) => draft.change(event.target.value)}
          />
          <Popover.Root open={open} onOpenChange={setOpen}>
            <Popover.Trigger className={styles.inlineButton} aria-label={t().fields.pickFromCalendar(props.label)}>
              <CalendarDays />
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Positioner className={popup.positioner} side="bottom" align="end" sideOffset={6}>
                <Popover.Popup className={popup.popup} aria-label={props.label}>
                  <Calendar
                    value={props.value}
                    today={today}
                    pick={(date) => {
                      props.commit(date, `pick-${props.name ?? props.label}`)
                      setOpen(false)
                    }}
                  />
                </Popover.Popup>
              </Popover.Positioner>
            </Popover.Portal>
          </Popover.Root>
        </div>
      )}
    </Field>
  )
}
