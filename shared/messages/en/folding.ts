import { plural } from '../plural'

/** Branches folded away. */
export const folding = {
  shown: (count: string, n: number) => `${count} ${plural(n, 'card is', 'cards are')} shown.`,
}
