import { plural } from '../plural'

/** Aligning and distributing cards. */
export const align = {
  done: (step: string, count: number) => `${step}: ${count} ${plural(count, 'card', 'cards')}.`,
  already: 'They already stand like that.',
  tooFew: 'Distributing needs three cards in one lane: the outer two stay, the others are spread between them.',
  allPinned: 'All of them are pinned. Unpin the cards that may move.',
  pinned: 'A pinned card stays where it is.',
}
