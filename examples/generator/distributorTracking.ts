import type { HeldReview, ReportedValue } from './tracking'

export const DISTRIBUTOR_REPORTS: readonly ReportedValue[] = [
  {
    card: 'Plant-floor programme: open 30 food and beverage plants',
    measure: 'New food and beverage plants',
    person: 'Priya Nair',
    values: [
      ['2027-02-26', 2],
      ['2027-03-31', 5],
      ['2027-04-30', 8, 'Bakeries are slow; two walks were moved to May.'],
    ],
  },
  {
    card: 'Storeroom contracts: from 12 to 30 customer sites',
    measure: 'Sites under contract',
    person: 'Tom Brennan',
    values: [
      ['2027-02-26', 12],
      ['2027-03-31', 14],
      ['2027-04-30', 15, 'Lakehead Steel wants to see a reference first.'],
    ],
  },
  {
    card: 'Price discipline: recover 1.6 points on small orders',
    measure: 'Orders under $250 at list price',
    person: 'Helen Castellanos',
    values: [
      ['2027-03-31', 61],
      ['2027-04-30', 68],
    ],
  },
  {
    card: 'Walk a food plant floor with the maintenance lead',
    measure: 'Floor walks',
    person: 'Jordan Reyes',
    values: [
      ['2027-02-26', 8],
      ['2027-03-31', 17],
      ['2027-04-30', 25],
    ],
  },
]

export const DISTRIBUTOR_REVIEWS: readonly HeldReview[] = [
  {
    kind: 'oneOnOne',
    date: '2027-04-20',
    title: 'Priya and Jordan',
    person: 'Jordan Reyes',
    agreed: 'Leave the list of critical parts on the same day.',
    done: 'Eight of nine walks with a list.',
    next: 'Consignment offer to Great Lakes Dairy by 7 May.',
  },
]
