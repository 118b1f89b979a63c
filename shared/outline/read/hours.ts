import { isPlainText } from '../escape'
import { parseNumber } from '../numbers'

const NAME_HOURS = /^(.*\S)\s+(\d[\d.,]*)\s*(?:h|hours?|std\.?|stunden)(?:\s*(?:\/|per|a|pro)\s*(?:week|woche))?$/isu

/** `Amy 30 h/week`: the hours need no comma and no role before them. */
export function splitHours(masked: string): { name: string; hours?: number } {
  const match = isPlainText(masked) ? null : NAME_HOURS.exec(masked)
  const hours = parseNumber(match?.[2] ?? '')
  return match?.[1] === undefined || hours === undefined || hours > 168 ? { name: masked } : { name: match[1], hours }
}
