import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { NodeId } from '../../schema/ids'
import { NODE_KINDS } from '../../schema/nodes'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { setStatus } from '../fixes'
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
  docs: {
    what: 'Looks at closed cards. Speaks when a draft or active card still hangs from one and from no other live card.',
    why: 'When an initiative ends, the calls, visits and meetings it asked for should end with it, or go on for another reason. Otherwise people keep doing what the company no longer chooses, and have no time for what it does.',
    bad: 'The initiative “Launch the web shop” is closed; “Call five customers a week about the web shop” is still active below it.',
    good: 'The activity is closed too, or hangs from “Sell service contracts to 15 key accounts” now.',
    fix: 'Close what hangs below, hang it from something that is still wanted, or reopen the card.',
  },
  options: NO_OPTIONS,
  /** Cards left behind are grouped by the closed card that they were left behind by. */
  groups(node, { index }) {
    const closed: string[] = []
    for (const { parentId } of index.parentLinks(node.id)) {
      const parent = index.node(parentId)
      if (parent === undefined) continue
      if (isLive(parent)) return undefined
      if (parent.status === 'closed' && !closed.includes(parentId)) closed.push(parentId)
    }
    return closed.length === 0 ? undefined : closed
  },
  check(parentId, members, { index }) {
    const parent = index.node(parentId)
    if (parent === undefined) return []
    const ids = members.map(({ id }): NodeId => id)
    const names = members.map((child) => cardName(index.doc, child))
    return [
      {
        nodeIds: [parent.id, ...ids],
        message: `${capitalised(cardName(index.doc, parent))} is closed, but work that hangs from it goes on: ${listed(names, MOST_TITLES)}.`,
        fixes: [
          setStatus(ids.length === 1 ? 'Close what hangs below' : `Close the ${ids.length} below`, ids, 'closed'),
          setStatus('Reopen it', [parent.id], 'active'),
        ],
      },
    ]
  },
})
