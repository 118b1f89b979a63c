import * as z from 'zod'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { fail, ok } from '../../result'
import type { LinkId, NodeId } from '../../schema/ids'
import { link } from '../../schema/links'
import { connectable } from '../connectable'
import { tie } from '../tie'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const addParams = z.object({ parentId: z.string(), childId: z.string(), note: z.string().optional() })

/** Ties a rope between two cards; the child keeps the parents it has. */
export const addLink: Command<z.infer<typeof addParams>> = {
  id: 'link.add',
  params: addParams,
  label: ({ parentId }, index) => {
    const parent = index.node(parentId)
    return parent === undefined ? t().commands.connect : t().commands.connectTo(cardName(index.doc, parent, 30))
  },
  run(draft, { parentId, childId, note }, { index, newId }) {
    const allowed = connectable(index, parentId, childId)
    if (!allowed.ok) return allowed
    tie(draft, index, newId, parentId as NodeId, childId as NodeId, note)
    return ok({ select: [childId] })
  },
}

const setParams = z.object({ id: z.string(), fields: z.object({ note: z.string().nullable() }).partial() })

/** Changes a rope's note. */
export const setLink: Command<z.infer<typeof setParams>> = {
  id: 'link.set',
  params: setParams,
  label: () => t().commands.editLinkNote,
  run(draft, { id, fields }, { index }) {
    const record = index.doc.links[id as LinkId]
    const target = draft.links[id as LinkId]
    if (record === undefined || target === undefined) return fail('no-such-link', t().commands.refused.linkGone)
    const next = withFields(link, record, fields)
    if (!next.ok) return next
    assignChanges(target, next.value)
    return ok({})
  },
}

const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

/** Cuts ropes. */
export const deleteLinks: Command<z.infer<typeof deleteParams>> = {
  id: 'link.delete',
  params: deleteParams,
  label: ({ ids }) => t().commands.disconnect(ids.length),
  run(draft, { ids }) {
    for (const id of ids) if (draft.links[id as LinkId] !== undefined) delete draft.links[id as LinkId]
    return ok({})
  },
}
