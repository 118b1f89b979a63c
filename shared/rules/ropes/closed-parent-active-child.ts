import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { restBranch, setStatus } from '../fixes'
import type { Report } from '../types'
import { capitalised, listed } from '../words'

/** More titles than this do not fit a sentence. */
const MOST_TITLES = 3

export const closedParentActiveChild = groupRule({
  id: 'closed-parent-active-child',
  title: 'Closed, but work below goes on',
  area: 'ropes',
  severity: 'warning',
  kinds: NODE_KINDS,
  smallest: 1,
  resting: true,
  watchesChildren: true,
  docs: {
    what: 'Looks at closed cards. Speaks when a draft or active card still hangs from one and from no other live card. Reported once, at the closed card.',
    why: 'When an initiative ends, the calls, visits and meetings it asked for should end with it, or go on for another reason. Otherwise people keep doing what the company no longer chooses, and have no time for what it does.',
    bad: 'The initiative “Launch the web shop” is closed; “Call five customers a week about the web shop” is still active below it.',
    good: 'The activity is closed too, or hangs from “Sell service contracts to 15 key accounts” now.',
    fix: 'Close what hangs below, hang it from something that is still wanted, or reopen the card.',
  },
  options: NO_OPTIONS,
  groups(node) {
    return node.status === 'closed' ? node.id : undefined
  },
  check(_group, [parent], { index }) {
    if (parent === undefined) return []
    const children = index.children(parent.id).flatMap((id) => index.node(id) ?? [])
    const left = children.filter((child) => isLeftBehind(index, child))
    return left.length === 0 ? [] : [report(parent, left, index)]
  },
})

function isLeftBehind(index: PlanIndex, child: PlanNode): boolean {
  if (!isLive(child)) return false
  return !index.parents(child.id).some((id) => {
    const parent = index.node(id)
    return parent !== undefined && isLive(parent)
  })
}

function report(parent: PlanNode, left: readonly PlanNode[], { doc }: PlanIndex): Report {
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
