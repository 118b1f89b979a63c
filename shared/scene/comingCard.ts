import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { PlanNode } from '../schema/nodes'
import { measureCard } from './card/measureCard'
import { STUB_ROOM } from './card/sizes'
import { cardFacts } from './facts'
import { riseBelow } from './riseBelow'
import type { Scene } from './types'

/** A card that is not drawn yet. Scene pixels. */
export interface ComingCard {
  readonly height: number
  /** What it needs with all that may hang from it. */
  readonly room: number
  /** How far its lane goes up when it is there. */
  readonly rise: number
}

const NO_FINDINGS = { error: 0, warning: 0, info: 0 }

/** What a parked card will take when it is brought back as a draft, with the ropes that it has. */
export function comingCard(index: PlanIndex, scene: Scene, node: PlanNode, today: string): ComingCard {
  const category = node.kind === 'driver' ? node.category : undefined
  const facts = cardFacts(index, { ...node, status: 'draft' }, category, NO_FINDINGS, undefined, today)
  const { height } = measureCard(facts)
  const parents: readonly NodeId[] = index.parents(node.id)
  return { height, room: height + STUB_ROOM, rise: riseBelow(scene, parents) }
}
