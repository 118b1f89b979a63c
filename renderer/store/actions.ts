import type { ActionId } from '../../shared/actions/actions'

/** What an action does in this window, and whether it can be done right now. */
export interface ActionHandler {
  readonly run: () => void
  /** Default: always. */
  readonly enabled?: () => boolean
}

const handlers = new Map<ActionId, ActionHandler>()

/**
 * Gives an action of shared/actions/actions.ts its meaning in this window. A later registration replaces an earlier one.
 * @returns a function that takes the registration back
 */
export function registerAction(id: ActionId, handler: ActionHandler): () => void {
  handlers.set(id, handler)
  return () => {
    if (handlers.get(id) === handler) handlers.delete(id)
  }
}

/** Registers several at once; returns a function that takes them all back. */
export function registerActions(entries: Partial<Record<ActionId, ActionHandler | (() => void)>>): () => void {
  const undo = Object.entries(entries).map(([id, entry]) =>
    registerAction(id as ActionId, typeof entry === 'function' ? { run: entry } : entry),
  )
  return () => {
    for (const take of undo) take()
  }
}

/** What an action does in this window at present; undefined while nobody handles it. */
export function handlerOf(id: ActionId): ActionHandler | undefined {
  return handlers.get(id)
}

/** True when somebody handles the action and it can be done now. */
export function isActionEnabled(id: ActionId): boolean {
  const handler = handlerOf(id)
  return handler !== undefined && (handler.enabled?.() ?? true)
}

/** Does the action if it can be done. Menus, keys, palette, toolbar and context menus all come through here. */
export function runAction(id: ActionId): boolean {
  if (!isActionEnabled(id)) return false
  handlerOf(id)?.run()
  return true
}
