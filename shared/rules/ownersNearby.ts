import { t } from '../messages/language'
import type { PlanIndex } from '../model/types'
import type { PersonId } from '../schema/ids'
import type { PlanNode } from '../schema/nodes'
import { setFields } from './fixes'
import type { Fix } from './types'

/** Giving a card to whoever owns what it hangs from. */
export function ownersNearby(index: PlanIndex, node: PlanNode): Fix[] {
  const owners = new Set<PersonId>()
  for (const { ownerId } of index.parentCards(node.id)) {
    if (ownerId !== undefined) owners.add(ownerId)
  }
  return [...owners].flatMap((ownerId) => {
    const person = index.doc.people[ownerId]
    return person === undefined ? [] : [setFields(t().fixes.giveTo(person.name), node.id, { ownerId })]
  })
}
