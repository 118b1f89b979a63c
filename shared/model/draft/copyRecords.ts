/** Records by id. */
export type Records = Readonly<Record<string, unknown>>

/** New values by id; undefined takes the record out. */
export type Changes = ReadonlyMap<string, unknown>

/** A collection read off as two lists, in its order: record k has the id `ids[k]`. */
interface Listed {
  readonly ids: readonly string[]
  readonly records: readonly unknown[]
}

/**
 * The lists of large collections, kept from one copy to the next: to look 100,000 records up by their ids takes as long
 * as to write them.
 */
const lists = new WeakMap<Records, Listed>()

/** A copy of a collection with some records changed; new ones come last. The time is linear in the collection. */
export function copyRecords(base: Records, changes: Changes): Records {
  const before = listOf(base)
  const copy: Record<string, unknown> = {}
  const ids: string[] = []
  const records: unknown[] = []
  function put(id: string, record: unknown): void {
    ids.push(id)
    records.push(record)
    copy[id] = record
  }
  for (let k = 0; k < before.ids.length; k++) {
    const id = before.ids[k] as string
    if (!changes.has(id)) put(id, before.records[k])
    else if (changes.get(id) !== undefined) put(id, changes.get(id))
  }
  for (const [id, value] of changes) if (value !== undefined && !Object.hasOwn(base, id)) put(id, value)
  lists.set(copy, { ids, records })
  return copy
}

function listOf(records: Records): Listed {
  let listed = lists.get(records)
  if (listed === undefined) {
    listed = { ids: Object.keys(records), records: Object.values(records) }
    lists.set(records, listed)
  }
  return listed
}
