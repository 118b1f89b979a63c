import { type CardSpecs, plan } from '../../../helpers/plan'
import { measures, people, periods, ruleSettings } from './parts'
import type { RuleCases } from './types'

const DRIVERS = { d1: { kind: 'driver', priority: 2 }, d2: { kind: 'driver', priority: 1 } } as const

function initiatives(...ids: string[]): CardSpecs {
  return Object.fromEntries(ids.map((id) => [id, 'initiative'] as const))
}

function owned(count: number, ownerId: string): CardSpecs {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`i${i + 1}`, { kind: 'initiative', ownerId }] as const),
  )
}

export const FOCUS_CASES: Readonly<Record<string, RuleCases>> = {
  'no-initiatives': {
    speaks: [
      {
        name: 'a target in a measure and nothing below',
        doc: plan({ d: 'driver' }, [], measures({ m: { nodeId: 'd', to: 4 } })),
        at: ['d'],
        says: /a number but no how/,
        fixes: ['Add the first initiative'],
      },
      {
        name: 'a target in the title and a parked initiative',
        doc: plan({ d: { kind: 'driver', title: '+$4M with clinics' }, i: { kind: 'initiative', status: 'parked' } }, [
          'd > i',
        ]),
        at: ['d'],
        fixes: ['Make “I” active', 'Add the first initiative'],
      },
    ],
    silent: [
      { name: 'no number', doc: plan({ d: { kind: 'driver', title: 'Clinics' } }) },
      {
        name: 'an initiative below',
        doc: plan({ d: { kind: 'driver', title: '10 new clinics' }, i: 'initiative' }, ['d > i']),
      },
      { name: 'a closed driver', doc: plan({ d: { kind: 'driver', title: '10 new clinics', status: 'closed' } }) },
    ],
  },
  'too-many-initiatives': {
    speaks: [
      {
        name: 'a fourth initiative, last by the priority of its driver',
        doc: plan({ ...DRIVERS, ...initiatives('i1', 'i2', 'i3', 'i4') }, ['d1 > i1', 'd2 > i2', 'd2 > i3', 'd2 > i4']),
        at: ['i1'],
        says: /^4 initiatives are active in 2027, the limit is 3: “I1” is one too many/,
        fixes: ['Park it with “D1”'],
      },
      {
        name: 'one like another in a plan without a next year',
        doc: plan(
          {
            ...DRIVERS,
            i1: { kind: 'initiative', periodId: 'y', title: 'Win clinics' },
            i2: { kind: 'initiative', periodId: 'y' },
            i3: { kind: 'initiative', periodId: 'y', title: 'Clinics first' },
            i4: { kind: 'initiative', periodId: 'y' },
            i5: { kind: 'initiative', status: 'parked' },
          },
          ['d1 > i1', 'd2 > i2', 'd2 > i3', 'd2 > i4', 'd1 > i5'],
          periods({ y: ['2027-01-01', '2027-12-31'] }),
        ),
        at: ['i1'],
        fixes: ['Park it with “D1”', 'Merge it into “Clinics first”', 'Move it to 2028'],
      },
      {
        name: 'one of the same owner, which is no reason to merge, nor are small words',
        doc: plan(
          {
            ...DRIVERS,
            i1: { kind: 'initiative', periodId: 'y', ownerId: 'ana', title: 'Margin from 20 to 30 % in 2027' },
            i2: { kind: 'initiative', periodId: 'y', ownerId: 'ana', title: 'Clinics from 12 to 30 in 2027' },
            i3: { kind: 'initiative', periodId: 'y' },
            i4: { kind: 'initiative', periodId: 'y' },
          },
          ['d1 > i1', 'd2 > i2', 'd2 > i3', 'd2 > i4'],
          {
            ...periods({ y: ['2027-07-01', '2028-06-30'] }),
            ...people({ ana: {} }),
            settings: { yearStartMonth: 7, rules: {} },
          },
        ),
        at: ['i1'],
        fixes: ['Park it with “D1”', 'Move it to 2028/29'],
      },
      {
        name: 'cards without a driver come last; a sibling to merge into and a later period are offered',
        doc: plan(
          {
            d: 'driver',
            i1: { kind: 'initiative', periodId: 'y27' },
            i2: { kind: 'initiative', periodId: 'y27' },
            i3: { kind: 'initiative', periodId: 'y27' },
            i4: { kind: 'initiative', periodId: 'y27' },
            i5: { kind: 'initiative', periodId: 'y28' },
          },
          ['d > i1', 'd > i2', 'd > i3', 'd > i4'],
          periods({
            y29: ['2029-01-01', '2029-12-31'],
            y28: ['2028-01-01', '2028-12-31'],
            y27: ['2027-01-01', '2027-12-31'],
          }),
        ),
        at: ['i4'],
        fixes: ['Park it', 'Merge it into “I1”', 'Move it to Y28'],
      },
      {
        name: 'an initiative that spans two years counts in both',
        doc: plan({ i1: { kind: 'initiative', periodId: 'long' }, i2: { kind: 'initiative', periodId: 'late' } }, [], {
          ...periods({ long: ['2027-10-01', '2028-03-31'], late: ['2028-01-01', '2028-12-31'] }),
          ...ruleSettings({ 'too-many-initiatives': { options: { perPlan: 1 } } }),
        }),
        at: ['i2'],
        says: /active in 2028, the limit is 1/,
      },
      {
        name: 'business years that start in July',
        doc: plan({ i1: { kind: 'initiative', periodId: 'a' }, i2: { kind: 'initiative', periodId: 'b' } }, [], {
          ...periods({ a: ['2027-07-01', '2027-12-31'], b: ['2028-01-01', '2028-06-30'] }),
          settings: { yearStartMonth: 7, rules: { 'too-many-initiatives': { options: { perPlan: 1 } } } },
        }),
        at: ['i2'],
        says: /active in 2027\/28/,
      },
      {
        name: 'a limit per driver',
        doc: plan({ ...DRIVERS, ...initiatives('i1', 'i2', 'i3') }, ['d1 > i1', 'd1 > i2', 'd2 > i3'], {
          ...ruleSettings({ 'too-many-initiatives': { options: { perPlan: null, perDriver: 1 } } }),
        }),
        at: ['i2'],
        says: /active in 2027 under “D1”, the limit is 1/,
      },
      {
        name: 'the plan has one period: initiatives without one count there',
        doc: plan(initiatives('i1', 'i2', 'i3', 'i4'), [], periods({ y: ['2030-01-01', '2030-12-31'] })),
        at: ['i4'],
        says: /active in 2030/,
      },
      {
        name: 'both limits at once',
        doc: plan({ d: 'driver', ...initiatives('i1', 'i2') }, ['d > i1', 'd > i2'], {
          ...ruleSettings({ 'too-many-initiatives': { options: { perPlan: 1, perDriver: 1 } } }),
        }),
        at: ['i2', 'i2'],
      },
    ],
    silent: [
      { name: 'three', doc: plan(initiatives('i1', 'i2', 'i3')) },
      {
        name: 'a fourth that is a draft',
        doc: plan({ ...initiatives('i1', 'i2', 'i3'), i4: { kind: 'initiative', status: 'draft' } }),
      },
      {
        name: 'six in two years',
        doc: plan(
          Object.fromEntries(
            [1, 2, 3, 4, 5, 6].map((n) => [`i${n}`, { kind: 'initiative', periodId: n > 3 ? 'b' : 'a' } as const]),
          ),
          [],
          periods({ a: ['2027-01-01', '2027-12-31'], b: ['2028-01-01', '2028-12-31'] }),
        ),
      },
      {
        name: 'no limit',
        doc: plan(
          initiatives('i1', 'i2', 'i3', 'i4'),
          [],
          ruleSettings({ 'too-many-initiatives': { options: { perPlan: null } } }),
        ),
      },
    ],
  },
  'missing-priority': {
    speaks: [
      {
        name: 'a driver without a priority',
        doc: plan({ d: 'driver', e: { kind: 'driver', priority: 1 } }),
        at: ['d'],
        says: /has no priority/,
        fixes: ['Make it priority 2', 'Set another priority'],
      },
    ],
    silent: [
      { name: 'all have one', doc: plan(DRIVERS) },
      { name: 'a parked driver', doc: plan({ d: { kind: 'driver', status: 'parked' } }) },
    ],
  },
  'tied-priority': {
    speaks: [
      {
        name: 'two firsts',
        doc: plan({
          d: { kind: 'driver', priority: 1 },
          e: { kind: 'driver', priority: 1 },
          f: { kind: 'driver', priority: 2 },
        }),
        at: ['e'],
        says: /“E” and “D” are both priority 1/,
        fixes: ['Make it priority 3', 'Set another priority'],
      },
    ],
    silent: [
      { name: 'no ties', doc: plan(DRIVERS) },
      {
        name: 'a tie with a closed driver',
        doc: plan({ d: { kind: 'driver', priority: 1 }, e: { kind: 'driver', priority: 1, status: 'closed' } }),
      },
    ],
  },
  'overloaded-owner': {
    speaks: [
      {
        name: 'a fourth initiative of one person',
        doc: plan(owned(4, 'ana'), [], people({ ana: { name: 'Ana' } })),
        at: ['i4'],
        says: /Ana owns 4 initiatives; more than 3/,
        fixes: ['Give “I4” to somebody else', 'Park “I4”'],
      },
      {
        name: 'more hours a week than the person has',
        doc: plan(
          {
            a: { kind: 'activity', ownerId: 'ana', cadence: { count: 2, per: 'day' }, hoursEach: 0.5 },
            b: {
              kind: 'activity',
              ownerId: 'bob',
              peopleIds: ['ana'],
              cadence: { count: 13, per: 'month' },
              hoursEach: 2,
            },
            c: { kind: 'activity', ownerId: 'ana', cadence: { count: 1, per: 'week' } },
          },
          [],
          people({ ana: { name: 'Ana', capacityHours: 10 }, bob: { name: 'Bob', capacityHours: 1 } }),
        ),
        at: ['b'],
        says: /Ana is asked for 11 hours a week and has 10/,
        fixes: ['Ask for “B” less often', 'Park “B”'],
      },
      {
        name: 'one week in which two activities meet',
        doc: plan(
          {
            a: {
              kind: 'activity',
              ownerId: 'ana',
              cadence: { count: 6, per: 'week' },
              hoursEach: 1,
              end: '2027-06-30',
            },
            b: {
              kind: 'activity',
              ownerId: 'ana',
              cadence: { count: 5, per: 'week' },
              hoursEach: 1,
              start: '2027-06-01',
            },
          },
          [],
          people({ ana: { name: 'Ana', capacityHours: 10 } }),
        ),
        at: ['a'],
        says: /asked for 11 hours/,
      },
    ],
    silent: [
      { name: 'three initiatives', doc: plan(owned(3, 'ana'), [], people({ ana: {} })) },
      { name: 'an owner who is not among the people', doc: plan(owned(4, 'ghost')) },
      {
        name: 'no limit and no hours asked for',
        doc: plan(
          {
            ...owned(4, 'ana'),
            a: { kind: 'activity', ownerId: 'ana', cadence: { count: 5, per: 'day' }, hoursEach: 8 },
          },
          [],
          {
            ...people({ ana: { capacityHours: 1 } }),
            ...ruleSettings({ 'overloaded-owner': { options: { initiatives: null, hours: false } } }),
          },
        ),
      },
      {
        name: 'activities that follow each other, or are over',
        doc: plan(
          {
            a: {
              kind: 'activity',
              ownerId: 'ana',
              cadence: { count: 6, per: 'week' },
              hoursEach: 1,
              end: '2027-05-31',
            },
            b: {
              kind: 'activity',
              ownerId: 'ana',
              cadence: { count: 5, per: 'week' },
              hoursEach: 1,
              start: '2027-06-01',
            },
            c: { kind: 'activity', ownerId: 'ana', cadence: { count: 5, per: 'day' }, hoursEach: 8, end: '2026-12-31' },
          },
          [],
          people({ ana: { capacityHours: 10 } }),
        ),
      },
      {
        name: 'a person without a capacity',
        doc: plan(
          { a: { kind: 'activity', ownerId: 'ana', cadence: { count: 99, per: 'day' }, hoursEach: 1 } },
          [],
          people({ ana: {} }),
        ),
      },
    ],
  },
}
