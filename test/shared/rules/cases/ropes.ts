import { plan } from '../../../helpers/plan'
import { people } from './parts'
import type { RuleCases } from './types'

const SOUND = plan({ s: 'strategy', d: 'driver', i: 'initiative', a: { kind: 'activity', role: 'rep' } }, [
  's > d',
  'd > i',
  'i > a',
])

export const ROPE_CASES: Readonly<Record<string, RuleCases>> = {
  'no-strategy': {
    speaks: [
      {
        name: 'a plan that begins with its drivers',
        doc: plan({ d: { kind: 'driver', status: 'closed' } }),
        at: ['plan'],
        says: /no strategy/,
        fixes: ['Add a strategy'],
      },
      {
        name: 'a parked strategy',
        doc: plan({ s: { kind: 'strategy', status: 'parked' } }),
        at: ['plan'],
        fixes: ['Make “S” active', 'Add a strategy'],
      },
      {
        name: 'renamed levels',
        doc: plan({ d: { kind: 'driver', status: 'closed' } }, [], {
          labels: { strategy: { one: 'north star', many: 'north stars' } },
        }),
        at: ['plan'],
        says: /no north star/,
      },
    ],
    silent: [
      { name: 'a draft strategy', doc: plan({ s: { kind: 'strategy', status: 'draft' } }) },
      { name: 'a plan without cards', doc: plan({}) },
    ],
  },
  orphan: {
    speaks: [
      {
        name: 'a card without parents',
        doc: plan({ s: 'strategy', d: 'driver', lost: { kind: 'initiative', title: 'Win clinics' } }, ['s > d']),
        at: ['lost'],
        says: /^“Win clinics” hangs from nothing/,
        fixes: ['Hang it from “D”', 'Park it'],
      },
      {
        name: 'a card below a parked one',
        doc: plan({ s: 'strategy', d: { kind: 'driver', status: 'parked' }, i: 'initiative' }, ['s > d', 'd > i']),
        at: ['i'],
        says: /“D” above it is parked/,
      },
      {
        name: 'what a parent carries already says what it is about',
        doc: plan(
          {
            s: 'strategy',
            d1: { kind: 'driver', priority: 1 },
            d2: { kind: 'driver', priority: 2 },
            i: { kind: 'initiative', title: 'Clinics of the north' },
            lost: { kind: 'initiative', title: 'Win clinics' },
          },
          ['s > d1', 's > d2', 'd2 > i'],
        ),
        at: ['lost'],
        fixes: ['Hang it from “D2”', 'Park it'],
      },
      {
        name: 'close parents are offered, the closest first, and no others',
        doc: plan(
          {
            s: 'strategy',
            d1: { kind: 'driver', title: 'Margin', priority: 2 },
            d2: { kind: 'driver', title: 'Brand', priority: 1 },
            d3: { kind: 'driver', title: 'Service for clinics' },
            d4: { kind: 'driver', title: 'Price', ownerId: 'ana' },
            off: { kind: 'driver', title: 'Clinics again', status: 'parked' },
            lost: { kind: 'initiative', title: 'Win 20 clinics', ownerId: 'ana' },
          },
          ['s > d1', 's > d2', 's > d3', 's > d4', 's > off'],
        ),
        at: ['lost'],
        fixes: ['Hang it from “Service for clinics”', 'Hang it from “Price”', 'Park it'],
      },
    ],
    silent: [
      { name: 'a sound plan', doc: SOUND },
      {
        name: 'a group of loose cards, which is an island',
        doc: plan({ s: 'strategy', d: 'driver', i: 'initiative' }, ['d > i']),
      },
      {
        name: 'a parked card without parents',
        doc: plan({ s: 'strategy', i: { kind: 'initiative', status: 'parked' } }),
      },
      {
        name: 'a card left behind under a closed one',
        doc: plan({ s: 'strategy', d: { kind: 'driver', status: 'closed' }, i: 'initiative' }, ['s > d', 'd > i']),
      },
    ],
  },
  island: {
    speaks: [
      {
        name: 'two linked cards without a strategy above',
        doc: plan({ s: 'strategy', i: 'initiative', d: 'driver' }, ['d > i']),
        at: ['d'],
        says: /^An island: “D” and 1 card linked to it hang/,
        fixes: ['Hang “D” from “S”', 'Park all 2'],
      },
      {
        name: 'each group once',
        doc: plan({ s: 'strategy', d: 'driver', i: 'initiative', e: 'initiative', a: 'activity', b: 'activity' }, [
          'd > i',
          'e > a',
          'e > b',
        ]),
        at: ['d', 'e'],
      },
    ],
    silent: [
      { name: 'a sound plan', doc: SOUND },
      { name: 'a single loose card, which is an orphan', doc: plan({ s: 'strategy', d: 'driver' }) },
      {
        name: 'a group left behind under a closed card',
        doc: plan({ s: 'strategy', d: { kind: 'driver', status: 'closed' }, i: 'initiative', a: 'activity' }, [
          's > d',
          'd > i',
          'i > a',
        ]),
      },
    ],
  },
  'cut-rope': {
    speaks: [
      {
        name: 'a strategy without drivers',
        doc: plan({ s: 'strategy' }),
        at: ['s'],
        says: /no driver hangs from it/,
        fixes: ['Add a driver'],
      },
      {
        name: 'a driver without initiatives',
        doc: plan({ s: 'strategy', d: 'driver' }, ['s > d']),
        at: ['d'],
        fixes: ['Add an initiative'],
      },
      {
        name: 'an initiative whose only activity is parked',
        doc: plan({ s: 'strategy', d: 'driver', i: 'initiative', a: { kind: 'activity', status: 'parked' } }, [
          's > d',
          'd > i',
          'i > a',
        ]),
        at: ['i'],
        says: /no activity hangs from it; what hung there is parked/,
        fixes: ['Add an activity', 'Make “A” active'],
      },
      {
        name: 'an activity that nobody has',
        doc: plan(
          { s: 'strategy', d: 'driver', i: { kind: 'initiative', ownerId: 'ana' }, a: 'activity' },
          ['s > d', 'd > i', 'i > a'],
          people({ ana: { name: 'Ana' } }),
        ),
        at: ['a'],
        says: /nobody has the activity “A”/,
        fixes: ['Give it to Ana', 'Say who does it'],
      },
      {
        name: 'each end once, the deepest card of it',
        doc: plan({ s: 'strategy', d: 'driver', e: 'driver', i: 'initiative' }, ['s > d', 's > e', 'd > i']),
        at: ['e', 'i'],
      },
    ],
    silent: [
      { name: 'a rope down to an owned activity', doc: SOUND },
      { name: 'a parked driver', doc: plan({ d: { kind: 'driver', status: 'parked' } }) },
      {
        name: 'an activity with named people',
        doc: plan({ s: 'strategy', a: { kind: 'activity', peopleIds: ['ana'] } }, ['s > a'], people({ ana: {} })),
      },
    ],
  },
  'skipped-level': {
    speaks: [
      {
        name: 'an activity under a driver',
        doc: plan({ s: 'strategy', d: 'driver', i: 'initiative', a: 'activity' }, ['s > d', 'd > i', 'd > a']),
        at: ['a'],
        says: /the initiative between them is missing/,
        fixes: ['Hang it from “I” instead', 'Add an initiative between'],
      },
      {
        name: 'an activity under a driver: initiatives of another driver are not offered',
        doc: plan(
          {
            s: 'strategy',
            d: 'driver',
            e: 'driver',
            i: { kind: 'initiative', title: 'Visit clinics' },
            a: { kind: 'activity', title: 'Visit clinics weekly' },
          },
          ['s > d', 's > e', 'e > i', 'd > a'],
        ),
        at: ['a'],
        fixes: ['Add an initiative between'],
      },
      {
        name: 'an activity under a strategy',
        doc: plan({ s: 'strategy', a: 'activity' }, ['s > a']),
        at: ['a'],
        says: /the driver and initiative between them are missing/,
      },
      {
        name: 'a link beside a proper one is to be removed first',
        doc: plan({ s: 'strategy', d: 'driver', i: 'initiative' }, ['s > d', 'd > i', 's > i']),
        at: ['i'],
        fixes: ['Cut the rope'],
      },
      {
        name: 'a link upward',
        doc: plan({ s: 'strategy', d: 'driver' }, ['s > d', 'd > s']),
        at: ['s'],
        says: /nothing is above a strategy/,
      },
      {
        name: 'a link sideways',
        doc: plan({ s: 'strategy', d: 'driver', e: 'driver' }, ['s > d', 's > e', 'd > e']),
        at: ['e'],
        says: /from strategy to driver/,
      },
    ],
    silent: [
      { name: 'a sound plan', doc: SOUND },
      { name: 'links to missing cards', doc: plan({ s: 'strategy' }, ['s > gone']) },
    ],
  },
  cycle: {
    speaks: [
      {
        name: 'two cards that support each other',
        doc: plan({ i: 'initiative', j: 'initiative' }, ['i > j', 'j > i']),
        at: ['i'],
        says: /in a circle: “I” and “J”/,
        fixes: ['Cut the rope from “I” to “J”', 'Cut the rope from “J” to “I”'],
      },
      {
        name: 'a card linked to itself',
        doc: plan({ d: 'driver' }, ['d > d']),
        at: ['d'],
        says: /“D” hangs from itself/,
      },
      {
        name: 'a long circle, shortened',
        doc: plan({ d: 'driver', e: 'driver', f: 'driver', g: 'driver', h: 'driver' }, [
          'd > e',
          'e > f',
          'f > g',
          'g > h',
          'h > d',
        ]),
        at: ['d'],
        says: /“D”, “E”, “F”, “G” and 1 more/,
      },
    ],
    silent: [{ name: 'a sound plan', doc: SOUND }],
  },
  'duplicate-link': {
    speaks: [
      {
        name: 'two links between the same cards',
        doc: plan({ s: 'strategy', d: 'driver' }, ['s > d', 's > d']),
        at: ['d'],
        says: /hangs from “S” by more than one rope/,
        fixes: ['Cut the extra rope'],
      },
    ],
    silent: [{ name: 'two parents', doc: plan({ s: 'strategy', t: 'strategy', d: 'driver' }, ['s > d', 't > d']) }],
  },
  'duplicate-title': {
    speaks: [
      {
        name: 'titles that differ in case, space and the full stop only',
        doc: plan({
          s: 'strategy',
          i: { kind: 'initiative', title: 'Win 20 clinics' },
          j: { kind: 'initiative', title: ' win 20  Clinics.' },
        }),
        at: ['j'],
        says: /Another initiative is called “Win 20 clinics” too/,
        fixes: ['Merge it into the other one', 'Rename it'],
      },
      {
        name: 'the same activity of one person, twice',
        doc: plan({
          a: { kind: 'activity', title: 'Call', ownerId: 'ana' },
          b: { kind: 'activity', title: 'Call', ownerId: 'ana' },
          c: { kind: 'activity', title: 'Call', ownerId: 'ana' },
        }),
        at: ['b', 'c'],
      },
    ],
    silent: [
      {
        name: 'the same title on two levels',
        doc: plan({ d: { kind: 'driver', title: 'Clinics' }, i: { kind: 'initiative', title: 'Clinics' } }),
      },
      {
        name: 'a parked namesake',
        doc: plan({ i: { kind: 'initiative', title: 'X' }, j: { kind: 'initiative', title: 'X', status: 'parked' } }),
      },
      {
        name: 'untitled cards',
        doc: plan({ i: { kind: 'initiative', title: '' }, j: { kind: 'initiative', title: ' ' } }),
      },
      {
        name: 'the same activity of two people',
        doc: plan({
          a: { kind: 'activity', title: 'Call', ownerId: 'ana' },
          b: { kind: 'activity', title: 'Call', peopleIds: ['bob'] },
        }),
      },
    ],
  },
  'closed-parent-active-child': {
    speaks: [
      {
        name: 'an active activity under a closed initiative',
        doc: plan({ i: { kind: 'initiative', status: 'closed' }, a: 'activity' }, ['i > a']),
        at: ['i'],
        says: /“I” is closed, but work that hangs from it goes on: “A”/,
        fixes: ['Close what hangs below', 'Reopen it'],
      },
      {
        name: 'several',
        doc: plan(
          {
            i: { kind: 'initiative', status: 'closed' },
            a: 'activity',
            b: 'activity',
            c: 'activity',
            d: { kind: 'activity', status: 'draft' },
          },
          ['i > a', 'i > b', 'i > c', 'i > d'],
        ),
        at: ['i'],
        says: /“A”, “B”, “C” and 1 more/,
        fixes: ['Close the 4 below', 'Reopen it'],
      },
    ],
    silent: [
      { name: 'a sound plan', doc: SOUND },
      {
        name: 'a child that hangs from a live card too',
        doc: plan({ i: { kind: 'initiative', status: 'closed' }, j: 'initiative', a: 'activity' }, ['i > a', 'j > a']),
      },
      {
        name: 'closed children',
        doc: plan({ i: { kind: 'initiative', status: 'closed' }, a: { kind: 'activity', status: 'closed' } }, [
          'i > a',
        ]),
      },
      { name: 'a parked parent', doc: plan({ i: { kind: 'initiative', status: 'parked' }, a: 'activity' }, ['i > a']) },
    ],
  },
}
