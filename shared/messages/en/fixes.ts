import { plural } from '../plural'

/** Remedies that several checks offer. */
export const fixes = {
  giveTo: (person: string) => `Give it to ${person}`,
  makeActive: (card: string) => `Make ${card} active`,
  hangFrom: (card: string) => `Hang it from ${card}`,
  park: 'Park it',
  add: (level: string) => `Add a ${level}`,
  /** What a remedy came to. Cards come in quotation marks. */
  did: {
    /** @param what a card, or so many cards */
    hangs: (what: string, parent: string, n: number) => `${what} now ${plural(n, 'hangs', 'hang')} from ${parent}.`,
    /** It keeps the parents that it had. */
    alsoHangs: (what: string, parent: string, n: number) =>
      `${what} now also ${plural(n, 'hangs', 'hang')} from ${parent}.`,
    /** @param what a card, or so many cards */
    merged: (what: string, into: string, n: number) => `${what} ${plural(n, 'is', 'are')} merged into ${into}.`,
    cards: (count: string) => `${count} cards`,
    /** @param what a card, or so many cards */
    status: {
      draft: (what: string, n: number) => `${what} ${plural(n, 'is now a draft', 'are now drafts')}.`,
      active: (what: string, n: number) => `${what} ${plural(n, 'is', 'are')} now active.`,
      closed: (what: string, n: number) => `${what} ${plural(n, 'is', 'are')} now closed.`,
      parked: (what: string, n: number) => `${what} ${plural(n, 'is', 'are')} in the parking lot.`,
    },
    owner: (card: string, person: string) => `${card} now belongs to ${person}.`,
    period: (card: string, period: string) => `${card} is now planned for ${period}.`,
    priority: (card: string, priority: number) => `${card} now has priority ${priority}.`,
    due: (milestone: string, day: string) => `${milestone} is now due on ${day}.`,
    cut: (count: string, n: number) => (n === 1 ? 'The rope is cut.' : `${count} ropes are cut.`),
    added: 'A card is added.',
  },
  badOptions: (rule: string, why: string) =>
    `The options of the check “${rule}” cannot be used (${why}); it runs with its standard options.`,
}
