/** Records by id. */
export type Records = Readonly<Record<string, unknown>>

/** New values by id; undefined takes the record out. */
export type Changes = ReadonlyMap<string, unknown>

/**
 * The ids of large collections, kept from one copy to the next: to list 100,000 ids takes as long as to copy the records.
 */
const idLists = new WeakMap<Records, readonly string[]>()

/** A copy of a collection with some records changed; new ones come last. The time is linear in the collection. */
export function copyRecords(base: Records, changes: Changes): Records {
  const ids = idsAfter(base, changes)
  const copy: Record<string, unknown> = {}
  for (const id of ids) copy[id] = base[id]
  for (const [id, value] of changes) if (value !== undefined) copy[id] = value
  idLists.set(copy, ids)
  return copy
}

function idsAfter(base: Records, changes: Changes): readonly string[] {
  const ids = idsOf(base)
  let isSame = true
  const added: string[] = []
  for (const [id, value] of changes) {
    if (value === undefined) isSame = false
    else if (!Object.hasOwn(base, id)) added.push(id)
  }
  const kept = isSame ? ids : ids.filter((id) => !changes.has(id) || changes.get(id) !== undefined)
  return added.length === 0 ? kept : [...kept, ...added]
}

function idsOf(records: Records): readonly string[] {
  let ids = idLists.get(records)
  if (ids === undefined) {
    ids = Object.keys(records)
    idLists.set(records, ids)
  }
  return ids
}
