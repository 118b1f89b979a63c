import { plural } from '../plural'
import type { Messages } from '../types'

export const fixes: Messages['fixes'] = {
  giveTo: (person) => `An ${person} geben`,
  makeActive: (card) => `${card} aktivieren`,
  hangFrom: (card) => `An ${card} hängen`,
  park: 'Parken',
  add: (level) => `${level} hinzufügen`,
  did: {
    hangs: (what, parent, n) => `${what} ${plural(n, 'hängt', 'hängen')} jetzt an ${parent}.`,
    alsoHangs: (what, parent, n) => `${what} ${plural(n, 'hängt', 'hängen')} jetzt auch an ${parent}.`,
    merged: (what, into, n) => `${what} ${plural(n, 'ist', 'sind')} in ${into} aufgegangen.`,
    cards: (count) => `${count} Karten`,
    status: {
      draft: (what, n) => `${what} ${plural(n, 'ist jetzt ein Entwurf', 'sind jetzt Entwürfe')}.`,
      active: (what, n) => `${what} ${plural(n, 'ist', 'sind')} jetzt aktiv.`,
      closed: (what, n) => `${what} ${plural(n, 'ist', 'sind')} jetzt abgeschlossen.`,
      parked: (what, n) => `${what} ${plural(n, 'ist', 'sind')} auf dem Parkplatz.`,
    },
    owner: (card, person) => `${card} gehört jetzt ${person}.`,
    period: (card, period) => `${card} ist jetzt für ${period} geplant.`,
    priority: (card, priority) => `${card} hat jetzt Priorität ${priority}.`,
    due: (milestone, day) => `${milestone} ist jetzt am ${day} fällig.`,
    cut: (count, n) => (n === 1 ? 'Das Seil ist gelöst.' : `${count} Seile sind gelöst.`),
    added: 'Eine Karte ist hinzugekommen.',
  },
  badOptions: (rule, why) =>
    `Die Optionen der Prüfung „${rule}“ können nicht verwendet werden (${why}); sie läuft mit ihren Standardoptionen.`,
}
