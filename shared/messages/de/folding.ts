import { plural } from '../plural'
import type { Messages } from '../types'

export const folding: Messages['folding'] = {
  shown: (count, n) => `${count} ${plural(n, 'Karte wird', 'Karten werden')} gezeigt.`,
  open: 'Zweig ausklappen',
  fold: 'Zweig einklappen',
}
