import { connectable } from '../../../../shared/commands/connectable'
import { capital } from '../../../../shared/messages/capital'
import { t } from '../../../../shared/messages/language'
import { cardName, levelName } from '../../../../shared/model/labels'
import { levelOf } from '../../../../shared/model/levels'
import type { PlanIndex } from '../../../../shared/model/types'
import type { NodeId } from '../../../../shared/schema/ids'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../../../shared/schema/nodes'
import { offerBetween } from '../../../canvas/between'
import { goToCard } from '../../../panels/goTo'
import { dispatch, toastDone } from '../../../store/documentActions'
import { tellHung } from '../../../store/hanging'
import { runAll } from '../../../store/runAll'
import { statusCall } from '../../../store/statusCall'
import { announce, flash, requestReveal } from '../../../store/viewActions'
import type { PaletteItem } from '../paletteItems'
import type { Step, StepContext } from './types'

export function cardItem({ plan }: StepContext, node: PlanNode, run: () => void): PaletteItem {
  const owner = node.ownerId === undefined ? undefined : plan.doc.people[node.ownerId]?.name
  const level = capital(levelName(plan.doc, node.kind))
  return {
    key: node.id,
    label: node.title || t().words.untitled,
    area: owner === undefined ? level : `${level} · ${owner}`,
    shortcut: undefined,
    keywords: '',
    run,
  }
}

/** The levels, those next to the selected card first. */
function nearestFirst(kind: NodeKind | undefined): readonly NodeKind[] {
  const far = (other: NodeKind) => (kind === undefined ? 0 : Math.abs(levelOf(other) - levelOf(kind)))
  return [...NODE_KINDS].sort((a, b) => far(a) - far(b))
}

/** All other cards that fit, those of the selected card's own level first. */
export function cardsFor({ plan, ids }: StepContext, fits: (node: PlanNode) => boolean): readonly PlanNode[] {
  const chosen = new Set<string>(ids)
  const kind = plan.index.node(ids.at(-1) ?? '')?.kind
  return nearestFirst(kind).flatMap((level) =>
    plan.index.cards(level).filter((node) => !chosen.has(node.id) && fits(node)),
  )
}

/** Upper end first; undefined on one level. */
function endsOf(index: PlanIndex, a: NodeId, b: NodeId): { parentId: NodeId; childId: NodeId } | undefined {
  const [first, second] = [index.node(a), index.node(b)]
  if (first === undefined || second === undefined || first.kind === second.kind) return undefined
  return levelOf(first.kind) < levelOf(second.kind) ? { parentId: a, childId: b } : { parentId: b, childId: a }
}

/** The ropes that connecting would tie; none where one of the selected cards cannot be tied to it at all. */
function ropesTo({ plan: { index }, ids }: StepContext, other: NodeId): { parentId: NodeId; childId: NodeId }[] {
  const ends = ids.map((id) => endsOf(index, id, other))
  if (ends.some((pair) => pair === undefined)) return []
  return ends.filter((pair) => pair !== undefined).filter((pair) => connectable(index, pair.parentId, pair.childId).ok)
}

export const connectStep: Step = {
  ask: () => t().choose.connect.ask,
  empty: () => t().choose.connect.empty,
  items: (context) =>
    cardsFor(context, (node) => ropesTo(context, node.id).length > 0).map((node) =>
      cardItem(context, node, () => connect(context, node)),
    ),
}

function connect(context: StepContext, other: PlanNode): void {
  const ropes = ropesTo(context, other.id)
  const name = cardName(context.plan.doc, other)
  const calls = ropes.map((params) => ({ id: 'link.add', params }))
  if (!runAll(calls, () => t().choose.connect.undo(cardName(context.plan.doc, other)))) return
  flash([...context.ids, other.id])
  announce(t().canvas.connect.connected(name))
  const [only, ...more] = ropes
  if (only !== undefined && more.length === 0) offerBetween(only.parentId, only.childId)
}

export const moveStep: Step = {
  ask: () => t().choose.moveUnder.ask,
  empty: () => t().choose.moveUnder.empty,
  items: (context) => {
    const { index } = context.plan
    const top = Math.min(...context.ids.map((id) => levelOf(index.node(id)?.kind ?? 'strategy')))
    const fits = (node: PlanNode) =>
      levelOf(node.kind) < top && context.ids.some((id) => index.link(node.id, id) === undefined)
    return cardsFor(context, fits).map((node) => cardItem(context, node, () => moveUnder(context, node)))
  },
}

function moveUnder({ plan, ids }: StepContext, parent: PlanNode): void {
  const moved = ids.filter((id) => plan.index.link(parent.id, id) === undefined)
  const calls = moved.map((id) => ({ id: 'card.reparent', params: { id, parentId: parent.id } }))
  if (!runAll(calls, () => t().choose.moveUnder.undo(moved.length, cardName(plan.doc, parent)))) return
  requestReveal(moved, { flash: true })
  tellHung(moved, parent.id)
}

export const parkStep: Step = {
  ask: () => t().choose.park.ask,
  empty: () => t().choose.goCard.empty,
  items: (context) => {
    // The selected cards come first: they are what is probably meant.
    const chosen = context.ids.map((id) => context.plan.index.node(id)).filter((node) => node !== undefined)
    return [...chosen, ...cardsFor(context, () => true)]
      .filter((node) => node.status !== 'parked')
      .map((node) => cardItem(context, node, () => park(context, node)))
  },
}

function park({ plan }: StepContext, node: PlanNode): void {
  if (dispatch(statusCall([node.id], 'parked'), { quiet: true }) === undefined) return
  toastDone(() => t().choose.park.done(cardName(plan.doc, node)))
}

export const goStep: Step = {
  ask: () => t().choose.goCard.ask,
  empty: () => t().choose.goCard.empty,
  items: (context) =>
    cardsFor({ ...context, ids: [] }, () => true).map((node) => cardItem(context, node, () => goToCard(node.id))),
}
