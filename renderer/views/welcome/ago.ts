import { locale, t } from '../../../shared/messages/language'

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/**
 * How long ago something was: `yesterday`, `3 hours ago`.
 * @param instant ISO 8601
 * @param now milliseconds since the epoch
 */
export function ago(instant: string, now: number): string {
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000)
  if (!Number.isFinite(seconds)) return ''
  for (const [unit, length] of STEPS) if (seconds >= length) return words.format(-Math.floor(seconds / length), unit)
  return t().welcome.justNow
}

/** The time of day of an instant, where the person is: `14:02`. Empty for what is no instant. */
export function clock(instant: string): string {
  const time = new Date(instant)
  return Number.isNaN(time.getTime()) ? '' : time.toTimeString().slice(0, 5)
}
