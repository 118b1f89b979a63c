import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { position } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Command } from '../types'

const positions = z.record(z.string(), position)
const moveParams = z.object({ positions })

/** Puts cards where the person dragged them: x absolute, y from the lane's top, scene pixels. */
export const moveCards: Command<z.infer<typeof moveParams>> = {
  id: 'card.move',
  params: moveParams,
  label: (params) => t().commands.move(Object.keys(params.positions).length),
  run(draft, params, { index }) {
    for (const [id, point] of Object.entries(params.positions)) {
      if (!index.has(id)) return fail('no-such-card', t().commands.refused.cardGone)
      putCard(draft, id as NodeId, point)
    }
    return ok({})
  },
}

const pinParams = z.object({ ids: z.array(z.string()).min(1), pinned: z.boolean(), positions: positions.optional() })

/** Pins cards where they stand, so that Tidy leaves them there; or lets go. Cards without a place of their own need `positions`. */
export const pinCards: Command<z.infer<typeof pinParams>> = {
  id: 'card.pin',
  params: pinParams,
  label: ({ pinned }) => (pinned ? t().commands.pin : t().commands.unpin),
  run(draft, { ids, pinned, positions: places }, { index }) {
    for (const id of ids.filter((other) => index.has(other)) as NodeId[]) {
      if (!pinned) {
        if (id in index.doc.canvas.pins) delete draft.canvas.pins[id]
        continue
      }
      const point = places?.[id] ?? index.doc.canvas.positions[id]
      if (point === undefined) return fail('no-place', t().commands.refused.noPlace)
      putCard(draft, id, point)
      if (index.doc.canvas.pins[id] !== true) draft.canvas.pins[id] = true
    }
    return ok({})
  },
}

/** Notes a card's place; writes nothing where it stands there already. */
export function putCard(draft: PlanDocument, id: NodeId, point: { x: number; y: number }): void {
  const old = draft.canvas.positions[id]
  if (old === undefined || old.x !== point.x || old.y !== point.y)
    draft.canvas.positions[id] = { x: point.x, y: point.y }
}

const collapseParams = z.object({ ids: z.array(z.string()).min(1), collapsed: z.boolean() })

/** Folds branches away or unfolds them. */
export const collapseCards: Command<z.infer<typeof collapseParams>> = {
  id: 'card.collapse',
  params: collapseParams,
  label: ({ collapsed }) => (collapsed ? t().commands.collapse : t().commands.expand),
  run(draft, { ids, collapsed }, { index }) {
    for (const id of ids.filter((other) => index.has(other)) as NodeId[]) {
      const is = index.doc.canvas.collapsed[id] === true
      if (collapsed && !is) draft.canvas.collapsed[id] = true
      if (!collapsed && is) delete draft.canvas.collapsed[id]
    }
    return ok({})
  },
}
