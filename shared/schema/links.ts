import * as z from 'zod'
import { orderKey, text } from './fields'
import { linkId, nodeId } from './ids'

/** A child supports a parent. The parent with the lowest `order` is the child's first parent: the card hangs under it. */
export const link = z.looseObject({
  id: linkId,
  parentId: nodeId,
  childId: nodeId,
  order: orderKey,
  /** How the child contributes. */
  note: text.optional(),
})
export type Link = z.infer<typeof link>
