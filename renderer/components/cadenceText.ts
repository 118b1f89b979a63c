import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { parseCadence } from '../../shared/outline/cadence'
import type { Cadence } from '../../shared/schema/nodes'
import { parseNumber } from './parseNumber'

/** How often, as the outline's cell is typed into: `3x/week`, in German `3x/Woche`. */
export function typedCadence({ count, per }: Cadence): string {
  return t().outline.cells.often(formatNumber(count, 12), per)
}

/** Separators of a number mean what they mean in the language of the window. */
const NUMBER = /^[\d.,\u202f]+/

/**
 * Reads how often: `3x/week`, `daily`, `twice a month`; in German, in every language of the app, `3x/Woche`, `täglich`,
 * `zweimal im Monat`.
 */
export function readCadence(text: string): Cadence | undefined {
  const plain = text.trim()
  const [number] = NUMBER.exec(plain) ?? []
  const count = number === undefined ? undefined : parseNumber(number)
  if (number === undefined || !count?.ok || count.value === undefined) return parseCadence(plain)
  return parseCadence(`${count.value}${plain.slice(number.length)}`)
}
