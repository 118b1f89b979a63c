import * as z from 'zod'
import { compareOrder, orderBetween } from '../../model/orderKey'
import { fail, ok } from '../../result'
import type { NodeId } from '../../schema/ids'
import { measure, milestone } from '../../schema/measures'
import { dropCheckIns } from '../card/remove'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const addParams = z.object({ nodeId: z.string(), fields: z.record(z.string(), z.unknown()).optional() })
const setParams = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })
const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

interface Kind {
  readonly word: string
  readonly collection: 'measures' | 'milestones'
  readonly schema: z.ZodType<{ id: string; nodeId: NodeId; order: string }>
  readonly defaults: Readonly<Record<string, unknown>>
}

const MEASURE: Kind = { word: 'measure', collection: 'measures', schema: measure, defaults: { name: '', direction: 'increase', timing: 'lag' } }
const MILESTONE: Kind = { word: 'milestone', collection: 'milestones', schema: milestone, defaults: { title: '' } }

type Records = Record<string, { id: string; nodeId: NodeId; order: string }>

function add(kind: Kind): Command<z.infer<typeof addParams>> {
  return {
    id: `${kind.word}.add`,
    params: addParams,
    label: () => `Add ${kind.word}`,
    run(draft, { nodeId, fields }, { index, newId }) {
      if (!index.has(nodeId)) return fail('no-such-card', 'That card no longer exists.')
      const id = newId()
      const last = index[kind.collection](nodeId).at(-1)
      const record = withFields(kind.schema, { ...kind.defaults, ...fields, id, nodeId, order: orderBetween(last?.order, undefined) }, {})
      if (!record.ok) return record
      ;(draft[kind.collection] as Records)[id] = record.value
      return ok({})
    },
  }
}

function set(kind: Kind): Command<z.infer<typeof setParams>> {
  return {
    id: `${kind.word}.set`,
    params: setParams,
    label: () => `Edit ${kind.word}`,
    run(draft, { id, fields }, { index }) {
      const record = (index.doc[kind.collection] as Records)[id]
      const target = (draft[kind.collection] as Records)[id]
      if (record === undefined || target === undefined) return fail('no-such-record', `That ${kind.word} no longer exists.`)
      const next = withFields(kind.schema, record, { ...fields, id, nodeId: record.nodeId })
      if (!next.ok) return next
      assignChanges(target, next.value)
      return ok({})
    },
  }
}

function remove(kind: Kind): Command<z.infer<typeof deleteParams>> {
  return {
    id: `${kind.word}.delete`,
    params: deleteParams,
    label: () => `Delete ${kind.word}`,
    run(draft, { ids }, { index }) {
      const records = draft[kind.collection] as Records
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
    label: () => `Reorder ${kind.word}s`,
    run(draft, { id, beforeId }, { index }) {
      const records = index.doc[kind.collection] as Records
      const record = records[id]
      const target = (draft[kind.collection] as Records)[id]
      if (record === undefined || target === undefined) return fail('no-such-record', `That ${kind.word} no longer exists.`)
      const others = Object.values(records).filter((other) => other.nodeId === record.nodeId && other.id !== id).sort(compareOrder)
      const found = others.findIndex((other) => other.id === beforeId)
      const at = found < 0 ? others.length : found
      const low = others[at - 1]?.order
      target.order = orderBetween(low, others.slice(at).find((other) => low === undefined || other.order > low)?.order)
      return ok({})
    },
  }
}

/** Add, set, delete and reorder for measures and milestones. */
export const OWNED_COMMANDS = [MEASURE, MILESTONE].flatMap((kind) => [add(kind), set(kind), remove(kind), move(kind)])
