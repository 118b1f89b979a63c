import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { listed } from '../../messages/list'
import { cardName, levelName } from '../../model/labels'
import { isLive, kindAbove, levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { plausibleParents } from './plausibleParents'

export const skippedLevel = planRule({
  id: 'skipped-level',
  area: 'ropes',
  severity: 'warning',
  options: NO_OPTIONS,
  check(context) {
    const { index } = context
    return index.linkFaults().flatMap(({ linkId, fault }) => {
      const link = fault === 'duplicate' || fault === 'dangling' ? undefined : index.doc.links[linkId]
      const parent = index.node(link?.parentId ?? '')
      const child = index.node(link?.childId ?? '')
      if (link === undefined || parent === undefined || child === undefined || !isLive(child)) return []
      return [report(link, parent, child, context)]
    })
  },
})

function report(link: Link, parent: PlanNode, child: PlanNode, context: RuleContext<unknown>): Report {
  const { doc } = context.index
  const reason = reasonFor(parent, child, context.label)
  return {
    nodeIds: [child.id, parent.id],
    key: link.id,
    message: t().rules['skipped-level'].message(capital(cardName(doc, child)), cardName(doc, parent), reason),
    fixes: () => fixesFor(link, parent, child, context),
  }
}

function reasonFor(parent: PlanNode, child: PlanNode, label: RuleContext<unknown>['label']): string {
  const { missing, ceiling, oneDown } = t().rules['skipped-level']
  const between = kindsBetween(parent.kind, child.kind).map((kind) => label(kind))
  if (between.length > 0) return missing(listed(between), between.length)
  const above = kindAbove(child.kind)
  return above === undefined ? ceiling(label(child.kind)) : oneDown(label(above), label(child.kind))
}

function kindsBetween(upper: NodeKind, lower: NodeKind): NodeKind[] {
  return NODE_KINDS.slice(levelOf(upper) + 1, levelOf(lower))
}

function fixesFor(link: Link, parent: PlanNode, child: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  const words = t().rules['skipped-level']
  const above = kindAbove(child.kind)
  // One level is left out: only cards that hang from the same parent keep what the person meant.
  const between = kindsBetween(parent.kind, child.kind)
  const isMeant = (card: PlanNode) => between.length !== 1 || index.link(parent.id, card.id) !== undefined
  const moves = plausibleParents(index, child, isMeant).map((to) => ({
    title: words.hangInstead(cardName(index.doc, to)),
    call: { id: 'card.reparent', params: { id: child.id, parentId: to.id, fromParentId: link.parentId } },
  }))
  const insert = above !== undefined && between.length > 0 ? [addBetween(link, above, index)] : []
  const hangsElsewhere = index.parentCards(child.id).some(({ kind }) => kind === above)
  if (hangsElsewhere) return [deleteLinks(words.removeLink, [link.id]), ...moves]
  return [...moves, ...insert, ...(holdsNothing(link, child, index) ? [deleteLinks(words.removeLink, [link.id])] : [])]
}

function addBetween(link: Link, kind: NodeKind, index: PlanIndex): Fix {
  return {
    title: t().rules['skipped-level'].addBetween(levelName(index.doc, kind)),
    call: { id: 'card.insertBetween', params: { linkId: link.id } },
  }
}

/** Without the link, the card hangs as well, or as badly, as before. */
function holdsNothing(link: Link, child: PlanNode, index: PlanIndex): boolean {
  if (child.kind === 'strategy') return true
  return index.parentLinks(child.id).some(({ id, parentId }) => id !== link.id && index.ropes(parentId).hangs)
}
