import * as z from 'zod'
import { t } from '../../messages/language'
import { ARRANGEMENTS } from '../../model/arrangement'
import { fail, ok } from '../../result'
import { position } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Command } from '../types'
import { putCard } from './place'

const params = z.object({ how: z.enum(ARRANGEMENTS), positions: z.record(z.string(), position) })

/**
 * Aligns or distributes cards: one step for all of them. Where they go is worked out from the drawing (`arrange` of the
 * layout) and handed in; pinned cards must not be among them.
 */
export const arrangeCards: Command<z.infer<typeof params>> = {
  id: 'card.arrange',
  params,
  label: ({ how }) => t().actions[`card.arrange.${how}`].label,
  run(draft, { positions }, { index }) {
    for (const [id, point] of Object.entries(positions)) {
      if (!index.has(id)) return fail('no-such-card', t().commands.refused.cardGone)
      if (index.doc.canvas.pins[id as NodeId] === true) return fail('pinned', t().align.pinned)
      putCard(draft, id as NodeId, point)
    }
    return ok({})
  },
}
