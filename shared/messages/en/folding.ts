import { plural } from '../plural'

/** Branches folded away. */
export const folding = {
  shown: (count: string, n: number) => `${count} ${plural(n, 'card is', 'cards are')} shown.`,
  open: 'Open the branch',
  fold: 'Fold the branch',
}
