import { statusNumber } from '../../model/index/cardRows'
import { cardName } from '../../model/labels'
import type { PlanRows, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { addLink, restBranch } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { capitalised } from '../words'
import { plausibleParents } from './plausibleParents'
import { someNeighbour } from './rowsWhere'

const CLOSED = statusNumber('closed')

export const orphan = shapeRule({
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
  // Under a closed card, another check speaks about it.
  find: (rows, { index }) => index.orphans().filter((row) => !isUnderClosed(rows, row)),
  report,
})

function isUnderClosed({ up, status }: PlanRows, row: Row): boolean {
  return someNeighbour(up, row, (parent) => status[parent] === CLOSED)
}

function report(node: PlanNode, context: RuleContext<unknown>): Report {
  const { index, label } = context
  const parkedParent = index.parentCards(node.id).find(({ status }) => status === 'parked')
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
