import { withArticle } from './grammar'

/** The four levels and the five growth drivers, where a plan has no words of its own for them. */
export const levels = {
  /** In a sentence. */
  names: {
    strategy: { one: 'strategy', many: 'strategies' },
    driver: { one: 'driver', many: 'drivers' },
    initiative: { one: 'initiative', many: 'initiatives' },
    activity: { one: 'activity', many: 'activities' },
  },
  /** Standing alone: beside a lane, on a card. Of strategies there is usually one. */
  labels: {
    strategy: { one: 'Strategy', many: 'Strategy' },
    driver: { one: 'Driver', many: 'Drivers' },
    initiative: { one: 'Initiative', many: 'Initiatives' },
    activity: { one: 'Activity', many: 'Activities' },
  },
  categories: {
    customers: 'New customers',
    products: 'Products and services',
    market: 'New markets',
    profitability: 'Profitability',
    brand: 'Brand',
  },
  statuses: { draft: 'Draft', active: 'Active', closed: 'Closed', parked: 'Parked' },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  /** One of them, inside a sentence. */
  one: (level: string) => withArticle(level),
  /** A card without a title, inside a sentence. */
  untitled: (level: string) => `untitled ${level}`,
}
