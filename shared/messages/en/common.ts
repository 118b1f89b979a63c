import { plural } from '../plural'

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  cards: (count: number) => `${count} ${plural(count, 'card', 'cards')}`,
  /** Beside how many ropes reach the ground: what they do not count. */
  looseBranches: (count: string, n: number) => `${count} ${plural(n, 'branch hangs', 'branches hang')} from nothing`,
}
