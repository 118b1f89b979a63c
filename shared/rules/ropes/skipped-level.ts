import { listed } from '../../messages/list'
import { aLevel, cardName } from '../../model/labels'
import { isLive, kindAbove, levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { capitalised } from '../words'
import { plausibleParents } from './plausibleParents'

export const skippedLevel = planRule({
  id: 'skipped-level',
  title: 'A link leaves out a level',
  area: 'ropes',
  severity: 'warning',
  docs: {
    what: 'Looks at the links of every draft or active card to what is above it. Speaks when one does not run exactly one level down: when it skips a level, runs sideways between cards of one level, or runs upward. Names the level that is left out.',
    why: 'Each level answers a question: why (strategy), where growth comes from (driver), how (initiative), who does what and when (activity). A rope that skips a level leaves its question unanswered: a goal with activities but no initiative has no HOW, only busy people.',
    bad: 'The activity “Visit key accounts every month” hanging directly from the driver “Products”.',
    good: 'The same activity hanging from the initiative “Sell service contracts to 15 key accounts”, which hangs from the driver.',
    fix: 'Hang the card from a card one level up, or add the level that is missing in between.',
  },
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
  const where = `${capitalised(cardName(doc, child))} hangs directly from ${cardName(doc, parent)}`
  return {
    nodeIds: [child.id, parent.id],
    key: link.id,
    message: `${where}: ${reasonFor(parent, child, context.label)}.`,
    fixes: () => fixesFor(link, parent, child, context),
  }
}

function reasonFor(parent: PlanNode, child: PlanNode, label: RuleContext<unknown>['label']): string {
  const between = kindsBetween(parent.kind, child.kind).map((kind) => label(kind))
  if (between.length > 0) return `the ${listed(between)} between them ${between.length === 1 ? 'is' : 'are'} missing`
  const above = kindAbove(child.kind)
  return above === undefined
    ? `nothing is above a ${label(child.kind)}`
    : `a link runs one level down, from ${label(above)} to ${label(child.kind)}`
}

function kindsBetween(upper: NodeKind, lower: NodeKind): NodeKind[] {
  return NODE_KINDS.slice(levelOf(upper) + 1, levelOf(lower))
}

function fixesFor(link: Link, parent: PlanNode, child: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  const above = kindAbove(child.kind)
  // One level is left out: only cards that hang from the same parent keep what the person meant.
  const between = kindsBetween(parent.kind, child.kind)
  const isMeant = (card: PlanNode) => between.length !== 1 || index.link(parent.id, card.id) !== undefined
  const moves = plausibleParents(index, child, isMeant).map((to) => ({
    title: `Hang it from ${cardName(index.doc, to)} instead`,
    call: { id: 'card.reparent', params: { id: child.id, parentId: to.id, fromParentId: link.parentId } },
  }))
  const insert = above !== undefined && between.length > 0 ? [addBetween(link, above, index)] : []
  const hangsElsewhere = index.parents(child.id).some((id) => index.node(id)?.kind === above)
  if (hangsElsewhere) return [deleteLinks('Remove the link', [link.id]), ...moves]
  return [...moves, ...insert, ...(holdsNothing(link, child, index) ? [deleteLinks('Remove the link', [link.id])] : [])]
}

function addBetween(link: Link, kind: NodeKind, index: PlanIndex): Fix {
  return {
    title: `Add ${aLevel(index.doc, kind)} between`,
    call: { id: 'card.insertBetween', params: { linkId: link.id } },
  }
}

/** Without the link, the card hangs as well, or as badly, as before. */
function holdsNothing(link: Link, child: PlanNode, index: PlanIndex): boolean {
  if (child.kind === 'strategy') return true
  return index.parentLinks(child.id).some(({ id, parentId }) => id !== link.id && index.ropes(parentId).hangs)
}
