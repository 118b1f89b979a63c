import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { listed } from '../../messages/list'
import { statusNumber } from '../../model/index/cardRows'
import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex, PlanRows, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { restBranch, setStatus } from '../fixes'
import type { Report } from '../types'
import { rowsWhere, someNeighbour } from './rowsWhere'

const CLOSED = statusNumber('closed')
/** More titles than this do not fit a sentence. */
const MOST_TITLES = 3

export const closedParentActiveChild = shapeRule({
  id: 'closed-parent-active-child',
  area: 'ropes',
  severity: 'warning',
  options: NO_OPTIONS,
  find: (rows) =>
    rowsWhere(
      rows,
      (row) => rows.status[row] === CLOSED && someNeighbour(rows.down, row, (child) => isLeftBehind(rows, child)),
    ),
  report: (node, { index }) => report(node, index),
})

/** A live card that hangs from no live one. */
function isLeftBehind({ live, up }: PlanRows, row: Row): boolean {
  return live[row] === 1 && !someNeighbour(up, row, (parent) => live[parent] === 1)
}

function report(parent: PlanNode, index: PlanIndex): Report {
  const { doc } = index
  const left = index.childCards(parent.id).filter((child) => isLive(child) && !index.parentCards(child.id).some(isLive))
  const ids = left.map(({ id }) => id)
  const words = t().rules['closed-parent-active-child']
  const names = left.map((child) => cardName(doc, child))
  return {
    nodeIds: [parent.id, ...ids],
    message: words.message(capital(cardName(doc, parent)), listed(names, MOST_TITLES)),
    fixes: [restBranch(words.closeBelow(ids.length), ids, 'closed'), setStatus(words.reopen, [parent.id], 'active')],
  }
}
