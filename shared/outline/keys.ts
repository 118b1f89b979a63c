import type { NodeKind } from '../schema/nodes'

/** Fields that hold plain text, by the kinds that have them. */
export const TEXT_FIELDS = {
  what: ['strategy'],
  why: ['strategy', 'driver', 'initiative'],
  idealCustomer: ['driver'],
  impact: ['initiative'],
  expectations: ['initiative'],
  resources: ['initiative'],
  role: ['activity'],
  prospects: ['activity'],
  criteria: ['activity'],
  emphasis: ['activity'],
  support: ['activity'],
  accountability: ['activity'],
  notes: ['strategy', 'driver', 'initiative', 'activity'],
} as const satisfies Readonly<Record<string, readonly NodeKind[]>>
export type TextField = keyof typeof TEXT_FIELDS

/** Lines `key: text` below a card, by every word a person may use; the first word of each is the one written. */
const FIELD_WORDS = {
  what: ['what'],
  why: ['why', 'because'],
  idealCustomer: ['ideal customer', 'ideal customer profile', 'icp'],
  impact: ['impact'],
  expectations: ['expectations', 'expectation', 'expected', 'expects', 'what is expected'],
  resources: ['resources', 'resource', 'needs'],
  role: ['role', 'who'],
  prospects: ['prospects', 'prospect'],
  criteria: ['criteria', 'qualifying criteria'],
  emphasis: ['emphasis', 'emphasise', 'emphasize'],
  support: ['support'],
  accountability: ['accountability', 'accounted for'],
  notes: ['notes', 'note'],
  owner: ['owner', 'owned by'],
  status: ['status'],
  category: ['category'],
  priority: ['priority'],
  targetAccounts: ['target accounts', 'target account'],
  period: ['period'],
  people: ['people', 'with'],
  accounts: ['accounts', 'account'],
  cadence: ['cadence', 'how often'],
  hours: ['hours', 'hours each'],
  start: ['start', 'starts', 'from'],
  end: ['end', 'ends', 'until'],
  measure: ['measure', 'measures', 'kpi', 'kpis', 'target', 'targets', 'goal'],
  milestone: ['milestone', 'milestones'],
  also: ['also', 'also supports', 'supports'],
  contributes: ['contributes', 'contribution'],
} as const
export type FieldKey = keyof typeof FIELD_WORDS

/** Lines `key: text` at the left edge, about the plan as a whole. */
const HEADER_WORDS = {
  plan: ['plan', 'title'],
  company: ['company'],
  description: ['description'],
  currency: ['currency'],
  confidentiality: ['confidentiality'],
  yearStarts: ['year starts'],
  period: ['period', 'periods'],
  label: ['label'],
} as const
export type HeaderKey = keyof typeof HEADER_WORDS

const SECTION_WORDS = { people: ['people'], teams: ['teams'], accounts: ['accounts'] } as const
export type SectionKey = keyof typeof SECTION_WORDS

const KIND_WORDS = {
  strategy: ['strategy'],
  driver: ['driver', 'growth driver'],
  initiative: ['initiative'],
  activity: ['activity'],
} as const satisfies Readonly<Record<NodeKind, readonly string[]>>

export const fieldKey = lookup<FieldKey>(FIELD_WORDS)
export const headerKey = lookup<HeaderKey>(HEADER_WORDS)
export const sectionKey = lookup<SectionKey>(SECTION_WORDS)
export const kindKey = lookup<NodeKind>(KIND_WORDS)

function lookup<K extends string>(words: Readonly<Record<K, readonly string[]>>): (word: string) => K | undefined {
  const byWord = new Map<string, K>()
  for (const key of Object.keys(words) as K[]) for (const word of words[key]) byWord.set(word, key)
  return (word) => byWord.get(word.trim().toLowerCase().replace(/\s+/g, ' '))
}

/** The word that is written for a field. */
export function fieldWord(key: FieldKey): string {
  return FIELD_WORDS[key][0]
}

const KEYED = /^([\p{L}][\p{L} ]{0,39}?)\s*:(?:\s+(.*)|)$/su
/** A key in small letters that nobody knows ("budget: 40k") is taken for a misspelt or unknown field, not for a title. */
const UNKNOWN_KEY = /^[a-z]+(?: [a-z]+)?$/

/** Splits `word: text`. */
export function splitKey(masked: string): { word: string; rest: string } | undefined {
  const match = KEYED.exec(masked)
  return match?.[1] === undefined ? undefined : { word: match[1], rest: match[2] ?? '' }
}

const NUMBERED = /^(\p{L}[\p{L} ]{0,20}?)\s+\d{1,3}\s*:\s+(\S.*)$/su

/** Splits `Initiative 1: text` into its level and its title. */
export function numberedKind(masked: string): { kind: NodeKind; rest: string } | undefined {
  const match = NUMBERED.exec(masked)
  const kind = kindKey(match?.[1] ?? '')
  return kind === undefined ? undefined : { kind, rest: match?.[2] ?? '' }
}

/** True where a line that starts with this word and a colon is not read as a title. */
export function isKeyWord(word: string): boolean {
  return isUnknownKey(word) || isKnownKey(word)
}

export function isUnknownKey(word: string): boolean {
  return UNKNOWN_KEY.test(word) && !isKnownKey(word)
}

function isKnownKey(word: string): boolean {
  return [fieldKey, headerKey, sectionKey, kindKey].some((find) => find(word) !== undefined)
}
