import { aLevel, cardName, levelName } from '../model/labels'
import { kindAbove, levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import { fail, ok, type Result } from '../result'

/**
 * Whether a child may hang from a parent. The canvas asks while a rope is dragged, the commands before they tie it.
 * @returns ok, or the reason with the legal alternative, in words for the person
 */
export function connectable(index: PlanIndex, parentId: string, childId: string): Result<void> {
  const parent = index.node(parentId)
  const child = index.node(childId)
  if (parent === undefined || child === undefined) return fail('no-such-card', 'That card no longer exists.')
  if (parentId === childId) return fail('self-link', 'A card cannot hang from itself.')
  if (index.link(parentId, childId) !== undefined)
    return fail('already-linked', `${cardName(index.doc, child)} already hangs from ${cardName(index.doc, parent)}.`)
  const step = levelOf(child.kind) - levelOf(parent.kind)
  if (step > 0) return ok(undefined)
  const above = kindAbove(child.kind)
  if (above === undefined)
    return fail('is-ceiling', `${capital(aLevel(index.doc, child.kind))} is the ceiling: nothing carries it.`)
  if (step === 0)
    return fail(
      'same-level',
      `Two ${levelName(index.doc, child.kind, 2)} cannot carry each other. Hang ${cardName(index.doc, child)} from ${aLevel(index.doc, above)}.`,
    )
  return fail(
    'upward',
    `Ropes run from the ceiling to the ground: ${aLevel(index.doc, parent.kind)} cannot carry ${aLevel(index.doc, child.kind)}. Draw it the other way round.`,
  )
}

/** The sentence with its first letter raised. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
