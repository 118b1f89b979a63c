import { connectable } from '../../shared/commands/connectable'
import { t } from '../../shared/messages/language'
import { levelOf } from '../../shared/model/levels'
import type { PlanIndex } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'

/** Whether a rope may run between two cards; if so, which of them is the upper one, else why not. */
export type Verdict =
  | { readonly legal: true; readonly parentId: NodeId; readonly childId: NodeId }
  | { readonly legal: false; readonly reason: string }

/**
 * Judges a rope between two cards, whichever of them is the upper one. Of two cards on one level, the first is taken for
 * the one to be hung, as `alternative` does.
 */
export function judgeRope(index: PlanIndex, one: NodeId, other: NodeId): Verdict {
  const [a, b] = [index.node(one), index.node(other)]
  if (a === undefined || b === undefined) return { legal: false, reason: t().commands.refused.cardGone }
  const [parentId, childId] = levelOf(a.kind) < levelOf(b.kind) ? [one, other] : [other, one]
  const allowed = connectable(index, parentId, childId)
  return allowed.ok ? { legal: true, parentId, childId } : { legal: false, reason: allowed.error.message }
}

/** What could be done instead of a refused rope: hang the card from the other card's parent. */
export function alternative(
  index: PlanIndex,
  one: NodeId,
  other: NodeId,
): { parentId: NodeId; childId: NodeId } | undefined {
  const [a, b] = [index.node(one), index.node(other)]
  if (a === undefined || b === undefined || a.kind !== b.kind) return undefined
  const parentId = index.parents(other).find((parent) => connectable(index, parent, one).ok)
  return parentId === undefined ? undefined : { parentId, childId: one }
}
