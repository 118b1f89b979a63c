import type { PlanDocument } from '../schema/document'
import { NODE_KINDS, type NodeKind } from '../schema/nodes'

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

/**
 * Lines `key: text` below a card, by every word a person may use, English and German; the first word of each is the one
 * written, so that files read the same everywhere.
 */
const FIELD_WORDS = {
  what: ['what', 'was'],
  why: ['why', 'because', 'warum', 'weil'],
  idealCustomer: ['ideal customer', 'ideal customer profile', 'icp', 'wunschkunde', 'idealkunde'],
  impact: ['impact', 'wirkung'],
  expectations: ['expectations', 'expectation', 'expected', 'expects', 'what is expected', 'erwartungen', 'erwartet'],
  resources: ['resources', 'resource', 'needs', 'mittel', 'ressourcen'],
  role: ['role', 'who', 'rolle', 'wer'],
  prospects: ['prospects', 'prospect', 'interessenten'],
  criteria: ['criteria', 'qualifying criteria', 'kriterien', 'auswahlkriterien'],
  emphasis: ['emphasis', 'emphasise', 'emphasize', 'schwerpunkt'],
  support: ['support', 'unterstützung'],
  accountability: ['accountability', 'accounted for', 'rechenschaft'],
  notes: ['notes', 'note', 'notizen', 'notiz'],
  owner: ['owner', 'owned by', 'verantwortlich'],
  status: ['status'],
  category: ['category', 'kategorie'],
  priority: ['priority', 'priorität', 'rang'],
  targetAccounts: ['target accounts', 'target account', 'zielkunden'],
  period: ['period', 'zeitraum'],
  people: ['people', 'with', 'personen', 'mit'],
  accounts: ['accounts', 'account', 'kunden'],
  cadence: ['cadence', 'how often', 'rhythmus', 'wie oft'],
  hours: ['hours', 'hours each', 'stunden'],
  due: ['due', 'deadline', 'due date', 'fällig', 'frist', 'termin'],
  start: ['start', 'starts', 'from', 'beginn', 'ab'],
  end: ['end', 'ends', 'until', 'ende', 'bis'],
  measure: [
    'measure',
    'measures',
    'kpi',
    'kpis',
    'target',
    'targets',
    'goal',
    'kennzahl',
    'kennzahlen',
    'ziel',
    'zielwert',
  ],
  milestone: ['milestone', 'milestones', 'meilenstein', 'meilensteine'],
  also: ['also', 'also supports', 'supports', 'auch', 'unterstützt auch'],
  contributes: ['contributes', 'contribution', 'beitrag'],
} as const
export type FieldKey = keyof typeof FIELD_WORDS

/** Lines `key: text` at the left edge, about the plan as a whole. */
const HEADER_WORDS = {
  plan: ['plan', 'title'],
  company: ['company', 'unternehmen', 'firma'],
  description: ['description', 'beschreibung'],
  currency: ['currency', 'währung'],
  confidentiality: ['confidentiality', 'vertraulichkeit'],
  yearStarts: ['year starts', 'geschäftsjahr ab'],
  period: ['period', 'periods', 'zeitraum', 'zeiträume'],
  label: ['label', 'bezeichnung'],
} as const
export type HeaderKey = keyof typeof HEADER_WORDS

const SECTION_WORDS = {
  people: ['people', 'personen'],
  teams: ['teams'],
  accounts: ['accounts', 'kunden'],
} as const
export type SectionKey = keyof typeof SECTION_WORDS

const KIND_WORDS = {
  strategy: ['strategy', 'strategie'],
  driver: ['driver', 'growth driver', 'treiber', 'wachstumstreiber'],
  initiative: ['initiative'],
  activity: ['activity', 'aktivität'],
} as const satisfies Readonly<Record<NodeKind, readonly string[]>>

/** A line of its own, `DRIVERS:`, names the level of what follows. */
const GROUP_WORDS = {
  strategy: ['strategies', 'strategien'],
  driver: ['drivers', 'growth drivers', 'treiber', 'wachstumstreiber'],
  initiative: ['initiatives', 'initiativen'],
  activity: ['activities', 'aktivitäten'],
} as const satisfies Readonly<Record<NodeKind, readonly string[]>>

export const fieldKey = lookup<FieldKey>(FIELD_WORDS)
export const headerKey = lookup<HeaderKey>(HEADER_WORDS)
export const sectionKey = lookup<SectionKey>(SECTION_WORDS)
export const kindKey = lookup<NodeKind>(KIND_WORDS)
const groupKey = lookup<NodeKind>(GROUP_WORDS)

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

/** Which level a word names: a standard word, or the plan's own. */
export type KindOf = (word: string) => NodeKind | undefined

const plain = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ')

/** The words for one card of a level: "initiative", and "rock" where the plan says so. */
export function kindWords(labels: PlanDocument['labels']): KindOf {
  const own = new Map(NODE_KINDS.map((kind) => [plain(labels[kind]?.one ?? ''), kind]))
  return (word) => kindKey(word) ?? (plain(word) === '' ? undefined : own.get(plain(word)))
}

/**
 * The level that a heading names: `DRIVERS:`, `Growth drivers:`, `ROCKS:`, and in capitals also `STRATEGY:`.
 * @param isHeading a Markdown heading needs no colon
 */
export function groupKind(masked: string, labels: PlanDocument['labels'], isHeading = false): NodeKind | undefined {
  const keyed = splitKey(masked)
  if (keyed === undefined ? !isHeading : keyed.rest.trim() !== '') return undefined
  const word = keyed?.word ?? masked
  const own = NODE_KINDS.find((kind) => plain(labels[kind]?.many ?? '') === plain(word) && plain(word) !== '')
  const loud = keyed !== undefined && word === word.toUpperCase() ? kindWords(labels)(word) : undefined
  return groupKey(word) ?? own ?? loud
}

/** Splits `Initiative 1: text` into its level and its title. */
export function numberedKind(masked: string, kindOf: KindOf = kindKey): { kind: NodeKind; rest: string } | undefined {
  const match = NUMBERED.exec(masked)
  const kind = kindOf(match?.[1] ?? '')
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
