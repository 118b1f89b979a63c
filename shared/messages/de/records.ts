import type { Messages } from '../types'

export const records: Messages['records'] = {
  search: (list) => `${list} durchsuchen`,
  placeholder: 'Suchen …',
  add: (noun) => `${noun} anlegen`,
  delete: (noun) => `${noun} löschen`,
  none: 'Noch keine Einträge',
  nothingMatches: 'Nichts gefunden',
  tryAnother: 'Versuchen Sie ein anderes Wort.',
  name: 'Name',
  people: {
    title: 'Personen',
    empty:
      'Legen Sie an, wer für Karten verantwortlich ist und die Aktivitäten ausführt. Ein neuer Name im Feld „Verantwortlich“ legt ihn ebenfalls an.',
    namePlaceholder: 'Vor- und Nachname',
    role: 'Rolle',
    hours: 'Wochenstunden für Aktivitäten',
    manager: 'Führungskraft',
    team: 'Team',
    expectations: 'Erwartungen der Führungskraft',
    support: 'Zugesagte Unterstützung',
    accountability: 'Vereinbarte Rechenschaft',
  },
  teams: {
    title: 'Teams',
    empty: 'Legen Sie Teams an, um zu sehen, welche Initiativen sie erreichen.',
    lead: 'Leitung',
    partOf: 'Teil von',
  },
  accounts: {
    title: 'Kunden',
    empty: 'Legen Sie Kunden und Interessenten an, die Treiber und Aktivitäten nennen.',
    kind: 'Art',
    owner: 'Verantwortlich',
    segment: 'Segment',
    potential: (currency) => `Potenzial im Jahr${currency ? ` (${currency})` : ''}`,
    notes: 'Notizen',
  },
  periods: {
    title: 'Zeiträume',
    empty: 'Legen Sie Geschäftsjahre oder Quartale an, zu denen Initiativen gehören.',
    namePlaceholder: 'z. B. 2027 oder Q3 2027',
    firstDay: 'Erster Tag',
    lastDay: 'Letzter Tag',
  },
}
