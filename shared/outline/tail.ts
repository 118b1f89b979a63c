import { type Cadence, DRIVER_CATEGORIES, type DriverCategory, type NodeStatus } from '../schema/nodes'
import { CADENCE_PATTERN, CADENCE_WORDS, parseCadence } from './cadence'

/** What stands behind a title. */
export interface Tail {
  readonly owner?: string
  readonly category?: DriverCategory
  readonly priority?: number
  readonly status?: NodeStatus
  readonly cadence?: Cadence
  /** `^k1`: a name by which other lines can mean this card. */
  readonly anchor?: string
}

const CATEGORIES: Readonly<Record<string, DriverCategory>> = {
  ...Object.fromEntries(DRIVER_CATEGORIES.map((category) => [category, category])),
  customer: 'customers',
  product: 'products',
  markets: 'market',
  profit: 'profitability',
  margin: 'profitability',
  brands: 'brand',
}
const STATUSES: Readonly<Record<string, NodeStatus>> = {
  draft: 'draft',
  active: 'active',
  closed: 'closed',
  done: 'closed',
  parked: 'parked',
  entwurf: 'draft',
  aktiv: 'active',
  abgeschlossen: 'closed',
  geparkt: 'parked',
}
const ANCHOR = '\\^[A-Za-z0-9_-]{1,64}'
const STARTS = new RegExp(
  `(?<=^|\\s)(?:@(?=[^\\s@])|#(?:${Object.keys(CATEGORIES).join('|')})(?=\\s|$)|!\\d{1,9}(?=\\s|$)|` +
    `\\[(?:${Object.keys(STATUSES).join('|')})\\](?=\\s|$)|${ANCHOR}(?=\\s|$)|${CADENCE_PATTERN}(?=\\s|$))`,
  'giu',
)

const WORD_STARTS = new RegExp(`(?<=\\S\\s)${CADENCE_WORDS}(?=\\s|$)`, 'giu')

function tailStarts(masked: string, isActivity: boolean): number[] {
  const starts = [...masked.matchAll(STARTS)].map((match) => match.index)
  if (!isActivity) return starts
  const words = [...masked.matchAll(WORD_STARTS)].map((match) => match.index)
  return [...new Set([...starts, ...words])].sort((a, b) => a - b)
}

/**
 * Splits a card line into its title and what stands behind it: `@owner #category !priority 3x/week [status] ^name`, in any order.
 * Only what stands at the very end counts; an owner's name runs up to the next mark.
 * @param isActivity whether `daily` or `twice a week` at the end tells how often
 */
export function splitTail(masked: string, isActivity = false): { title: string; tail: Tail } {
  const starts = tailStarts(masked, isActivity)
  let tail: Tail = {}
  let end = masked.length
  for (const start of starts.reverse()) {
    const part = parsePart(masked.slice(start, end).trim())
    if (part === undefined) break
    // What is said twice counts as title, so that nothing is lost.
    if (Object.keys(part).some((key) => key in tail)) break
    tail = { ...tail, ...part }
    end = start
  }
  return { title: masked.slice(0, end).trim(), tail }
}

function parsePart(text: string): Tail | undefined {
  const rest = text.slice(1)
  switch (text[0]) {
    case '@':
      return { owner: rest }
    case '#':
      return optional('category', parseCategory(rest))
    case '!':
      return /^\d+$/.test(rest) && Number(rest) > 0 ? { priority: Number(rest) } : undefined
    case '[':
      return text.endsWith(']') ? optional('status', parseStatus(rest.slice(0, -1))) : undefined
    case '^':
      return new RegExp(`^${ANCHOR}$`).test(text) ? { anchor: rest } : undefined
    default:
      return optional('cadence', parseCadence(text))
  }
}

function optional<K extends keyof Tail>(key: K, value: Tail[K]): Tail | undefined {
  return value === undefined ? undefined : { [key]: value }
}

export function parseCategory(word: string): DriverCategory | undefined {
  return CATEGORIES[word.trim().toLowerCase().replace(/^#/, '')]
}

export function parseStatus(word: string): NodeStatus | undefined {
  return STATUSES[word.trim().toLowerCase()]
}
