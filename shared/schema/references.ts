import { t } from '../messages/language'
import type { AppError } from '../result'
import type { PlanDocument } from './document'

/** Collections whose records are named by others. */
export type Collection = 'nodes' | 'people' | 'teams' | 'accounts' | 'periods' | 'measures' | 'milestones' | 'snapshots'

type Reference = readonly [collection: string, field: string, target: Collection]

/** Which field of which collection names a record of which other one. */
export const REFERENCES: readonly Reference[] = [
  ['nodes', 'ownerId', 'people'],
  ['nodes', 'periodId', 'periods'],
  ['nodes', 'peopleIds', 'people'],
  ['nodes', 'accountIds', 'accounts'],
  ['nodes', 'targetAccountIds', 'accounts'],
  ['links', 'parentId', 'nodes'],
  ['links', 'childId', 'nodes'],
  ['measures', 'nodeId', 'nodes'],
  ['milestones', 'nodeId', 'nodes'],
  ['people', 'managerId', 'people'],
  ['people', 'teamId', 'teams'],
  ['teams', 'leadId', 'people'],
  ['teams', 'parentId', 'teams'],
  ['accounts', 'ownerId', 'people'],
  ['checkIns', 'measureId', 'measures'],
  ['checkIns', 'milestoneId', 'milestones'],
  ['checkIns', 'nodeId', 'nodes'],
  ['checkIns', 'personId', 'people'],
  ['reviews', 'personId', 'people'],
  ['reviews', 'periodId', 'periods'],
  ['reviews', 'snapshotId', 'snapshots'],
  ['suppressions', 'nodeId', 'nodes'],
]

/** Collections whose records make no sense without the record they name: repairing removes them. Elsewhere only the field goes. */
const DEPENDENT = new Set([
  'links.parentId',
  'links.childId',
  'measures.nodeId',
  'milestones.nodeId',
  'checkIns.measureId',
  'checkIns.milestoneId',
  'checkIns.nodeId',
  'suppressions.nodeId',
])

/** A field that names a record which is not there. */
export interface DanglingReference extends AppError {
  readonly code: 'dangling'
  readonly collection: string
  readonly id: string
  readonly field: string
  readonly missingId: string
}

/**
 * Finds every reference to a record that does not exist. Nothing is dropped: the person decides.
 * @returns one entry a reference, in file order
 */
export function findDangling(doc: PlanDocument): DanglingReference[] {
  const found: DanglingReference[][] = REFERENCES.map(() => [])
  for (const collection of new Set(REFERENCES.map(([from]) => from))) {
    const references = REFERENCES.flatMap((reference, i) => (reference[0] === collection ? [{ reference, i }] : []))
    const records = doc[collection] as Record<string, Record<string, unknown>>
    for (const id in records) {
      for (const { reference, i } of references) {
        const value = records[id]?.[reference[1]]
        if (value === undefined) continue
        const known = doc[reference[2]]
        for (const named of Array.isArray(value) ? value : [value])
          if (!Object.hasOwn(known, named)) found[i]?.push(dangling(reference, id, String(named)))
      }
    }
  }
  return found.flat()
}

function dangling([collection, field, target]: Reference, id: string, missingId: string): DanglingReference {
  return {
    code: 'dangling',
    message: t().schema.dangling(collection, id, target, missingId),
    path: `${collection}.${id}.${field}`,
    collection,
    id,
    field,
    missingId,
  }
}

/**
 * Removes dangling references: the field where the record can live without it, else the record.
 * @returns a repaired copy; the original is not changed
 */
export function repairDangling(doc: PlanDocument): PlanDocument {
  let repaired = doc
  // Removing a measure can leave a check-in without its subject, so repeat until nothing dangles; each round removes something.
  for (let dangling = findDangling(repaired); dangling.length > 0; dangling = findDangling(repaired)) {
    const copy = structuredCopy(repaired)
    for (const reference of dangling) dropReference(copy, reference)
    repaired = copy as unknown as PlanDocument
  }
  return repaired
}

type Records = Record<string, Record<string, Record<string, unknown>>>

function structuredCopy(doc: PlanDocument): Records {
  return JSON.parse(JSON.stringify(doc)) as Records
}

function dropReference(copy: Records, { collection, id, field, missingId }: DanglingReference): void {
  const records = copy[collection]
  const record = records?.[id]
  if (records === undefined || record === undefined) return
  if (DEPENDENT.has(`${collection}.${field}`)) delete records[id]
  else if (Array.isArray(record[field]))
    record[field] = (record[field] as unknown[]).filter((other) => other !== missingId)
  else delete record[field]
}
