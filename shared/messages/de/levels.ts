import type { Messages } from '../types'

export const levels: Messages['levels'] = {
  names: {
    strategy: { one: 'Strategie', many: 'Strategien' },
    driver: { one: 'Treiber', many: 'Treiber' },
    initiative: { one: 'Initiative', many: 'Initiativen' },
    activity: { one: 'Aktivität', many: 'Aktivitäten' },
  },
  labels: {
    strategy: { one: 'Strategie', many: 'Strategie' },
    driver: { one: 'Treiber', many: 'Treiber' },
    initiative: { one: 'Initiative', many: 'Initiativen' },
    activity: { one: 'Aktivität', many: 'Aktivitäten' },
  },
  categories: {
    customers: 'Neue Kunden',
    products: 'Produkte und Leistungen',
    market: 'Neue Märkte',
    profitability: 'Ertragskraft',
    brand: 'Marke',
  },
  statuses: { draft: 'Entwurf', active: 'Aktiv', closed: 'Abgeschlossen', parked: 'Geparkt' },
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  one: (level) => `eine Karte der Ebene ${level}`,
  untitled: (level) => `${level} ohne Titel`,
}
