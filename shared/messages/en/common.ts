import { plural } from '../plural'

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  cards: (count: number) => `${count} ${plural(count, 'card', 'cards')}`,
}
