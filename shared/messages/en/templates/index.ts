import { distributor } from './distributor'
import { salesCascade } from './salesCascade'
import { services } from './services'
import { software } from './software'
import { turnaround } from './turnaround'

/** Plans to start from. */
export const templates = {
  names: {
    blank: { title: 'Blank plan', description: 'An empty cascade: four levels, no cards.' },
    'sales-cascade': {
      title: 'Sales cascade starter',
      description: 'One strategy, one card of each level done well, to be written over line by line.',
    },
    distributor: {
      title: 'Industrial distributor',
      description:
        'Branches, inside and outside sales: new segments, services in the storeroom, margin on small orders.',
    },
    software: {
      title: 'Software company',
      description: 'Recurring revenue: paid pilots, one module sold to existing customers, fewer discounts.',
    },
    services: {
      title: 'Professional services',
      description: 'Partners who sell and deliver: fewer and larger clients, a second service, a name in one industry.',
    },
    turnaround: {
      title: 'Turnaround: profit first',
      description: 'Margin and cash before growth: prices, unprofitable customers, and the ones worth keeping.',
    },
  },
  /** As indented text; `YYYY` stands for the year that is planned. Keywords are English in every language. */
  outlines: {
    'sales-cascade': salesCascade,
    distributor,
    software,
    services,
    turnaround,
  },
}
