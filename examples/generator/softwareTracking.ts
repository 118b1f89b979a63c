import type { HeldReview, ReportedValue } from './tracking'

export const SOFTWARE_REPORTS: readonly ReportedValue[] = [
  {
    card: '30-day paid pilot: sign 45 new plants and convert 7 of 10 pilots',
    measure: 'New plants signed',
    person: 'Priya Raman',
    values: [
      ['2027-01-29', 1],
      ['2027-02-26', 4],
      ['2027-03-31', 9, 'Dairies are ahead, beverages start in April with the partner.'],
      ['2027-04-30', 13],
    ],
  },
  {
    card: '30-day paid pilot: sign 45 new plants and convert 7 of 10 pilots',
    measure: 'Pilots that become contracts',
    person: 'Priya Raman',
    values: [
      ['2027-02-26', 57],
      ['2027-03-31', 62],
      ['2027-04-30', 64],
    ],
  },
  {
    card: 'Storeroom audit: bring Spare Parts from 22 to 90 plants',
    measure: 'Plants with Spare Parts',
    person: 'Tom Okafor',
    values: [
      ['2027-02-26', 24],
      ['2027-03-31', 33],
      ['2027-04-30', 41, 'Forty plants reached a month early.'],
    ],
  },
  {
    card: 'Value case first: every offer above $20,000 carries a signed value case',
    measure: 'Average discount',
    person: 'Marcus Hale',
    values: [
      ['2027-02-26', 17.4],
      ['2027-03-31', 15.9],
      ['2027-04-30', 15.1, 'Two exceptions, both renewals from last year.'],
    ],
  },
  {
    card: 'Call maintenance managers of dairies without a system',
    measure: 'Pilot meetings booked',
    person: 'Jonah Weiss',
    values: [
      ['2027-01-29', 4],
      ['2027-02-26', 10],
      ['2027-03-31', 16],
      ['2027-04-30', 21],
    ],
  },
  {
    card: 'Run storeroom audits at dairy customers',
    measure: 'Audits held',
    person: 'Mei Tanaka',
    values: [
      ['2027-02-26', 6],
      ['2027-03-31', 19],
      ['2027-04-30', 31],
    ],
  },
]

export const SOFTWARE_REVIEWS: readonly HeldReview[] = [
  {
    kind: 'quarterly',
    date: '2027-04-06',
    title: 'Review of the first quarter',
    notes:
      'All three initiatives stay. Partner channel and analytics remain parked; benchmark is a candidate for 2028.',
  },
  {
    kind: 'oneOnOne',
    date: '2027-04-22',
    title: 'Priya and Jonah',
    person: 'Jonah Weiss',
    agreed: 'Ask for the cost of the last stop before the product is shown.',
    done: 'Four of five result meetings with finance at the table.',
    next: 'Two dairies decided before the next meeting on 6 May.',
  },
]
