import * as z from 'zod'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import { type PlanDocument, period } from '../../schema/document'
import { account, person, team } from '../../schema/people'
import { repairDangling } from '../../schema/references'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const addParams = z.object({ id: z.string().optional(), fields: z.record(z.string(), z.unknown()) })
const setParams = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })
const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

interface Kind {
  readonly word: string
  readonly collection: 'people' | 'teams' | 'accounts' | 'periods'
  readonly schema: z.ZodType<{ id: string }>
  readonly defaults: Readonly<Record<string, unknown>>
}

const KINDS: readonly Kind[] = [
  { word: 'person', collection: 'people', schema: person, defaults: { name: '', role: 'rep' } },
  { word: 'team', collection: 'teams', schema: team, defaults: { name: '' } },
  { word: 'account', collection: 'accounts', schema: account, defaults: { name: '', kind: 'customer' } },
  { word: 'period', collection: 'periods', schema: period, defaults: { title: '' } },
]

type Records = Record<string, { id: string }>

/** `id` may be given so that a caller can refer to the new record in its next command. */
function add(kind: Kind): Command<z.infer<typeof addParams>> {
  return {
    id: `${kind.word}.add`,
    params: addParams,
    label: () => `Add ${kind.word}`,
    run(draft, { id: wanted, fields }, { index, newId }) {
      const id = wanted ?? newId()
      if (Object.hasOwn(index.doc[kind.collection], id)) return fail('id-taken', `There is already a ${kind.word} "${id}".`)
      const record = withFields(kind.schema, { ...kind.defaults, ...fields, id }, {})
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
      const next = withFields(kind.schema, record, { ...fields, id })
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
      releaseReferences(draft, index, kind.collection, ids)
      return ok({})
    },
  }
}

/** Whoever named the deleted records names them no more. */
function releaseReferences(draft: PlanDocument, index: PlanIndex, collection: Kind['collection'], ids: readonly string[]): void {
  const without = { ...index.doc, [collection]: Object.fromEntries(Object.entries(index.doc[collection]).filter(([id]) => !ids.includes(id))) }
  const repaired = repairDangling(without as PlanDocument)
  for (const part of ['nodes', 'people', 'teams', 'accounts', 'checkIns', 'reviews'] as const) {
    for (const [id, record] of Object.entries(repaired[part])) {
      const target = (draft[part] as Records)[id]
      if (target !== undefined) assignChanges(target, record)
    }
  }
}

/** Add, set and delete for people, teams, accounts and periods. */
export const PEOPLE_COMMANDS = KINDS.flatMap((kind) => [add(kind), set(kind), remove(kind)])
