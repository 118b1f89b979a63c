import { cardName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'
import type { Fix, RuleContext } from '../types'

/** More titles than this do not fit a sentence. */
const MOST_TITLES = 4

export const cycle = planRule({
  id: 'cycle',
  title: 'Links run in a circle',
  area: 'ropes',
  severity: 'error',
  docs: {
    what: 'Looks for cards whose links lead back to themselves. Reports each circle once.',
    why: 'A rope that is tied to itself hangs from nothing. Two cards that each exist because of the other explain nothing to the people who do the work.',
    bad: '“Open the Hamburg branch” supports “Win 20 clinics”, which supports “Open the Hamburg branch”.',
    good: 'Both support the driver “New customers”, each in its own way.',
    fix: 'Remove the link that runs against the direction from the ceiling to the ground.',
  },
  options: NO_OPTIONS,
  check(context) {
    const { index } = context
    return index.cycles().map((group) => {
      const titles = group.slice(0, MOST_TITLES).map((id) => titleOf(id, index))
      const rest = group.length > MOST_TITLES ? [`${group.length - MOST_TITLES} more`] : []
      const circle =
        group.length === 1
          ? `${titles[0]} is linked to itself`
          : `These cards support each other in a circle: ${[...titles, ...rest].join(', ')}`
      return { nodeIds: group, message: `${circle}.`, fixes: () => fixesFor(group, context) }
    })
  },
})

function fixesFor(group: readonly NodeId[], { index }: RuleContext<unknown>): Fix[] {
  const members = new Set(group)
  const links = group
    .flatMap((id) => index.childLinks(id))
    .filter((link) => members.has(link.childId) && !runsDown(index, link))
  return links
    .slice(0, MOST_TITLES)
    .map(({ id, parentId, childId }) =>
      deleteLinks(`Remove the link from ${titleOf(parentId, index)} to ${titleOf(childId, index)}`, [id]),
    )
}

function runsDown(index: PlanIndex, { parentId, childId }: Link): boolean {
  const parent = index.node(parentId)
  const child = index.node(childId)
  return parent !== undefined && child !== undefined && levelOf(child.kind) > levelOf(parent.kind)
}

function titleOf(id: NodeId, index: PlanIndex): string {
  const node = index.node(id)
  return node === undefined ? id : cardName(index.doc, node)
}
