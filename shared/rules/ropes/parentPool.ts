import { addTo } from '../../groups'
import { isLive } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { oncePerPlan } from '../oncePerPlan'
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
  readonly speakers: readonly Speaker[]
  /** Places in the list of speakers. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byOwner: ReadonlyMap<string, readonly number[]>
  /** One count per speaker, 0 between two questions: no question needs a list of its own. */
  readonly counts: Int32Array
}

const poolsOf = oncePerPlan(() => new Map<NodeKind, ParentPool>())

/** The pool of a level as the plan is now; kept until the plan changes. */
export function parentPool(index: PlanIndex, kind: NodeKind): ParentPool {
  const pools = poolsOf(index)
  let pool = pools.get(kind)
  if (pool === undefined) {
    pool = createPool(index, kind)
    pools.set(kind, pool)
  }
  return pool
}

function createPool(index: PlanIndex, kind: NodeKind): ParentPool {
  const cards = index
    .cards(kind)
    .filter((card) => isLive(card) && index.ropes(card.id).hangs)
    .sort((a, b) => priorityOf(a) - priorityOf(b) || compareOrder(a, b))
  const speakers = cards.flatMap((card, place) => speakersOf(card, place, index))
  const byWord = new Map<string, number[]>()
  const byOwner = new Map<string, number[]>()
  for (const [i, { node }] of speakers.entries()) {
    for (const word of wordsOf(node)) addTo(byWord, word, i)
    if (node.ownerId !== undefined) addTo(byOwner, node.ownerId, i)
  }
  return { cards, speakers, byWord, byOwner, counts: new Int32Array(speakers.length) }
}

/** What a card already carries says what it is about, too. */
function speakersOf(card: PlanNode, place: number, index: PlanIndex): Speaker[] {
  const below = index.childCards(card.id).filter(isLive)
  return [{ place, node: card, isBelow: false }, ...below.map((node) => ({ place, node, isBelow: true }))]
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
export function scoresFor(node: PlanNode, pool: ParentPool): Map<number, number> {
  const { speakers, byWord, byOwner, counts } = pool
  const heard: number[] = []
  const count = (found: readonly number[] | undefined, points: number) => {
    if (found === undefined) return
    for (const i of found) {
      if (counts[i] === 0) heard.push(i)
      counts[i] = (counts[i] ?? 0) + points
    }
  }
  for (const word of wordsOf(node)) count(byWord.get(word), 2)
  if (node.ownerId !== undefined) count(byOwner.get(node.ownerId), 1)
  const own = new Map<number, number>()
  const below = new Map<number, number>()
  for (const i of heard) {
    const speaker = speakers[i]
    const points = counts[i] ?? 0
    counts[i] = 0
    if (speaker === undefined || speaker.node.id === node.id) continue
    if (!speaker.isBelow) own.set(speaker.place, points)
    else if (points > (below.get(speaker.place) ?? 0)) below.set(speaker.place, points)
  }
  for (const [place, points] of below) own.set(place, (own.get(place) ?? 0) + points / 2)
  return own
}
