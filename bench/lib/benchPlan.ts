import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import { createRandom } from './random'

/** Titles as people write them: some well-defined, some not, so that every check has something to read and to find. */
const GOALS = [
  'Improve close rate from 40% to 50%',
  'Win 20 clinics',
  'Grow wallet share',
  'Launch the web shop by 30 June',
  'Get more new clients',
]
const WORK = [
  'Call five prospects from the target list',
  'Visit two key accounts',
  'Coach one rep on discovery calls',
  'Ask for referrals after delivery',
]
/** A tenth of the cards lacks something. */
const FAULTY = 0.1
/** And one in a hundred activities hangs from nothing. */
const LOOSE = 0.01

/**
 * A roll-up of a whole sales force: one strategy, five drivers per 500 cards, an initiative for every 25 cards, all
 * else activities of single reps. The same size and seed give the same plan.
 * @param isSound without faults
 */
export function benchPlan(size: number, seed: number, isSound = false): PlanDocument {
  const random = createRandom(seed)
  const doc = emptyDocument(`Roll-up of ${size}`)
  const parts = doc as unknown as Record<
    'nodes' | 'links' | 'measures' | 'milestones' | 'people' | 'periods',
    Record<string, unknown>
  >
  const drivers = Math.max(5, Math.round(size / 100))
  const initiatives = Math.max(3, Math.round(size / 25))
  const key = (n: number) => `V${n.toString(36).padStart(5, '0')}V`
  const lacks = () => random() < FAULTY && !isSound
  const link = (parentId: string, childId: string, n: number) => {
    parts.links[`l${n}`] = { id: `l${n}`, parentId, childId, order: key(n) }
  }
  parts.periods.y27 = { id: 'y27', title: '2027', start: '2027-01-01', end: '2027-12-31' }
  parts.nodes.s = {
    id: 's',
    kind: 'strategy',
    title: 'First choice of food plants',
    status: 'active',
    order: 'V',
    why: 'They stay for years.',
  }
  for (let n = 1; n < size; n++) {
    const id = `n${n}`
    const personId = `p${Math.floor(n / 20)}`
    parts.people[personId] ??= { id: personId, name: `Rep ${personId}`, role: 'rep', capacityHours: 40 }
    const base = { id, status: 'active', order: key(n), ...(lacks() ? {} : { ownerId: personId }) }
    if (n <= drivers) {
      parts.nodes[id] = { ...base, kind: 'driver', title: `Driver ${n}`, priority: n }
      link('s', id, n)
    } else if (n <= drivers + initiatives) {
      const title = `${GOALS[n % GOALS.length]} (${n})`
      const texts = lacks()
        ? {}
        : { why: 'It pays.', impact: 'Margin.', expectations: 'Five calls a day.', resources: 'Two reps.' }
      parts.nodes[id] = { ...base, kind: 'initiative', title, periodId: 'y27', ...texts }
      link(`n${1 + Math.floor(random() * drivers)}`, id, n)
      if (!lacks())
        parts.measures[`m${n}`] = {
          id: `m${n}`,
          nodeId: id,
          name: 'Close rate',
          unit: '%',
          direction: 'increase',
          from: 40,
          to: 50,
          due: '2027-12-31',
          timing: 'lag',
          order: 'V',
        }
      if (!lacks())
        parts.milestones[`k${n}`] = { id: `k${n}`, nodeId: id, title: 'Half way', due: '2027-06-30', order: 'V' }
    } else {
      const title = `${WORK[n % WORK.length]} ${n}`
      parts.nodes[id] = {
        ...base,
        kind: 'activity',
        title,
        cadence: { count: 1, per: 'week' },
        hoursEach: 1,
        start: '2027-01-01',
        end: '2027-12-31',
      }
      if (random() > LOOSE || isSound) link(`n${drivers + 1 + Math.floor(random() * initiatives)}`, id, n)
    }
  }
  return doc
}
