import { plan } from '../../../helpers/plan'
import { measures, milestones, people, periods, ruleSettings } from './parts'
import type { RuleCases } from './types'

const YEAR = periods({ y27: ['2027-01-01', '2027-12-31'] })
const TWO_YEARS = periods({ y27: ['2027-01-01', '2027-12-31'], y28: ['2028-01-01', '2028-12-31'] })

/** A field that must say something: empty, blank and a placeholder on one side, a sentence on the other. */
function textCases(field: string, says: RegExp, fix: string): RuleCases {
  return {
    speaks: [
      { name: 'nothing written', doc: plan({ i: 'initiative' }), at: ['i'], says, fixes: [fix] },
      { name: 'only space', doc: plan({ i: { kind: 'initiative', [field]: ' \n ' } }), at: ['i'] },
      {
        name: 'a placeholder',
        doc: plan({ i: { kind: 'initiative', [field]: 'TBD' }, j: { kind: 'initiative', [field]: '???' } }),
        at: ['i', 'j'],
      },
    ],
    silent: [
      { name: 'a sentence', doc: plan({ i: { kind: 'initiative', [field]: 'Because clinics buy every month.' } }) },
      { name: 'a short answer', doc: plan({ i: { kind: 'initiative', [field]: 'Two reps.' } }) },
      { name: 'a parked initiative', doc: plan({ i: { kind: 'initiative', status: 'parked' } }) },
    ],
  }
}

export const DEFINITION_CASES: Readonly<Record<string, RuleCases>> = {
  'vague-strategy': {
    speaks: [
      {
        name: 'sell more',
        doc: plan({ s: { kind: 'strategy', title: 'Sell more!' } }),
        at: ['s'],
        says: /could be the strategy of any company/,
      },
      { name: 'a placeholder', doc: plan({ s: { kind: 'strategy', title: 'TBD' } }), at: ['s'] },
      {
        name: 'a charge that adds nothing',
        doc: plan({
          s: { kind: 'strategy', title: 'Grow', what: 'Grow our business with our customers', why: 'Growth is good' },
        }),
        at: ['s'],
        fixes: ['Write down the charge', 'Add a measure with a target'],
      },
    ],
    silent: [
      {
        name: 'a chosen market',
        doc: plan({ s: { kind: 'strategy', title: 'Become the first choice of food plants in the Midwest' } }),
      },
      {
        name: 'a charge that chooses',
        doc: plan({ s: { kind: 'strategy', title: 'Grow', what: 'Own hygiene in food plants around Chicago' } }),
      },
      { name: 'a target in the title', doc: plan({ s: { kind: 'strategy', title: 'Double our revenue' } }) },
      {
        name: 'a target in the reason',
        doc: plan({ s: { kind: 'strategy', title: 'Grow', why: 'We need $60M to stay independent' } }),
      },
      {
        name: 'a target in a measure',
        doc: plan({ s: { kind: 'strategy', title: 'Grow' } }, [], measures({ m: { nodeId: 's', to: 60 } })),
      },
    ],
  },
  'missing-why': {
    speaks: [
      ...textCases('why', /does not say why it matters/, 'Say why it matters').speaks,
      { name: 'a strategy without a reason', doc: plan({ s: 'strategy' }), at: ['s'] },
    ],
    silent: textCases('why', /./, '').silent,
  },
  'missing-impact': textCases('impact', /what it does for the company/, 'Say what it does for the company'),
  'missing-expectations': textCases('expectations', /what is expected of people/, 'Say what is expected of people'),
  'no-resources': textCases('resources', /what it needs/, 'Say which people, money and tools it needs'),
  'vague-goal': {
    speaks: [
      {
        name: 'a good intention',
        doc: plan({ i: { kind: 'initiative', title: 'Improve our close rate' } }),
        at: ['i'],
        says: /“Improve our close rate” is a good intention without a target/,
        fixes: ['Add a measure with a target', 'Put the target into the title'],
      },
      {
        name: 'a measure without a target',
        doc: plan({ d: { kind: 'driver', title: 'Clinics' } }, [], measures({ m: { nodeId: 'd', from: 40 } })),
        at: ['d'],
      },
    ],
    silent: [
      {
        name: 'from what to what',
        doc: plan({ i: { kind: 'initiative', title: 'Improve close rate from 40% to 50%' } }),
      },
      { name: 'how many by when', doc: plan({ i: { kind: 'initiative', title: 'Acquire 10 new clients by Q3' } }) },
      { name: 'a measure with a target', doc: plan({ i: 'initiative' }, [], measures({ m: { nodeId: 'i', to: 50 } })) },
      {
        name: 'a measure whose name says it',
        doc: plan({ i: 'initiative' }, [], measures({ m: { nodeId: 'i', name: '10 new clients' } })),
      },
      { name: 'an activity', doc: plan({ a: { kind: 'activity', title: 'Sell more' } }) },
      {
        name: 'a driver, where only initiatives are asked',
        doc: plan({ d: 'driver' }, [], ruleSettings({ 'vague-goal': { options: { levels: ['initiative'] } } })),
      },
    ],
  },
  'no-milestones': {
    speaks: [
      {
        name: 'none',
        doc: plan({ i: 'initiative' }),
        at: ['i'],
        says: /has no milestones/,
        fixes: ['Add a milestone'],
      },
      {
        name: 'fewer than asked for',
        doc: plan({ i: 'initiative' }, [], {
          ...milestones({ m: { nodeId: 'i' } }),
          ...ruleSettings({ 'no-milestones': { options: { atLeast: 3 } } }),
        }),
        at: ['i'],
        says: /has 1 of at least 3 milestones/,
      },
    ],
    silent: [{ name: 'one', doc: plan({ i: 'initiative', d: 'driver' }, [], milestones({ m: { nodeId: 'i' } })) }],
  },
  'undated-milestone': {
    speaks: [
      {
        name: 'a milestone without a date',
        doc: plan({ i: 'initiative' }, [], milestones({ m: { nodeId: 'i' }, n: { nodeId: 'i', title: '' } })),
        at: ['i', 'i'],
        says: /^The milestone “Target list agreed” of “I” has no date/,
        fixes: ['Set a date'],
      },
      {
        name: 'the end of the period is offered',
        doc: plan({ i: { kind: 'initiative', periodId: 'y27' } }, [], {
          ...YEAR,
          ...milestones({ m: { nodeId: 'i', title: '' } }),
        }),
        at: ['i'],
        says: /^A milestone of/,
        fixes: ['Set a date', 'Set it to 31 Dec 2027, the end of its period'],
      },
      {
        name: 'the end of the plan is offered',
        doc: plan({ i: 'initiative' }, [], { ...TWO_YEARS, ...milestones({ m: { nodeId: 'i' } }) }),
        at: ['i'],
        fixes: ['Set a date', 'Set it to 31 Dec 2028, the end of the plan’s periods'],
      },
    ],
    silent: [
      { name: 'a due date', doc: plan({ i: 'initiative' }, [], milestones({ m: { nodeId: 'i', due: '2027-01-31' } })) },
      {
        name: 'reached already',
        doc: plan({ i: 'initiative' }, [], milestones({ m: { nodeId: 'i', done: '2027-01-31' } })),
      },
    ],
  },
  'outside-period': {
    speaks: [
      {
        name: 'a milestone after the period',
        doc: plan({ i: { kind: 'initiative', periodId: 'y27' } }, [], {
          ...TWO_YEARS,
          ...milestones({ m: { nodeId: 'i', due: '2028-02-15' } }),
        }),
        at: ['i'],
        says: /“Target list agreed” of “I”, 15 Feb 2028, is after its period ends \(31 Dec 2027\)/,
        fixes: ['Move it to 31 Dec 2027', 'Change the date', 'Move the whole card to Y28'],
      },
      {
        name: 'a milestone that would leave another behind',
        doc: plan({ i: { kind: 'initiative', periodId: 'y27' } }, [], {
          ...TWO_YEARS,
          ...milestones({ m: { nodeId: 'i', due: '2028-02-15' }, n: { nodeId: 'i', due: '2027-05-31' } }),
        }),
        at: ['i'],
        fixes: ['Move it to 31 Dec 2027', 'Change the date'],
      },
      {
        name: 'a target, whose date is the person’s to say',
        doc: plan({ i: { kind: 'initiative', periodId: 'y27' } }, [], {
          ...TWO_YEARS,
          ...measures({ m: { nodeId: 'i', from: 40, to: 50, due: '2028-06-30' } }),
        }),
        at: ['i'],
        says: /is after its period ends \(31 Dec 2027\)/,
        fixes: ['Change the date', 'Move the whole card to Y28'],
      },
      {
        name: 'a measure before all periods',
        doc: plan({ d: 'driver' }, [], {
          ...TWO_YEARS,
          ...measures({ m: { nodeId: 'd', due: '2026-06-30' } }),
        }),
        at: ['d'],
        says: /“Close rate” of “D”, 30 Jun 2026, is before the plan’s first period starts \(1 Jan 2027\)/,
        fixes: ['Change the date'],
      },
      {
        name: 'an activity over before the periods of its initiatives',
        doc: plan(
          {
            i: { kind: 'initiative', periodId: 'y27' },
            j: { kind: 'initiative', periodId: 'y28' },
            a: { kind: 'activity', start: '2026-10-01', end: '2026-12-01' },
          },
          ['i > a', 'j > a'],
          TWO_YEARS,
        ),
        at: ['a'],
        says: /The last day of “A”, 1 Dec 2026, is before the first period of the initiatives above it starts/,
        fixes: ['Change the date'],
      },
      {
        name: 'an activity that starts after the period, and what it yields after both',
        doc: plan(
          {
            i: { kind: 'initiative', periodId: 'y27' },
            a: { kind: 'activity', start: '2028-02-01', end: '2028-03-31' },
          },
          ['i > a'],
          { ...TWO_YEARS, ...measures({ m: { nodeId: 'a', name: '', due: '2028-04-01' } }) },
        ),
        at: ['a', 'a'],
      },
      {
        name: 'an untitled milestone of an initiative without a period',
        doc: plan({ i: 'initiative' }, [], {
          ...YEAR,
          ...milestones({ m: { nodeId: 'i', title: '', due: '2030-01-01' } }),
        }),
        at: ['i'],
        says: /^A milestone of “I”, 1 Jan 2030, is after the plan’s period ends/,
        fixes: ['Move it to 31 Dec 2027', 'Change the date'],
      },
    ],
    silent: [
      {
        name: 'the long horizon of strategies and drivers',
        doc: plan({ s: 'strategy', d: 'driver' }, [], {
          ...YEAR,
          ...measures({ m: { nodeId: 's', due: '2030-12-31' }, n: { nodeId: 'd', due: '2029-12-31' } }),
        }),
      },
      {
        name: 'an activity that began before and runs on, and what it yields',
        doc: plan(
          {
            i: { kind: 'initiative', periodId: 'y27' },
            a: { kind: 'activity', start: '2025-01-01', end: '2029-01-31' },
          },
          ['i > a'],
          { ...YEAR, ...measures({ m: { nodeId: 'a', due: '2028-12-31' } }) },
        ),
      },
      { name: 'no periods', doc: plan({ i: 'initiative' }, [], milestones({ m: { nodeId: 'i', due: '1999-01-01' } })) },
      {
        name: 'inside',
        doc: plan({ i: { kind: 'initiative', periodId: 'y27' } }, [], {
          ...YEAR,
          ...milestones({ m: { nodeId: 'i', due: '2027-12-31' } }),
        }),
      },
      {
        name: 'reached, if late',
        doc: plan({ i: 'initiative' }, [], {
          ...YEAR,
          ...milestones({ m: { nodeId: 'i', due: '2029-01-01', done: '2027-05-05' } }),
        }),
      },
      {
        name: 'an activity of two initiatives that lasts through both periods',
        doc: plan(
          {
            i: { kind: 'initiative', periodId: 'y27' },
            j: { kind: 'initiative', periodId: 'y28' },
            a: { kind: 'activity', start: '2027-01-01', end: '2028-12-31' },
          },
          ['i > a', 'j > a'],
          TWO_YEARS,
        ),
      },
      {
        name: 'an activity of an initiative without a period',
        doc: plan(
          { i: 'initiative', a: { kind: 'activity', start: '2027-01-01', end: '2028-06-30' } },
          ['i > a'],
          TWO_YEARS,
        ),
      },
    ],
  },
  'no-owner': {
    speaks: [
      {
        name: 'nobody; the owner above is offered',
        doc: plan(
          { d: { kind: 'driver', ownerId: 'ana' }, i: 'initiative' },
          ['d > i'],
          people({ ana: { name: 'Ana' } }),
        ),
        at: ['i'],
        says: /“I” has no owner/,
        fixes: ['Give it to Ana', 'Name an owner'],
      },
      {
        name: 'somebody who is not among the people',
        doc: plan({ d: { kind: 'driver', ownerId: 'ghost' }, i: 'initiative' }, ['d > i']),
        at: ['d', 'i'],
        fixes: ['Name an owner'],
      },
    ],
    silent: [
      { name: 'an owner', doc: plan({ d: { kind: 'driver', ownerId: 'ana' } }, [], people({ ana: {} })) },
      { name: 'an activity, which is a cut rope', doc: plan({ a: 'activity' }) },
    ],
  },
}
