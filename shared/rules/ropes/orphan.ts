import { cardName } from '../../model/labels'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { addLink, restBranch } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { capitalised } from '../words'
import { plausibleParents } from './plausibleParents'

export const orphan = planRule({
  id: 'orphan',
  title: 'Hangs from nothing',
  area: 'ropes',
  severity: 'error',
  docs: {
    what: 'Looks at every draft or active card below the strategy. Speaks when no strategy is above it and it is linked to no other card that hangs loose (those are reported together, as an island). Cards left behind under a closed card are reported by closed-parent-active-child.',
    why: 'A rope that is not tied to the ceiling carries nothing. Whoever works on this card cannot say which strategy it serves, and its result moves no goal of the plan.',
    bad: 'The initiative “Introduce a customer portal”, linked to no growth driver.',
    good: 'The same initiative hanging from “Keep and grow key accounts”, which hangs from the strategy.',
    fix: 'Link the card to what it supports. If it supports nothing, park it: work that serves no goal takes time from work that does.',
  },
  options: NO_OPTIONS,
  check(context) {
    const { index } = context
    const nodes = index.orphans().flatMap((id) => index.node(id) ?? [])
    return nodes.filter((node) => !isLeftBehind(node, context)).map((node) => report(node, context))
  },
})

/** Under a closed card: another check speaks about it. */
function isLeftBehind(node: PlanNode, { index }: RuleContext<unknown>): boolean {
  return index.parents(node.id).some((id) => index.node(id)?.status === 'closed')
}

function report(node: PlanNode, context: RuleContext<unknown>): Report {
  const { index, label } = context
  const parkedParent = index
    .parents(node.id)
    .map((id) => index.node(id))
    .find((parent) => parent?.status === 'parked')
  const reason = parkedParent === undefined ? '' : `; ${cardName(index.doc, parkedParent)} above it is parked`
  const message = `${capitalised(cardName(index.doc, node))} hangs from nothing: no ${label('strategy')} is above it${reason}.`
  return { nodeIds: [node.id], message, fixes: () => fixesFor(node, context) }
}

function fixesFor(node: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  return [
    ...plausibleParents(index, node).map((parent) =>
      addLink(`Hang it from ${cardName(index.doc, parent)}`, parent.id, node.id),
    ),
    restBranch('Park it', [node.id], 'parked'),
  ]
}
