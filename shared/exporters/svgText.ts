import { cleanText } from '../scene/text/clean'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as XML may hold it: markup escaped, characters that XML refuses removed. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A number as short as it can be: at most two decimals. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
