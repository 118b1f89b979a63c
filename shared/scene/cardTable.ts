import type { NodeId } from '../schema/ids'
import type { CardLook } from './card/cardLook'
import { PlacedCard } from './card/placedCard'
import type { CardFinding } from './facts'
import type { HungLink } from './lines/ropes'
import type { SceneCard, SceneStub } from './types'

/** One drawn card, and what was worked out for it: kept from build to build while nothing that it depends on changes. */
export interface CardEntry {
  readonly id: NodeId
  readonly look: CardLook
  readonly findings: readonly CardFinding[] | undefined
  card: SceneCard | undefined
  /** The links that it hangs from, first parent first, with their ropes. */
  hung: readonly HungLink[] | undefined
  /** The frayed end below it, and the card that it was drawn for. */
  stub: { readonly card: SceneCard; readonly drawn: SceneStub } | undefined
}

/** The drawn cards: in the order in which they are drawn, and by id. */
export class CardTable {
  readonly #byId = new Map<string, CardEntry>()
  #entries: readonly CardEntry[] = []

  constructor(entries: readonly CardEntry[] = []) {
    this.put(entries, entries, [])
  }

  get entries(): readonly CardEntry[] {
    return this.#entries
  }

  get(id: string): CardEntry | undefined {
    return this.#byId.get(id)
  }

  /** Takes over who is drawn now. @param fresh those among them that are new, or not as before @param gone who no longer is */
  put(entries: readonly CardEntry[], fresh: readonly CardEntry[], gone: readonly CardEntry[]): void {
    for (const { id } of gone) this.#byId.delete(id)
    for (const entry of fresh) this.#byId.set(entry.id, entry)
    this.#entries = entries
  }
}

/** Puts a card in its place; the same object as before while neither changed. */
export function placeCard(entry: CardEntry, x: number, y: number): SceneCard {
  if (entry.card === undefined || entry.card.x !== x || entry.card.y !== y)
    entry.card = new PlacedCard(entry.id, x, y, entry.look)
  return entry.card
}
