import { plural } from '../plural'
import type { Messages } from '../types'

export const filter: Messages['filter'] = {
  name: 'Karten filtern',
  words: 'Wörter in allen Feldern',
  fields: {
    driver: 'Treiber',
    owner: 'Verantwortlich',
    team: 'Team',
    period: 'Zeitraum',
    status: 'Status',
    severity: 'Befunde',
  },
  none: { owner: 'Niemand', team: 'Kein Team', period: 'Kein Zeitraum' },
  by: (field, count) => (count === 0 ? `Filtern nach: ${field}` : `Filtern nach: ${field}, ${count} gewählt`),
  look: (field) => `Suchen: ${field}`,
  noValue: 'Nichts mit diesem Namen.',
  takeOut: (field) => `, ${field}: aus dem Filter nehmen`,
  gone: 'Gelöscht',
  shown: (shown, of, count) => `${shown} von ${of} ${plural(count, 'Karte', 'Karten')}`,
  folded: (count) => `${count} eingeklappt: ausklappen`,
  clear: 'Filter aufheben',
  clearAll: 'Alle aufheben',
  close: 'Filter schließen',
  cleared: 'Filter aufgehoben. Alle Karten sind zu sehen.',
  noMatch: 'Keine Karte passt zum Filter',
  noMatchText: 'Nehmen Sie etwas heraus, oder heben Sie ihn auf, um wieder alle Karten zu sehen.',
}
