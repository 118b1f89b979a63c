import * as z from 'zod'
import { t } from '../../messages/language'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import { type PlanDocument, period } from '../../schema/document'
import { account, person, team } from '../../schema/people'
import { repairDangling } from '../../schema/references'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'
import { type RecordKind, type Records, recordsOf, setRecord } from './setRecord'

const addParams = z.object({ id: z.string().optional(), fields: z.record(z.string(), z.unknown()) })
const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

type Kind = RecordKind<{ id: string }> & { readonly collection: 'people' | 'teams' | 'accounts' | 'periods' }

const KINDS: readonly Kind[] = [
  { word: 'person', collection: 'people', schema: person, defaults: { name: '', role: 'rep' } },
  { word: 'team', collection: 'teams', schema: team, defaults: { name: '' } },
  { word: 'account', collection: 'accounts', schema: account, defaults: { name: '', kind: 'customer' } },
  { word: 'period', collection: 'periods', schema: period, defaults: { title: '' } },
]

/** `id` may be given so that a caller can refer to the new record in its next command. */
function add(kind: Kind): Command<z.infer<typeof addParams>> {
  return {
    id: `${kind.word}.add`,
    params: addParams,
    label: () => t().commands.records[kind.word].add,
    run(draft, { id: wanted, fields }, { index, newId }) {
      const id = wanted ?? newId()
      if (Object.hasOwn(index.doc[kind.collection], id))
        return fail('id-taken', t().commands.records[kind.word].taken(id))
      const record = withFields(kind.schema, { ...kind.defaults, ...fields, id }, {})
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
      releaseReferences(draft, index, kind.collection, ids)
      return ok({})
    },
  }
}

/** Whoever named the deleted records names them no more. */
function releaseReferences(
  draft: PlanDocument,
  index: PlanIndex,
  collection: Kind['collection'],
  ids: readonly string[],
): void {
  const without = {
    ...index.doc,
    [collection]: Object.fromEntries(Object.entries(index.doc[collection]).filter(([id]) => !ids.includes(id))),
  }
  const repaired = repairDangling(without)
  for (const part of ['nodes', 'people', 'teams', 'accounts', 'checkIns', 'reviews'] as const) {
    for (const [id, record] of Object.entries(repaired[part])) {
      const target = (draft[part] as Records)[id]
      if (target !== undefined) assignChanges(target, record)
    }
  }
}

/** Add, set and delete for people, teams, accounts and periods. */
export const PEOPLE_COMMANDS = KINDS.flatMap((kind) => [add(kind), setRecord(kind), remove(kind)])
