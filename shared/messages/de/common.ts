import type { Messages } from '../types'
import { plural } from '../plural'

export const common: Messages['common'] = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  cards: (count) => `${count} ${plural(count, 'Karte', 'Karten')}`,
}
