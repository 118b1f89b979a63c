import { connectable } from '../../../shared/commands/connectable'
import type { CommandCall } from '../../../shared/commands/types'
import { capital } from '../../../shared/messages/capital'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { aLevel, cardName, levelName } from '../../../shared/model/labels'
import { kindAbove, kindBelow } from '../../../shared/model/levels'
import type { PlanIndex } from '../../../shared/model/types'
import { fail, ok, type Result } from '../../../shared/result'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeKind, PlanNode } from '../../../shared/schema/nodes'
import type { CardRow, OutlineRow } from './model'
import { outlineParents } from './tree'

/** An edit that moves a card in the tree, and what to say about it. */
export interface Rehang {
  readonly call: CommandCall
  readonly said: string
}

/**
 * Indent: hangs a card from the nearest card above it on the screen that is one level higher.
 * The levels are fixed, so a card that already hangs from that level can go no deeper: the reason says so.
 */
export function indent(index: PlanIndex, rows: readonly OutlineRow[], at: number): Result<Rehang> {
  const found = cardAt(index, rows, at)
  if (found === undefined) return nothingToMove()
  const { row, node } = found
  const above = kindAbove(node.kind)
  if (above === undefined) return connectableReason(index, node)
  const target = lastBefore(index, rows, at, (one) => one.kind === above && one.status !== 'parked')
  if (target === undefined) return fail('nothing-above', t().outline.moving.noneAbove(levelName(index.doc, above)))
  if (target === row.parentId) return alreadyDeepest(index, node, target)
  const allowed = connectable(index, target, node.id)
  if (!allowed.ok) return allowed
  return ok(hangFrom(index, node, target, row.parentId))
}

/**
 * Outdent: hangs a card from what its parent hangs from, right after that parent.
 * Refused where that would leave it without a rope.
 */
export function outdent(index: PlanIndex, rows: readonly OutlineRow[], at: number): Result<Rehang> {
  const found = cardAt(index, rows, at)
  if (found === undefined) return nothingToMove()
  const { row, node } = found
  if (node.kind === 'strategy') return connectableReason(index, node)
  const parent = row.parentId === undefined ? undefined : index.node(row.parentId)
  if (parent === undefined) return fail('loose', t().outline.moving.loose)
  const above = outlineParents(index, parent.id)[0]
  if (above === undefined) return noHigher(index, node, parent)
  const allowed = connectable(index, above, node.id)
  if (!allowed.ok) return allowed
  return ok(hangFrom(index, node, above, parent.id, { afterId: parent.id }))
}

/**
 * Moves a card one place along its siblings; past the last one it goes over to the neighbouring parent of the same level.
 * @param step 1: down, -1: up
 */
export function moveAlong(index: PlanIndex, rows: readonly OutlineRow[], at: number, step: 1 | -1): Result<Rehang> {
  const found = cardAt(index, rows, at)
  if (found === undefined) return nothingToMove()
  const { row, node } = found
  const siblings = rows.filter((one): one is CardRow => isSibling(one, row))
  const next = siblings[siblings.indexOf(row) + step]
  if (next !== undefined && index.node(next.id)?.kind === node.kind) {
    const place = step === 1 ? { afterId: next.id } : { beforeId: next.id }
    return ok({
      call: { id: 'card.reorder', params: { id: node.id, ...place } },
      said: t().outline.moving.to(formatNumber(siblings.indexOf(row) + 1 + step), formatNumber(siblings.length)),
    })
  }
  return moveOver(index, rows, row, node, step)
}

function moveOver(
  index: PlanIndex,
  rows: readonly OutlineRow[],
  row: CardRow,
  node: PlanNode,
  step: 1 | -1,
): Result<Rehang> {
  const edge = fail('at-the-end', step === 1 ? t().outline.moving.last : t().outline.moving.first)
  const parent = row.parentId === undefined ? undefined : index.node(row.parentId)
  if (parent === undefined) return edge
  const parents = rows.filter((one): one is CardRow => isCardOf(index, one, parent))
  const at = parents.findIndex((one) => one.id === parent.id)
  const target = parents[at + step]
  if (target === undefined) return edge
  const allowed = connectable(index, target.id, node.id)
  if (!allowed.ok) return allowed
  const first = index.children(target.id)[0]
  const place = step === 1 && first !== undefined ? { beforeId: first } : {}
  return ok(hangFrom(index, node, target.id, parent.id, place))
}

/** Cards of the same level that are shown in their own place, in the same part of the outline. */
function isCardOf(index: PlanIndex, row: OutlineRow, like: PlanNode): boolean {
  if (row.type !== 'card' || row.reference) return false
  const node = index.node(row.id)
  return node?.kind === like.kind && (node.status === 'parked') === (like.status === 'parked')
}

function isSibling(one: OutlineRow, row: CardRow): boolean {
  return one.type === 'card' && one.parentKey === row.parentKey
}

/** Where a card being named goes with Tab: under the sibling before it, on the level below that one. */
export function deeper(
  index: PlanIndex,
  rows: readonly OutlineRow[],
  at: number,
): Result<{ readonly id: NodeId; readonly kind: NodeKind }> {
  const found = cardAt(index, rows, at)
  if (found === undefined) return nothingToMove()
  const { row, node } = found
  const siblings = rows.filter((one): one is CardRow => isSibling(one, row))
  const before = index.node(siblings[siblings.indexOf(row) - 1]?.id ?? '')
  if (before === undefined)
    return fail('nothing-before', t().outline.moving.noneBefore(levelName(index.doc, node.kind)))
  const kind = kindBelow(before.kind)
  return kind === undefined
    ? fail('is-ground', t().outline.moving.isGround(capital(levelName(index.doc, before.kind, 2))))
    : ok({ id: before.id, kind })
}

function cardAt(
  index: PlanIndex,
  rows: readonly OutlineRow[],
  at: number,
): { row: CardRow; node: PlanNode } | undefined {
  const row = rows[at]
  const node = row?.type === 'card' ? index.node(row.id) : undefined
  return row?.type === 'card' && node !== undefined ? { row, node } : undefined
}

function lastBefore(
  index: PlanIndex,
  rows: readonly OutlineRow[],
  at: number,
  fits: (node: PlanNode) => boolean,
): NodeId | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const node = cardAt(index, rows, i)?.node
    if (node !== undefined && fits(node)) return node.id
  }
  return undefined
}

function hangFrom(
  index: PlanIndex,
  node: PlanNode,
  parentId: NodeId,
  fromParentId: NodeId | undefined,
  place: { beforeId?: NodeId; afterId?: NodeId } = {},
): Rehang {
  const parent = index.node(parentId)
  const name = parent === undefined ? '' : cardName(index.doc, parent, 40)
  const skipped = parent !== undefined && kindBelow(parent.kind) !== node.kind ? kindAbove(node.kind) : undefined
  const gap = skipped === undefined ? '' : t().outline.moving.gap(levelName(index.doc, skipped))
  const params = { id: node.id, parentId, ...(fromParentId === undefined ? {} : { fromParentId }), ...place }
  return { call: { id: 'card.reparent', params }, said: t().outline.moving.hangs(name) + gap }
}

function nothingToMove(): Result<never> {
  return fail('no-card', t().outline.moving.onlyCards)
}

function connectableReason(index: PlanIndex, node: PlanNode): Result<never> {
  return fail(
    'is-ceiling',
    t().outline.moving.isCeiling(capital(aLevel(index.doc, node.kind)), capital(levelName(index.doc, node.kind))),
  )
}

function alreadyDeepest(index: PlanIndex, node: PlanNode, target: NodeId): Result<never> {
  const parent = index.node(target)
  const name = parent === undefined ? undefined : cardName(index.doc, parent, 40)
  return fail(
    'already-there',
    t().outline.moving.deepest(name, aLevel(index.doc, node.kind), levelName(index.doc, node.kind)),
  )
}

function noHigher(index: PlanIndex, node: PlanNode, parent: PlanNode): Result<never> {
  const reason =
    parent.kind === 'strategy'
      ? t().outline.moving.underCeiling(
          cardName(index.doc, parent, 40),
          aLevel(index.doc, node.kind),
          levelName(index.doc, node.kind),
        )
      : t().outline.moving.underLoose(cardName(index.doc, parent, 40))
  return fail('no-higher', reason)
}
