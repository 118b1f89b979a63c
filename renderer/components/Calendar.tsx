import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addDays, addMonths, dateParts } from '../../shared/days'
import { formatDate } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { Button, IconButton } from './Button'
import styles from './Calendar.module.css'
import { cx } from './cx'
import { formatMonth, monthGrid } from './dates'

interface CalendarProps {
  readonly value: string | undefined
  readonly today: string
  readonly pick: (date: string | undefined) => void
}

function stepFor(event: KeyboardEvent): ((date: string) => string) | undefined {
  switch (event.key) {
    case 'ArrowLeft':
      return (date) => addDays(date, -1)
    case 'ArrowRight':
      return (date) => addDays(date, 1)
    case 'ArrowUp':
      return (date) => addDays(date, -7)
    case 'ArrowDown':
      return (date) => addDays(date, 7)
    case 'PageUp':
      return (date) => addMonths(date, event.shiftKey ? -12 : -1)
    case 'PageDown':
      return (date) => addMonths(date, event.shiftKey ? 12 : 1)
    default:
      return undefined
  }
}

/** A month to pick a day from; arrows walk days and weeks, Page keys months (with Shift years). */
export function Calendar({ value, today, pick }: CalendarProps) {
  const [cursor, setCursor] = useState(value ?? today)
  const active = useRef<HTMLButtonElement>(null)
  const walked = useRef(true)
  useEffect(() => {
    if (walked.current) active.current?.focus()
    walked.current = false
  }, [cursor])

  function walk(event: KeyboardEvent): void {
    const step = stepFor(event)
    if (!step) return
    event.preventDefault()
    walked.current = true
    setCursor(step(cursor))
  }

  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <IconButton
          label={t().fields.date.previousMonth}
          icon={<ChevronLeft />}
          onClick={() => setCursor(addMonths(cursor, -1))}
        />
        <span className={styles.month} aria-live="polite">
          {formatMonth(cursor)}
        </span>
        <IconButton
          label={t().fields.date.nextMonth}
          icon={<ChevronRight />}
          onClick={() => setCursor(addMonths(cursor, 1))}
        />
      </div>
      <table className={styles.grid}>
        <thead>
          <tr>
            {t().fields.date.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(cursor).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date}>
                  <button
                    type="button"
                    ref={date === cursor ? active : undefined}
                    tabIndex={date === cursor ? 0 : -1}
                    aria-label={formatDate(date)}
                    aria-pressed={date === value}
                    aria-current={date === today ? 'date' : undefined}
                    className={cx(styles.day, date.slice(0, 7) !== cursor.slice(0, 7) && styles.other)}
                    onKeyDown={walk}
                    onClick={() => pick(date)}
                  >
                    {dateParts(date).day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button small variant="ghost" onClick={() => pick(undefined)} disabled={value === undefined}>
          {t().fields.date.clear}
        </Button>
        <Button small variant="ghost" onClick={() => pick(today)}>
          {t().fields.date.today}
        </Button>
      </div>
    </div>
  )
}
