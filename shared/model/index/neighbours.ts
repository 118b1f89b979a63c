import type { Link } from '../../schema/links'
import type { PlanNode } from '../../schema/nodes'
import type { Neighbours, Row } from '../types'
import type { CardRows } from './cardRows'

const NO_LINKS: readonly Link[] = []
const NO_CARDS: readonly PlanNode[] = []

/** The parents or children of a row as cards: each once, also where several links lead to it. */
export function cardsAt({ cards }: CardRows, { start, row }: Neighbours, of: Row | undefined): readonly PlanNode[] {
  if (of === undefined) return NO_CARDS
  const found: PlanNode[] = []
  const end = start[of + 1] ?? 0
  for (let i = start[of] ?? 0; i < end; i++) {
    const card = cards[row[i] ?? 0]
    if (card !== undefined) found.push(card)
  }
  return found.length > 1 ? [...new Set(found)] : found
}

/** The links of a row to its parents or children, also those that lead to no card. */
export function linksAt({ links }: CardRows, { start, link }: Neighbours, of: Row | undefined): readonly Link[] {
  if (of === undefined) return NO_LINKS
  const found: Link[] = []
  const end = start[of + 1] ?? 0
  for (let i = start[of] ?? 0; i < end; i++) {
    const one = links[link[i] ?? 0]
    if (one !== undefined) found.push(one)
  }
  return found
}
