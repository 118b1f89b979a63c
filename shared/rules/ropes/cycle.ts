import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { listed } from '../../messages/list'
import { cardName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Link } from '../../schema/links'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'
import type { Fix } from '../types'
import { topDown } from './topDown'

/** More titles than this do not fit a sentence, more fixes not a menu. */
const MOST = 4

export const cycle = planRule({
  id: 'cycle',
  area: 'ropes',
  severity: 'error',
  options: NO_OPTIONS,
  check({ index }) {
    return index.cycles().map((group) => {
      const members = topDown(index, group)
      return {
        nodeIds: members.map(({ id }) => id),
        message: messageFor(members, index),
        fixes: () => fixesFor(members, index),
      }
    })
  },
})

function messageFor(members: readonly PlanNode[], index: PlanIndex): string {
  const names = members.map((node) => cardName(index.doc, node))
  if (names.length === 1) return t().rules.cycle.self(capital(names.join()))
  return t().rules.cycle.message(listed(names, MOST))
}

function fixesFor(members: readonly PlanNode[], index: PlanIndex): Fix[] {
  const ids = new Set(members.map(({ id }) => id))
  const links = members.flatMap(({ id }) => index.childLinks(id)).filter((link) => ids.has(link.childId))
  return links.flatMap((link) => cut(link, index)).slice(0, MOST)
}

function cut({ id, parentId, childId }: Link, index: PlanIndex): Fix[] {
  const parent = index.node(parentId)
  const child = index.node(childId)
  if (parent === undefined || child === undefined || levelOf(child.kind) > levelOf(parent.kind)) return []
  const title = t().rules.cycle.removeLink(cardName(index.doc, parent), cardName(index.doc, child))
  return [deleteLinks(title, [id])]
}
