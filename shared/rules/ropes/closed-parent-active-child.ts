import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { setStatus } from '../fixes'

const NO_REPORTS = [] as const
/** More titles than this do not fit a sentence. */
const MOST_TITLES = 3

export const closedParentActiveChild = cardRule({
  id: 'closed-parent-active-child',
  title: 'Closed, but work below goes on',
  area: 'ropes',
  severity: 'warning',
  kinds: NODE_KINDS,
  resting: true,
  docs: {
    what: 'Looks at closed cards. Speaks when a draft or active card still hangs from one and from no other live card.',
    why: 'When an initiative ends, the calls, visits and meetings it asked for should end with it, or go on for another reason. Otherwise people keep doing what the company no longer chooses, and have no time for what it does.',
    bad: 'The initiative “Launch the web shop” is closed; “Call five customers a week about the web shop” is still active below it.',
    good: 'The activity is closed too, or hangs from “Sell service contracts to 15 key accounts” now.',
    fix: 'Close what hangs below, hang it from something that is still wanted, or reopen the card.',
  },
  options: NO_OPTIONS,
  check(node, { index }) {
    if (node.status !== 'closed') return NO_REPORTS
    const left = index
      .children(node.id)
      .flatMap((id) => index.node(id) ?? [])
      .filter((child) => isLeftBehind(index, child))
    if (left.length === 0) return NO_REPORTS
    const ids = left.map(({ id }) => id)
    const titles = left.slice(0, MOST_TITLES).map((child) => cardName(index.doc, child))
    const rest = left.length > MOST_TITLES ? [`${left.length - MOST_TITLES} more`] : []
    return [
      {
        nodeIds: [node.id, ...ids],
        message: `${cardName(index.doc, node)} is closed, but work that hangs from it goes on: ${[...titles, ...rest].join(', ')}.`,
        fixes: [
          setStatus(left.length === 1 ? 'Close what hangs below' : `Close the ${left.length} below`, ids, 'closed'),
          setStatus('Reopen it', [node.id], 'active'),
        ],
      },
    ]
  },
})

function isLeftBehind(index: PlanIndex, child: PlanNode): boolean {
  if (!isLive(child)) return false
  return !index.parents(child.id).some((id) => {
    const parent = index.node(id)
    return parent !== undefined && isLive(parent)
  })
}
