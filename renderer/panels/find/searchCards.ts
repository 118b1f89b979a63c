import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import type { PlanNode } from '../../../shared/schema/nodes'
import { scoreMatch } from '../../commandUi/palette/fuzzy'

/** A hit in another field counts for less than the same hit in the title. */
const TITLE_WEIGHT = 3
/** Fields that hold references, positions or kinds, not words. */
const NOT_WORDS = new Set(['id', 'kind', 'status', 'order', 'ownerId', 'periodId', 'title'])

/** Every word of a card besides its title: fields, owner, people, accounts, measures, milestones. */
function wordsOf(index: PlanIndex, node: PlanNode): string {
  const { people, accounts } = index.doc
  const texts = Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && !NOT_WORDS.has(key) ? [value] : [],
  )
  const owner = node.ownerId === undefined ? undefined : people[node.ownerId]?.name
  const named =
    node.kind === 'activity'
      ? [
          ...(node.peopleIds ?? []).map((id) => people[id]?.name),
          ...(node.accountIds ?? []).map((id) => accounts[id]?.name),
        ]
      : []
  const targets = node.kind === 'driver' ? (node.targetAccountIds ?? []).map((id) => accounts[id]?.name) : []
  const measured = [
    ...index.measures(node.id).map((measure) => measure.name),
    ...index.milestones(node.id).map((milestone) => milestone.title),
  ]
  return [...texts, owner, ...named, ...targets, ...measured].filter(Boolean).join(' · ')
}

/**
 * Cards that match what was typed, best first: by title, loosely; by any other field, as whole stretches of text.
 * @returns at most `limit` ids; all cards in order for an empty query is not useful, so it gives none
 */
export function searchCards(index: PlanIndex, query: string, limit = 500): readonly NodeId[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return []
  const hits: { id: NodeId; score: number }[] = []
  for (const node of index.allCards()) {
    const title = scoreMatch(wanted, node.title) * TITLE_WEIGHT
    const score = title > 0 ? title : wordsOf(index, node).toLowerCase().includes(wanted) ? 1 : 0
    if (score > 0) hits.push({ id: node.id, score })
  }
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((hit) => hit.id)
}
