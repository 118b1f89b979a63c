import type { PlanIndex, PlanPatch } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'

/**
 * The cards that patches touched, as far as they still exist: what undo shows and lights up.
 * @param index the plan after the change
 */
export function cardsTouched(index: PlanIndex, patches: readonly PlanPatch[]): readonly NodeId[] {
  const ids = new Set<string>()
  for (const patch of patches) for (const id of idsOf(index, patch)) ids.add(id)
  return [...ids].filter((id): id is NodeId => index.has(id))
}

function idsOf(index: PlanIndex, { path, value }: PlanPatch): readonly string[] {
  const [collection, id, third] = path.map(String)
  if (collection === undefined || id === undefined) return []
  switch (collection) {
    case 'nodes':
      return [id]
    case 'canvas':
      return third === undefined ? [] : [third]
    case 'links': {
      const link = index.doc.links[id as keyof typeof index.doc.links] ?? value
      return [fieldOf(link, 'childId'), fieldOf(link, 'parentId')].flat()
    }
    case 'measures':
    case 'milestones':
      return fieldOf(index.doc[collection][id as never] ?? value, 'nodeId')
    default:
      return []
  }
}

function fieldOf(record: unknown, field: string): readonly string[] {
  const value = (record as Record<string, unknown> | undefined)?.[field]
  return typeof value === 'string' ? [value] : []
}
