import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { parseCadence } from '../../shared/outline/cadence'
import type { Cadence } from '../../shared/schema/nodes'
import { parseNumber } from './parseNumber'

type Per = Cadence['per']

const WORDS: Readonly<Record<string, Cadence>> = {
  täglich: { count: 1, per: 'day' },
  wöchentlich: { count: 1, per: 'week' },
  monatlich: { count: 1, per: 'month' },
  vierteljährlich: { count: 1, per: 'quarter' },
  jährlich: { count: 0.25, per: 'quarter' },
}
const COUNTS: Readonly<Record<string, number>> = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, zehn: 10 }
const UNITS: Readonly<Record<string, Per>> = { tag: 'day', woche: 'week', monat: 'month', quartal: 'quarter' }
const COUNTED =
  /^([\d.,]+|\p{L}+?)\s?(?:x|×|mal)?\s?(?:\/|am|im|pro|je|die|jede[nrs]?)?\s?(tag|woche|monat|quartal|jahr)$/u

/** How often, as the outline's cell is typed into: `3x/week`, in German `3x/Woche`. */
export function typedCadence({ count, per }: Cadence): string {
  return t().outline.cells.often(formatNumber(count, 12), per)
}

/**
 * Reads how often: `3x/week`, `daily`, `twice a month`; in German, in every language of the app, `3x/Woche`, `täglich`,
 * `zweimal im Monat`.
 */
export function readCadence(text: string): Cadence | undefined {
  return readGerman(text.trim().toLowerCase()) ?? parseCadence(text)
}

function readGerman(text: string): Cadence | undefined {
  const word = WORDS[text]
  if (word !== undefined) return { ...word }
  const [, number = '', unit = ''] = COUNTED.exec(text) ?? []
  const count = COUNTS[number] ?? countOf(number)
  if (count === undefined || count <= 0) return undefined
  // A year is four quarters, the longest stretch that a cadence counts in.
  return unit === 'jahr' ? { count: count / 4, per: 'quarter' } : perUnit(count, UNITS[unit])
}

function countOf(text: string): number | undefined {
  const read = parseNumber(text)
  return read.ok ? read.value : undefined
}

function perUnit(count: number, per: Per | undefined): Cadence | undefined {
  return per && { count, per }
}
