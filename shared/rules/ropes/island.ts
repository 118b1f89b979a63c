import { cardName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { addLink, restBranch } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { plausibleParents } from './plausibleParents'
import { topDown } from './topDown'

export const island = planRule({
  id: 'island',
  title: 'Linked to each other, but to no strategy',
  area: 'ropes',
  severity: 'error',
  docs: {
    what: 'Looks for groups of two or more draft or active cards that are linked to each other while no strategy is above any of them. Reports each group once, at its topmost card.',
    why: 'A whole piece of the plan floats: it looks like a cascade, with goals, initiatives and activities, but it is not tied to the ceiling. People in it work hard on something the company never chose.',
    bad: 'The driver “After-sales” with two initiatives and nine activities, none of them linked to the strategy.',
    good: 'The same group, hung from the strategy by one link from its topmost card.',
    fix: 'Link the topmost card of the group to what it supports. If it supports nothing the company has chosen, park the group.',
  },
  options: NO_OPTIONS,
  check(context) {
    return context.index.islands().flatMap((group) => report(group, context))
  },
})

function report(group: readonly NodeId[], context: RuleContext<unknown>): Report[] {
  const { index, label } = context
  const members = topDown(index, group)
  const [top] = members
  if (top === undefined || isLeftBehind(members, context)) return []
  const others = members.length - 1
  const rest = others === 1 ? '1 card linked to it hangs' : `${others} cards linked to it hang`
  const message = `An island: ${cardName(index.doc, top)} and ${rest} from no ${label('strategy')}.`
  return [{ nodeIds: members.map(({ id }) => id), message, fixes: () => fixesFor(members, context) }]
}

/** Every way up ends at a closed card: another check speaks about it. */
function isLeftBehind(members: readonly PlanNode[], { index }: RuleContext<unknown>): boolean {
  const level = Math.min(...members.map(({ kind }) => levelOf(kind)))
  const tops = members.filter(({ kind }) => levelOf(kind) === level)
  return tops.every(({ id }) => index.parents(id).some((parent) => index.node(parent)?.status === 'closed'))
}

function fixesFor(members: readonly PlanNode[], { index }: RuleContext<unknown>): Fix[] {
  const [top] = members
  if (top === undefined) return []
  return [
    ...plausibleParents(index, top).map((parent) =>
      addLink(`Hang ${cardName(index.doc, top)} from ${cardName(index.doc, parent)}`, parent.id, top.id),
    ),
    restBranch(
      `Park all ${members.length}`,
      members.map(({ id }) => id),
      'parked',
    ),
  ]
}
