import { plural } from '../plural'
import type { Messages } from '../types'

export const common: Messages['common'] = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  cards: (count) => `${count} ${plural(count, 'Karte', 'Karten')}`,
  looseBranches: (count, n) => `${count} ${plural(n, 'Zweig hängt', 'Zweige hängen')} an nichts`,
}
