import type { Messages } from '../types'

export const fixes: Messages['fixes'] = {
  giveTo: (person) => `An ${person} geben`,
  makeActive: (card) => `${card} aktivieren`,
  hangFrom: (card) => `An ${card} hängen`,
  park: 'Parken',
  add: (level) => `${level} hinzufügen`,
  badOptions: (rule, why) =>
    `Die Optionen der Prüfung „${rule}“ können nicht verwendet werden (${why}); sie läuft mit ihren Standardoptionen.`,
}
