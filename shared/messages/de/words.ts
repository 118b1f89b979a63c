import type { Messages } from '../types'

export const words: Messages['words'] = {
  untitled: 'Ohne Titel',
  unnamed: 'Ohne Namen',
  status: { draft: 'Entwurf', active: 'Aktiv', closed: 'Abgeschlossen', parked: 'Geparkt' },
  severity: {
    error: { one: 'Fehler', many: 'Fehler', title: 'Fehler' },
    warning: { one: 'Warnung', many: 'Warnungen', title: 'Warnungen' },
    info: { one: 'Hinweis', many: 'Hinweise', title: 'Hinweise' },
  },
  area: {
    ropes: 'Seile',
    focus: 'Fokus',
    definition: 'Definition',
    'front-line': 'Basis',
    leadership: 'Führung',
    tracking: 'Verfolgung',
  },
  role: {
    executive: 'Geschäftsleitung',
    salesLeader: 'Vertriebsleitung',
    manager: 'Führungskraft',
    rep: 'Vertrieb',
    other: 'Sonstige',
  },
  accountKind: { customer: 'Kunde', prospect: 'Interessent' },
  noun: {
    person: 'Person',
    team: 'Team',
    account: 'Kunde',
    period: 'Zeitraum',
    measure: 'Kennzahl',
    milestone: 'Meilenstein',
    card: 'Karte',
  },
}
