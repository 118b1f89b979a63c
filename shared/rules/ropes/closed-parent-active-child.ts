import { listed } from '../../messages/list'
import { statusNumber } from '../../model/index/cardRows'
import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex, PlanRows, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { restBranch, setStatus } from '../fixes'
import type { Report } from '../types'
import { capitalised } from '../words'
import { rowsWhere, someNeighbour } from './rowsWhere'

const CLOSED = statusNumber('closed')
/** More titles than this do not fit a sentence. */
const MOST_TITLES = 3

export const closedParentActiveChild = shapeRule({
  id: 'closed-parent-active-child',
  title: 'Closed, but work below goes on',
  area: 'ropes',
  severity: 'warning',
  docs: {
    what: 'Looks at closed cards. Speaks when a draft or active card still hangs from one and from no other live card. Reported once, at the closed card.',
    why: 'When an initiative ends, the calls, visits and meetings it asked for should end with it, or go on for another reason. Otherwise people keep doing what the company no longer chooses, and have no time for what it does.',
    bad: 'The initiative “Launch the web shop” is closed; “Call five customers a week about the web shop” is still active below it.',
    good: 'The activity is closed too, or hangs from “Sell service contracts to 15 key accounts” now.',
    fix: 'Close what hangs below, hang it from something that is still wanted, or reopen the card.',
  },
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
  const names = left.map((child) => cardName(doc, child))
  return {
    nodeIds: [parent.id, ...ids],
    message: `${capitalised(cardName(doc, parent))} is closed, but work that hangs from it goes on: ${listed(names, MOST_TITLES)}.`,
    fixes: [
      restBranch(ids.length === 1 ? 'Close what hangs below' : `Close the ${ids.length} below`, ids, 'closed'),
      setStatus('Reopen it', [parent.id], 'active'),
    ],
  }
}
