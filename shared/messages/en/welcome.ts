import { plural } from '../plural'

/** What the window shows without a plan. */
export const welcome = {
  tagline: 'See whether every rope of your strategy reaches the ground.',
  newPlan: 'New plan',
  open: 'Open…',
  templates: 'Start from a template',
  finished: 'Look at a finished plan',
  recent: 'Recent',
  noRecent: 'Plans you open or save appear here. You can also drop a file onto the window.',
  forget: (file: string) => `Forget ${file}`,
  justNow: 'just now',
  samples: {
    distributor: {
      title: 'Example: industrial distributor',
      text: 'About 60 cards, with cut ropes and vague goals to find and fix.',
    },
    software: { title: 'Example: software company', text: 'About 40 cards. Every rope reaches the ground.' },
    rollup: { title: 'Example: roll-up of every rep', text: '2,000 cards: what a large sales force looks like.' },
  },
  error: {
    title: (file: string) => `${file} could not be opened`,
    quoted: (file: string) => `“${file}”`,
    thisFile: 'This file',
    where: (path: string) => `Where: ${path}`,
    unchanged: 'The file has not been changed.',
    nothingSound: 'No card in it is whole. Look for a backup or an earlier version of it.',
    openSound: (count: string, n: number) =>
      `Open what is sound (${count} ${plural(n, 'card', 'cards')}) as a new plan`,
    openAnother: 'Open another file…',
    dismiss: 'Dismiss',
  },
  recovery: {
    title: 'Unsaved work was kept for you',
    lastEdited: (ago: string, time: string) => `last edited ${ago}, ${time}`,
    discard: 'Discard…',
    restore: 'Restore',
    ask: 'Throw the unsaved work away?',
    askText: (name: string) =>
      `What was not saved of “${name}” cannot be brought back afterwards. A saved file stays as it is.`,
    keep: 'Keep it',
    throwAway: 'Throw away',
  },
}
