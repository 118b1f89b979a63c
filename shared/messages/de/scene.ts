import { plural } from '../plural'
import type { Messages } from '../types'

export const scene: Messages['scene'] = {
  untitledPlan: 'Plan ohne Titel',
  untitledCard: (level) => `${level} ohne Titel`,
  priority: (rank) => `Priorität ${rank}`,
  hangsFromNothing: 'Hängt an nichts',
  of: (active, limit) => `${active} von ${limit}`,
  noOwner: 'niemand verantwortlich',
  missing: (level) => `${level} fehlt`,
  findings: (count, n) => `${count} ${plural(n, 'Befund', 'Befunde')}`,
  foldedCards: (count, n) => `+${count} ${plural(n, 'Karte', 'Karten')}`,
  foldedLevel: (count, level) => `+${count} ${level}`,
  reps: (count) => `${count} Verkäufer`,
  people: (count, n) => `${count} ${plural(n, 'Person', 'Personen')}`,
  hold: (target) => `${target} halten`,
  once: { day: 'täglich', week: 'wöchentlich', month: 'monatlich', quarter: 'jedes Quartal' },
  per: { day: 'Tag', week: 'Woche', month: 'Monat', quarter: 'Quartal' },
  often: (count, per) => `${count} × / ${per}`,
  summary: (cards, links, cuts) =>
    `Strategiekaskade mit ${cards} ${plural(cards, 'Karte', 'Karten')} und ${links} ${plural(links, 'Seil', 'Seilen')}${cuts === 0 ? '' : `, ${cuts} ${plural(cuts, 'gerissenes Seilende', 'gerissene Seilenden')}`}.`,
  describe: {
    card: (level, title) => `${level}: ${title}`,
    untitled: 'ohne Titel',
    priority: (rank) => `Priorität ${rank}`,
    statuses: { draft: 'Entwurf', active: 'aktiv', closed: 'abgeschlossen', parked: 'geparkt' },
    noOwner: 'niemand verantwortlich',
    owner: (name) => `verantwortlich ${name}`,
    target: (target) => `Zielwert ${target}`,
    milestones: (reached, all) => `${reached} von ${all} ${plural(all, 'Meilenstein', 'Meilensteinen')} erreicht`,
    loose: 'hängt an keiner Strategie',
    folded: (count) => `eingeklappt ${count}`,
    findings: (list) => `Befunde: ${list}`,
    error: (count) => `${count} Fehler`,
    warning: (count, n) => `${count} ${plural(n, 'Warnung', 'Warnungen')}`,
    info: (count, n) => `${count} ${plural(n, 'Hinweis', 'Hinweise')}`,
  },
}
