import { counted } from './grammar'

/** The drawing itself: on cards, lanes and stubs, in title block and legend, and its words for screen readers. */
export const scene = {
  untitledPlan: 'Untitled plan',
  untitledCard: (level: string) => `Untitled ${level.toLowerCase()}`,
  priority: (rank: number) => `Priority ${rank}`,
  parkedNote: (count: string, n: number) => `${counted(count, n, 'card')} parked`,
  hangsFromNothing: 'Hangs from nothing',
  of: (active: string, limit: string) => `${active} of ${limit}`,
  noOwner: 'nobody owns it',
  missing: (level: string) => `no ${level.toLowerCase()}`,
  findings: (count: string, n: number) => counted(count, n, 'finding'),
  foldedCards: (count: string, n: number) => `+${counted(count, n, 'card')}`,
  foldedLevel: (count: string, level: string) => `+${count} ${level.toLowerCase()}`,
  reps: (count: string, n: number) => counted(count, n, 'rep'),
  people: (count: string, n: number) => counted(count, n, 'person', 'people'),
  hold: (target: string) => `hold ${target}`,
  once: { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' },
  per: { day: 'day', week: 'week', month: 'month', quarter: 'quarter' },
  often: (count: string, per: string) => `${count} × / ${per}`,
  /** The whole picture in a sentence. */
  summary: (cards: number, links: number, cuts: number) =>
    `Strategy cascade with ${cards} cards and ${links} links${cuts === 0 ? '' : `, ${counted(`${cuts}`, cuts, 'cut rope')}`}.`,
  describe: {
    card: (level: string, title: string) => `${level}: ${title}`,
    untitled: 'untitled',
    priority: (rank: number) => `priority ${rank}`,
    statuses: { draft: 'draft', active: 'active', closed: 'closed', parked: 'parked' },
    noOwner: 'no owner',
    owner: (name: string) => `owner ${name}`,
    target: (target: string) => `target ${target}`,
    milestones: (reached: number, all: number) => `${reached} of ${all} milestones reached`,
    loose: 'hangs from no strategy',
    folded: (count: string) => `folded ${count}`,
    findings: (list: string) => `Findings: ${list}`,
    error: (count: string, n: number) => counted(count, n, 'error'),
    warning: (count: string, n: number) => counted(count, n, 'warning'),
    info: (count: string, n: number) => counted(count, n, 'note'),
  },
}
