import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { PlanTotals } from '../../shared/model/types'

/** One line without control characters, so that no plan can steer the terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, (control) => (/\u200d/.test(control) ? control : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** How many ropes hold, in words, and how many branches hang from none. */
export function ropesLine({ ropes, ropesGrounded, loose }: PlanTotals): string {
  const whole =
    ropes === 0
      ? t().cli.noRopes
      : t().cli.ropes(formatNumber(ropesGrounded), ropesGrounded, formatNumber(ropes), ropes)
  return loose === 0 ? whole : `${whole} · ${t().common.looseBranches(formatNumber(loose), loose)}`
}
