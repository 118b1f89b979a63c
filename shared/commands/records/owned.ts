import * as z from 'zod'
import { t } from '../../messages/language'
import { compareOrder, orderBetween } from '../../model/orderKey'
import { fail, ok } from '../../result'
import type { NodeId } from '../../schema/ids'
import { measure, milestone } from '../../schema/measures'
import { dropCheckIns } from '../card/remove'
import type { Command } from '../types'
import { withFields } from '../validate'
import { type RecordKind, recordsOf, setRecord } from './setRecord'

const addParams = z.object({ nodeId: z.string(), fields: z.record(z.string(), z.unknown()).optional() })
const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

type Owned = { id: string; nodeId: NodeId; order: string }
type Kind = RecordKind<Owned> & { readonly collection: 'measures' | 'milestones' }

const MEASURE: Kind = {
  word: 'measure',
  collection: 'measures',
  schema: measure,
  defaults: { name: '', direction: 'increase', timing: 'lag' },
}
const MILESTONE: Kind = { word: 'milestone', collection: 'milestones', schema: milestone, defaults: { title: '' } }

function add(kind: Kind): Command<z.infer<typeof addParams>> {
  return {
    id: `${kind.word}.add`,
    params: addParams,
    label: () => t().commands.records[kind.word].add,
    run(draft, { nodeId, fields }, { index, newId }) {
      if (!index.has(nodeId)) return fail('no-such-card', t().commands.refused.cardGone)
      const id = newId()
      const last = index[kind.collection](nodeId).at(-1)
      const record = withFields(
        kind.schema,
        { ...kind.defaults, ...fields, id, nodeId, order: orderBetween(last?.order, undefined) },
        {},
      )
      if (!record.ok) return record
      recordsOf(draft, kind)[id] = record.value
      return ok({})
    },
  }
}

function remove(kind: Kind): Command<z.infer<typeof deleteParams>> {
  return {
    id: `${kind.word}.delete`,
    params: deleteParams,
    label: () => t().commands.records[kind.word].delete,
    run(draft, { ids }, { index }) {
      const records = recordsOf(draft, kind)
      for (const id of ids) if (records[id] !== undefined) delete records[id]
      dropCheckIns(draft, index.doc, new Set(ids))
      return ok({})
    },
  }
}

const moveParams = z.object({ id: z.string(), beforeId: z.string().optional() })

function move(kind: Kind): Command<z.infer<typeof moveParams>> {
  return {
    id: `${kind.word}.reorder`,
    params: moveParams,
    label: () => t().commands.records[kind.word].reorder,
    run(draft, { id, beforeId }, { index }) {
      const records = recordsOf(index.doc, kind)
      const record = records[id]
      const target = recordsOf(draft, kind)[id]
      if (record === undefined || target === undefined)
        return fail('no-such-record', t().commands.records[kind.word].gone)
      const others = Object.values(records)
        .filter((other) => other.nodeId === record.nodeId && other.id !== id)
        .sort(compareOrder)
      const found = others.findIndex((other) => other.id === beforeId)
      const at = found < 0 ? others.length : found
      const low = others[at - 1]?.order
      target.order = orderBetween(low, others.slice(at).find((other) => low === undefined || other.order > low)?.order)
      return ok({})
    },
  }
}

/** Add, set, delete and reorder for measures and milestones. */
export const OWNED_COMMANDS = [MEASURE, MILESTONE].flatMap((kind) => [
  add(kind),
  setRecord(kind, ['nodeId']),
  remove(kind),
  move(kind),
])
