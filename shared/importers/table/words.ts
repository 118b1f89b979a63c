import type { DriverCategory, NodeKind, NodeStatus } from '../../schema/nodes'
import type { TableField } from './types'

/** Words as people type them, told apart neither by case nor by blanks and signs at the ends. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„.:*#]+|[\s"'“”„.:*#]+$/g, '')
}

/** Column names in English and German. What is in the plan's own words is added where a plan is known. */
export const HEADER_WORDS: Readonly<Record<TableField, readonly string[]>> = {
  title: ['title', 'name', 'card', 'item', 'what', 'objective', 'goal', 'titel', 'karte', 'bezeichnung', 'ziel', 'was'],
  level: ['level', 'kind', 'type', 'layer', 'ebene', 'art', 'typ', 'stufe'],
  parent: [
    'parent',
    'supports',
    'under',
    'hangs from',
    'parent card',
    'contributes to',
    'gehört zu',
    'übergeordnet',
    'unter',
    'hängt an',
    'stützt',
  ],
  owner: [
    'owner',
    'responsible',
    'who',
    'lead',
    'person',
    'assignee',
    'assigned to',
    'accountable',
    'verantwortlich',
    'verantwortliche',
    'verantwortlicher',
    'wer',
    'zuständig',
    'eigentümer',
  ],
  status: ['status', 'state', 'stand', 'zustand'],
  target: ['target', 'measure', 'kpi', 'metric', 'goal value', 'zielwert', 'kennzahl', 'messgröße', 'zielgröße'],
  due: [
    'due',
    'due date',
    'deadline',
    'by',
    'date',
    'end',
    'end date',
    'finish',
    'fällig',
    'fällig am',
    'termin',
    'frist',
    'bis',
    'ende',
    'datum',
  ],
  notes: [
    'notes',
    'note',
    'comment',
    'comments',
    'remarks',
    'description',
    'notizen',
    'notiz',
    'bemerkung',
    'bemerkungen',
    'kommentar',
    'beschreibung',
  ],
  why: ['why', 'reason', 'because', 'rationale', 'warum', 'grund', 'begründung'],
  category: ['category', 'kategorie', 'driver category'],
  period: ['period', 'quarter', 'year', 'zeitraum', 'quartal', 'jahr', 'periode'],
  strategy: ['strategy', 'strategies', 'strategie', 'strategien', 'company strategy'],
  driver: ['driver', 'drivers', 'growth driver', 'growth drivers', 'treiber', 'wachstumstreiber'],
  initiative: ['initiative', 'initiatives', 'initiativen', 'project', 'projekt'],
  activity: ['activity', 'activities', 'task', 'tasks', 'aktivität', 'aktivitäten', 'aufgabe', 'aufgaben', 'tätigkeit'],
}

export const LEVEL_WORDS: Readonly<Record<NodeKind, readonly string[]>> = {
  strategy: [...HEADER_WORDS.strategy, '1', 'l1', 'level 1', 'ebene 1'],
  driver: [...HEADER_WORDS.driver, '2', 'l2', 'level 2', 'ebene 2'],
  initiative: [...HEADER_WORDS.initiative, '3', 'l3', 'level 3', 'ebene 3'],
  activity: [...HEADER_WORDS.activity, '4', 'l4', 'level 4', 'ebene 4'],
}

export const STATUS_WORDS: Readonly<Record<NodeStatus, readonly string[]>> = {
  draft: [
    'draft',
    'idea',
    'planned',
    'proposed',
    'not started',
    'new',
    'open',
    'entwurf',
    'idee',
    'geplant',
    'offen',
    'neu',
  ],
  active: [
    'active',
    'in progress',
    'running',
    'live',
    'started',
    'ongoing',
    'on track',
    'aktiv',
    'laufend',
    'läuft',
    'in arbeit',
  ],
  closed: ['closed', 'done', 'finished', 'complete', 'completed', 'erledigt', 'fertig', 'abgeschlossen', 'geschlossen'],
  parked: ['parked', 'later', 'on hold', 'postponed', 'backlog', 'geparkt', 'später', 'zurückgestellt'],
}

export const CATEGORY_WORDS: Readonly<Record<DriverCategory, readonly string[]>> = {
  customers: ['customers', 'customer', 'kunden', 'kunde'],
  products: ['products', 'product', 'produkte', 'produkt'],
  market: ['market', 'markets', 'markt', 'märkte'],
  profitability: ['profitability', 'profit', 'margin', 'ertrag', 'rentabilität', 'marge'],
  brand: ['brand', 'marke'],
}

/** The entry whose words hold this one. */
export function wordIn<T extends string>(words: Readonly<Record<T, readonly string[]>>, text: string): T | undefined {
  const wanted = plainWord(text)
  return (Object.keys(words) as T[]).find((key) => words[key].includes(wanted))
}
