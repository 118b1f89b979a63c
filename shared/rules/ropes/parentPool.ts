import { isLive } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { wordsOf } from './titleWords'

/** A card that can carry others, or a live card below one, with the place of that card in the pool. */
interface Speaker {
  readonly place: number
  readonly node: PlanNode
  readonly isBelow: boolean
}

/**
 * The cards of a level from which others may hang, and who of them or below them uses which word or has which owner,
 * so that to find those close to a card takes no walk through all of them.
 */
export interface ParentPool {
  /** Drivers by priority, then card order: the place in this list breaks ties. */
  readonly cards: readonly PlanNode[]
  readonly byWord: ReadonlyMap<string, readonly Speaker[]>
  readonly byOwner: ReadonlyMap<string, readonly Speaker[]>
}

interface Known {
  readonly revision: number
  readonly pools: Map<NodeKind, ParentPool>
}

const known = new WeakMap<PlanIndex, Known>()

/** The pool of a level as the plan is now; kept until the plan changes. */
export function parentPool(index: PlanIndex, kind: NodeKind): ParentPool {
  let now = known.get(index)
  if (now === undefined || now.revision !== index.revision) {
    now = { revision: index.revision, pools: new Map() }
    known.set(index, now)
  }
  let pool = now.pools.get(kind)
  if (pool === undefined) {
    pool = createPool(index, kind)
    now.pools.set(kind, pool)
  }
  return pool
}

function createPool(index: PlanIndex, kind: NodeKind): ParentPool {
  const cards = index
    .cards(kind)
    .filter((card) => isLive(card) && index.ropes(card.id).hangs)
    .sort((a, b) => priorityOf(a) - priorityOf(b) || compareOrder(a, b))
  const byWord = new Map<string, Speaker[]>()
  const byOwner = new Map<string, Speaker[]>()
  for (const speaker of cards.flatMap((card, place) => speakersOf(card, place, index))) {
    for (const word of wordsOf(speaker.node)) put(byWord, word, speaker)
    if (speaker.node.ownerId !== undefined) put(byOwner, speaker.node.ownerId, speaker)
  }
  return { cards, byWord, byOwner }
}

/** What a card already carries says what it is about, too. */
function speakersOf(card: PlanNode, place: number, index: PlanIndex): Speaker[] {
  const below = index.children(card.id).flatMap((id) => index.node(id) ?? [])
  return [
    { place, node: card, isBelow: false },
    ...below.filter(isLive).map((node) => ({ place, node, isBelow: true })),
  ]
}

function put(lists: Map<string, Speaker[]>, key: string, speaker: Speaker): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [speaker])
  else list.push(speaker)
}

/** A driver's priority; cards without one come last. */
function priorityOf(node: PlanNode): number {
  return node.kind === 'driver' ? (node.priority ?? Number.MAX_SAFE_INTEGER) : 0
}

/**
 * How close the cards of a pool are to a card: two for each word of the titles, one for the owner; the closest one
 * below counts half.
 * @returns scores above 0 by place in the pool
 */
export function scoresFor(node: PlanNode, { byWord, byOwner }: ParentPool): Map<number, number> {
  const closeness = new Map<Speaker, number>()
  const count = (speakers: readonly Speaker[] | undefined, points: number) => {
    for (const one of speakers ?? []) closeness.set(one, (closeness.get(one) ?? 0) + points)
  }
  for (const word of wordsOf(node)) count(byWord.get(word), 2)
  if (node.ownerId !== undefined) count(byOwner.get(node.ownerId), 1)
  const own = new Map<number, number>()
  const below = new Map<number, number>()
  for (const [speaker, points] of closeness) {
    if (!speaker.isBelow) own.set(speaker.place, points)
    else if (speaker.node.id !== node.id) below.set(speaker.place, Math.max(below.get(speaker.place) ?? 0, points))
  }
  for (const [place, points] of below) own.set(place, (own.get(place) ?? 0) + points / 2)
  return own
}
