import { t } from '../messages/language'
import { cardName, levelName } from '../model/labels'
import { kindAbove, levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import { fail, ok, type Result } from '../result'
import type { NodeKind } from '../schema/nodes'

/**
 * Whether a child may hang from a parent. The canvas asks while a rope is dragged, the commands before they tie it.
 * @returns ok, or the reason with the legal alternative, in words for the person
 */
export function connectable(index: PlanIndex, parentId: string, childId: string): Result<void> {
  const parent = index.node(parentId)
  const child = index.node(childId)
  const { refused } = t().commands
  if (parent === undefined || child === undefined) return fail('no-such-card', refused.cardGone)
  if (parentId === childId) return fail('self-link', refused.ownParent)
  if (index.link(parentId, childId) !== undefined)
    return fail('already-linked', refused.alreadyHangs(cardName(index.doc, child), cardName(index.doc, parent)))
  const step = levelOf(child.kind) - levelOf(parent.kind)
  if (step > 0) return ok(undefined)
  const word = (kind: NodeKind, count = 1) => levelName(index.doc, kind, count)
  const above = kindAbove(child.kind)
  if (above === undefined) return fail('is-ceiling', refused.ceiling(word(child.kind)))
  if (step === 0)
    return fail('same-level', refused.sameLevel(word(child.kind, 2), cardName(index.doc, child), word(above)))
  return fail('upward', refused.upward(word(parent.kind), word(child.kind)))
}
