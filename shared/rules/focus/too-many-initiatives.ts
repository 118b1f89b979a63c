import * as z from 'zod'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { groupRule } from '../defineRule'
import { setFields, setStatus } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { businessYear, yearName, yearsOf } from './businessYear'
import { byImportance } from './rank'

const limit = z.number().int().min(1).nullable()
const options = z.object({
  /** Three is the limit of the method. */
  perPlan: limit.default(3).describe('Most active initiatives a year in the whole plan; null for no limit.'),
  perDriver: limit.default(null).describe('Most active initiatives a year under one driver; null for no limit.'),
})
type Options = z.infer<typeof options>

export const tooManyInitiatives = groupRule<Options>({
  id: 'too-many-initiatives',
  title: 'Too many initiatives in one year',
  area: 'focus',
  severity: 'warning',
  kinds: ['initiative'],
  smallest: 1,
  docs: {
    what: 'Counts active initiatives per business year, in the whole plan and, if a limit is set, per driver. An initiative whose period spans several years counts in each; one without a period counts in the plan’s only period, else in the current year. Speaks at each initiative over the limit: the last ones by priority of their driver, then by order.',
    why: 'A sales organisation can carry no more than three initiatives a year. With more, each gets a little of everybody’s time and none gets enough; you are probably trying to do too much. Choosing what not to do this year is the hard part of planning.',
    bad: 'Seven active initiatives for 2027: new segment, new CRM, web shop, pricing, two product launches and a hiring wave.',
    good: 'Three active initiatives for 2027. Two more are parked, and the web shop is planned for 2028.',
    fix: 'Park what can wait, merge two that are really one, or move one to next year’s period. A plan that has good reasons can raise the limit.',
  },
  options,
  groups(node, { index, options: { perPlan, perDriver }, today }) {
    if (node.kind !== 'initiative' || node.status !== 'active') return undefined
    const years = yearsOf(node, index, today)
    const inPlan = perPlan === null ? [] : years.map((year) => `plan ${year}`)
    if (perDriver === null) return inPlan
    const drivers = index.parents(node.id).filter((id) => index.node(id)?.kind === 'driver')
    return [...inPlan, ...drivers.flatMap((id) => years.map((year) => `${id} ${year}`))]
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
  const where = driver === undefined ? '' : ` under ${cardName(index.doc, driver)}`
  const number = `${count} ${label('initiative', count)} are active in ${yearName(index.doc, year)}${where}`
  return {
    nodeIds: [node.id],
    key: `${scope} ${year}`,
    message: `${number}, the limit is ${most}: ${cardName(index.doc, node)} is one too many.`,
    fixes: () => fixesFor(node, kept, year, index),
  }
}

function fixesFor(node: PlanNode, kept: readonly PlanNode[], year: number, index: PlanIndex): Fix[] {
  const parents = new Set(index.parents(node.id))
  const sibling = kept.find((other) => index.parents(other.id).some((id) => parents.has(id)))
  const later = Object.values(index.doc.periods)
    .filter(({ start }) => businessYear(index.doc, start) > year)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0]
  return [
    setStatus('Park it', [node.id], 'parked'),
    ...(sibling === undefined
      ? []
      : [
          {
            title: `Merge it into ${cardName(index.doc, sibling)}`,
            call: { id: 'card.merge', params: { intoId: sibling.id, fromId: node.id } },
          },
        ]),
    ...(later === undefined ? [] : [setFields(`Move it to ${later.title}`, node.id, { periodId: later.id })]),
  ]
}
