import { t } from '../../messages/language'
import type { PlanIndex } from '../../model/types'
import { fail, ok, type Result } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { planNode } from '../../schema/nodes'
import { assignChanges, type Fields, withFields } from '../validate'

const FIXED = ['id', 'kind'] as const

/**
 * Changes fields of one card in a draft; `null` clears a field.
 * @returns fails with `no-such-card`, `fixed-field` or `invalid-value`; then this card is as it was
 */
export function setFields(draft: PlanDocument, index: PlanIndex, id: string, fields: Fields): Result<void> {
  const node = index.node(id)
  const target = node && draft.nodes[node.id]
  if (node === undefined || target === undefined) return fail('no-such-card', t().commands.refused.cardGone)
  const fixed = FIXED.find((field) => field in fields)
  if (fixed !== undefined) return fail('fixed-field', t().commands.refused.fixedField, fixed)
  const next = withFields(planNode, node, fields)
  if (!next.ok) return next
  assignChanges(target, next.value)
  return ok(undefined)
}
