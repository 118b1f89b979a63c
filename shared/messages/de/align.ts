import { plural } from '../plural'
import type { Messages } from '../types'

export const align: Messages['align'] = {
  done: (step, count) => `${step}: ${count} ${plural(count, 'Karte', 'Karten')}.`,
  already: 'Sie stehen schon so.',
  tooFew:
    'Zum Verteilen gehören drei Karten einer Ebene: Die beiden äußeren bleiben stehen, die anderen verteilen sich dazwischen.',
  allPinned: 'Alle sind angeheftet. Lösen Sie die Karten, die sich bewegen dürfen.',
  pinned: 'Eine angeheftete Karte bleibt, wo sie ist.',
}
