import type { Scene, SceneCard } from '../../shared/scene/types'

type Cards = Scene['cards']

type ById = Map<string, SceneCard>

/** The cards by id of the newest picture that was asked. Most pictures have most of their cards in common with the one before. */
const newest: { cards: Cards; readonly byId: ById } = { cards: [], byId: new Map() }
/** Those of older pictures, once somebody asks them again. */
const older = new WeakMap<Cards, ById | undefined>()

/** The card of an id in a scene, or undefined where it is folded away, parked or deleted. */
export function cardOf({ cards }: Pick<Scene, 'cards'>, id: string): SceneCard | undefined {
  if (cards === newest.cards) return newest.byId.get(id)
  if (older.has(cards)) return olderById(cards).get(id)
  const { gone, come } = difference(newest.cards, cards)
  for (const card of gone) newest.byId.delete(card.id)
  for (const card of come) newest.byId.set(card.id, card)
  older.set(newest.cards, undefined)
  newest.cards = cards
  return newest.byId.get(id)
}

function olderById(cards: Cards): ById {
  const byId = older.get(cards) ?? new Map(cards.map((card) => [card.id, card]))
  older.set(cards, byId)
  return byId
}

/** Which cards one list has that the other has not. Cards that come, go or are exchanged one by one cost no more than they are. */
function difference(before: Cards, now: Cards): { gone: SceneCard[]; come: SceneCard[] } {
  const gone: SceneCard[] = []
  const come: SceneCard[] = []
  let at = 0
  for (let i = 0; i < now.length; i++) {
    const card = now[i] as SceneCard
    if (before[at] === card) at++
    else if (before[at + 1] === card) {
      gone.push(before[at] as SceneCard)
      at += 2
    } else {
      come.push(card)
      // Another one has come before it, or it takes its place.
      if (now[i + 1] !== before[at] && at < before.length) gone.push(before[at++] as SceneCard)
    }
  }
  return { gone: gone.concat(before.slice(at)), come }
}
