import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'

/** One line without control characters, so that no plan can steer the terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, (control) => (/\u200d/.test(control) ? control : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** How many ropes hold, in words. */
export function ropesLine({
  ropes,
  ropesGrounded,
}: {
  readonly ropes: number
  readonly ropesGrounded: number
}): string {
  if (ropes === 0) return t().cli.noRopes
  return t().cli.ropes(formatNumber(ropesGrounded), ropesGrounded, formatNumber(ropes), ropes)
}
