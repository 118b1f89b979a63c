import { formatDate, formatDay, formatShort, leadsNumber, withUnit } from '../messages/format'
import { t } from '../messages/language'
import type { Measure } from '../schema/measures'
import type { Cadence } from '../schema/nodes'

/** What a target is written from. */
type Target = Pick<Measure, 'unit' | 'direction' | 'from' | 'to' | 'due'>

function targetText(measure: Target, to: number): string {
  const unit = measure.unit?.trim() ?? ''
  const goal = withUnit(formatShort(to), unit)
  if (measure.from !== undefined && measure.from !== to) {
    const prefix = leadsNumber(unit)
    const from = prefix ? withUnit(formatShort(measure.from), unit) : formatShort(measure.from)
    return `${from} → ${goal}`
  }
  if (measure.direction === 'decrease') return `≤ ${goal}`
  return measure.direction === 'maintain' ? t().scene.hold(goal) : goal
}

/** A target in words: the figures (`40 → 50 %`) and the day (`30 Jun`). */
export interface TargetWords {
  readonly text: string
  readonly due: string | undefined
}

/** A measure as a card shows it; undefined where it has no target. */
export function formatTarget(measure: Measure, today?: string): TargetWords | undefined {
  if (measure.to === undefined) return undefined
  const due = measure.due === undefined ? undefined : formatDay(measure.due, today)
  return { text: targetText(measure, measure.to), due }
}

/** Figures and day in one: `40 → 50 % · 30 Jun`. */
export function joinTarget({ text, due }: TargetWords): string {
  return due === undefined ? text : `${text} · ${due}`
}

/** A measure in full: `Close rate: 40 → 50 % · 30 Jun 2027`. */
export function measureInWords(measure: Target & Pick<Measure, 'name'>): string {
  const { name, to, due } = measure
  const target = to === undefined ? undefined : targetText(measure, to)
  const named = [name, target].filter((part) => part !== undefined && part !== '').join(': ')
  return due === undefined ? named : `${named} · ${formatDate(due)}`
}

/** How often: `3 × / week`, `daily`. */
export function formatCadence({ count, per }: Cadence): string {
  return count === 1 ? t().scene.once[per] : t().scene.often(formatShort(count), t().scene.per[per])
}
