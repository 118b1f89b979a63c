import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { type CheckResult, createChecker } from '../../../shared/rules/engine'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { commandRecipe } from '../../helpers/randomCommands'
import { measures, milestones, people, periods } from './cases/parts'

const RUNS = Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 60)

/** A plan with something for most rules to find. */
function startPlan() {
  return plan(
    {
      s: { kind: 'strategy', title: 'Grow' },
      d1: { kind: 'driver', priority: 1 },
      d2: { kind: 'driver', priority: 1, title: '10 new clients' },
      i1: { kind: 'initiative', ownerId: 'ana' },
      i2: { kind: 'initiative', ownerId: 'ana' },
      i3: { kind: 'initiative', ownerId: 'ana', periodId: 'y27' },
      i4: { kind: 'initiative', ownerId: 'ana', title: 'I1' },
      i5: { kind: 'initiative', status: 'closed' },
      a1: {
        kind: 'activity',
        role: 'rep',
        cadence: { count: 3, per: 'day' },
        hoursEach: 2,
        ownerId: 'ana',
        start: '2026-01-01',
      },
      a2: 'activity',
      lost: 'activity',
      e: 'driver',
      f: 'initiative',
    },
    [
      's > d1',
      's > d2',
      'd1 > i1',
      'd2 > i1',
      'd2 > i2',
      'd1 > i3',
      'd1 > i4',
      'd1 > i5',
      'i1 > a1',
      'i5 > a2',
      'i2 > gone',
      'e > f',
      'd1 > a1',
      'd1 > i3',
    ],
    {
      ...people({ ana: { name: 'Ana', capacityHours: 20 }, bob: { name: 'Bob' } }),
      ...periods({ y27: ['2027-01-01', '2027-12-31'], y28: ['2028-01-01', '2028-12-31'] }),
      ...measures({ m: { nodeId: 'd1', to: 5, due: '2029-01-01' } }),
      ...milestones({ n: { nodeId: 'i3' }, o: { nodeId: 'i3', due: '2028-02-02' } }),
    },
  )
}

function asData(result: CheckResult): unknown {
  return JSON.parse(JSON.stringify({ ...result, byNode: [...result.byNode].sort(([a], [b]) => (a < b ? -1 : 1)) }))
}

test(
  'after any sequence of edits, undos and redos, checking what changed finds what checking everything finds',
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commandRecipe, fc.nat(9)), { minLength: 1, maxLength: 25 }), (steps) => {
        const env = testEnv()
        const session = new Session(startPlan(), () => env)
        for (const [make, dice] of steps) {
          if (Object.keys(session.doc.nodes).length > 80) break
          if (dice === 0) session.undo()
          else if (dice === 1) session.redo()
          else session.dispatch(make(session.doc))
          const whole = createChecker().check(createIndex(session.doc), undefined, env.today)
          expect(asData(session.check)).toEqual(asData(whole))
        }
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + RUNS * 100,
)
