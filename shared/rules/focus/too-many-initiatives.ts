import * as z from 'zod'
import { t } from '../../messages/language'
import { businessYear, businessYearDays, yearName, yearsOf } from '../../model/businessYear'
import { INITIATIVE_LIMIT } from '../../model/initiativeLoad'
import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { groupRule } from '../defineRule'
import { parkBranch, setFields } from '../fixes'
import { oncePerPlan } from '../oncePerPlan'
import { closeness } from '../ropes/plausibleParents'
import type { Fix, Report, RuleContext } from '../types'
import { byImportance } from './rank'

const limit = z.number().int().min(1).nullable()
const options = z.object({
  perPlan: limit
    .default(INITIATIVE_LIMIT)
    .describe('Most active initiatives a year in the whole plan; null for no limit.'),
  perDriver: limit.default(null).describe('Most active initiatives a year under one driver; null for no limit.'),
})
type Options = z.infer<typeof options>

export const tooManyInitiatives = groupRule<Options>({
  id: 'too-many-initiatives',
  area: 'focus',
  severity: 'warning',
  kinds: ['initiative'],
  smallest: 1,
  options,
  groups(node, { index, options: { perPlan, perDriver }, today }) {
    if (node.kind !== 'initiative' || node.status !== 'active') return undefined
    const years = yearsOf(node, index, today)
    const inPlan = perPlan === null ? [] : years.map((year) => `plan ${year}`)
    if (perDriver === null) return inPlan
    const drivers = index.parentCards(node.id).filter(({ kind }) => kind === 'driver')
    return [...inPlan, ...drivers.flatMap(({ id }) => years.map((year) => `${id} ${year}`))]
  },
  check(group, members, context) {
    const [scope = '', year = ''] = String(group).split(' ')
    const { perPlan, perDriver } = context.options
    const most = (scope === 'plan' ? perPlan : perDriver) ?? members.length
    if (members.length <= most) return []
    const ranked = byImportance(context.index, members)
    const kept = ranked.slice(0, most)
    return ranked
      .slice(most)
      .map((node) => report(node, kept, { scope, year: Number(year), count: members.length, most }, context))
  },
})

/** As `closeness` counts: the same owner alone makes no two initiatives one. */
const A_SHARED_WORD = 2

interface Excess {
  readonly scope: string
  readonly year: number
  readonly count: number
  readonly most: number
}

function report(node: PlanNode, kept: readonly PlanNode[], excess: Excess, context: RuleContext<Options>): Report {
  const { index, label } = context
  const { scope, year, count, most } = excess
  const driver = scope === 'plan' ? undefined : index.node(scope)
  return {
    nodeIds: [node.id],
    key: `${scope} ${year}`,
    message: () =>
      t().rules['too-many-initiatives'].message({
        count,
        level: label('initiative', count),
        year: yearName(index.doc, year),
        driver: driver && cardName(index.doc, driver),
        most,
        card: cardName(index.doc, node),
      }),
    fixes: () => fixesFor(node, kept, year, index),
  }
}

function fixesFor(node: PlanNode, kept: readonly PlanNode[], year: number, index: PlanIndex): Fix[] {
  const [into] = closestTo(node, kept, index)
  return [
    ...park(node, index),
    ...(into === undefined
      ? []
      : [
          {
            title: t().rules['too-many-initiatives'].mergeInto(cardName(index.doc, into)),
            call: { id: 'card.merge', params: { intoId: into.id, fromId: node.id } },
          },
        ]),
    ...moveLater(node, year, index),
  ]
}

/** Together with its driver, where that would carry nothing any more. */
function park(node: PlanNode, index: PlanIndex): readonly Fix[] {
  const alone = parkBranch(t().fixes.park, node.id, index)
  if (alone.length > 0) return alone
  const [driver, ...others] = index.parentCards(node.id).filter(isLive)
  if (driver?.kind !== 'driver' || others.length > 0) return []
  return parkBranch(t().rules['too-many-initiatives'].parkWith(cardName(index.doc, driver)), driver.id, index)
}

/** Those that may really be one with it: siblings first, then by shared words and owner. */
function closestTo(node: PlanNode, others: readonly PlanNode[], index: PlanIndex): PlanNode[] {
  const parents = new Set(index.parents(node.id))
  return others
    .map((other, place) => {
      const isSibling = index.parents(other.id).some((id) => parents.has(id))
      return { other, place, isSibling, score: closeness(other, node) }
    })
    .filter(({ isSibling, score }) => isSibling || score >= A_SHARED_WORD)
    .sort((a, b) => Number(b.isSibling) - Number(a.isSibling) || b.score - a.score || a.place - b.place)
    .map(({ other }) => other)
}

/** Into the next period, or into a new one for the next business year. */
function moveLater(node: PlanNode, year: number, index: PlanIndex): Fix[] {
  const { doc } = index
  const periods = Object.values(doc.periods)
  const later = periods
    .filter(({ start }) => businessYear(doc, start) > year)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0]
  if (later !== undefined)
    return [setFields(t().rules['too-many-initiatives'].moveTo(later.title), node.id, { periodId: later.id })]
  if (!canAddPeriod(node, index)) return []
  const next = yearName(doc, year + 1)
  const fields = { title: next, ...businessYearDays(doc, year + 1) }
  return [
    {
      title: t().rules['too-many-initiatives'].moveTo(next),
      call: { id: 'card.moveToNewPeriod', params: { id: node.id, fields } },
    },
  ]
}

/** Cards without a period count in the plan's only one: a second one must not move them to another year. */
function canAddPeriod(node: PlanNode, index: PlanIndex): boolean {
  if (Object.keys(index.doc.periods).length === 0) return false
  const own = countsWithoutPeriod(node) ? 1 : 0
  return activeWithoutPeriod(index) === own
}

/** Asked for every initiative over the limit; the answer changes with the plan only. */
const activeWithoutPeriod = oncePerPlan((index) => index.cards('initiative').filter(countsWithoutPeriod).length)

function countsWithoutPeriod(node: PlanNode): boolean {
  return node.kind === 'initiative' && node.status === 'active' && node.periodId === undefined
}
