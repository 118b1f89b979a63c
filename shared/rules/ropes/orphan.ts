import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { statusNumber } from '../../model/index/cardRows'
import { cardName } from '../../model/labels'
import type { PlanRows, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { addLink, restBranch } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { plausibleParents } from './plausibleParents'
import { someNeighbour } from './rowsWhere'

const CLOSED = statusNumber('closed')

export const orphan = shapeRule({
  id: 'orphan',
  area: 'ropes',
  severity: 'error',
  options: NO_OPTIONS,
  // Under a closed card, another check speaks about it.
  find: (rows, { index }) => index.orphans().filter((row) => !isUnderClosed(rows, row)),
  report,
})

function isUnderClosed({ up, status }: PlanRows, row: Row): boolean {
  return someNeighbour(up, row, (parent) => status[parent] === CLOSED)
}

function report(node: PlanNode, context: RuleContext<unknown>): Report {
  return { nodeIds: [node.id], message: () => messageFor(node, context), fixes: () => fixesFor(node, context) }
}

function messageFor(node: PlanNode, { index, label }: RuleContext<unknown>): string {
  const parkedParent = index.parentCards(node.id).find(({ status }) => status === 'parked')
  const parked = parkedParent && cardName(index.doc, parkedParent)
  return t().rules.orphan.message(capital(cardName(index.doc, node)), label('strategy'), parked)
}

function fixesFor(node: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  return [
    ...plausibleParents(index, node).map((parent) =>
      addLink(t().fixes.hangFrom(cardName(index.doc, parent)), parent.id, node.id),
    ),
    restBranch(t().fixes.park, [node.id], 'parked'),
  ]
}
