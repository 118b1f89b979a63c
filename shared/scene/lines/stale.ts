import type { CardEntry } from '../cardTable'
import { letGo, letPass, type RopeInput } from './ropes'
import type { Stretch } from './stands'

/** The places of cards whose ropes have to be tied anew. Whatever these hold in the lanes is given back. */
export class Stale {
  readonly #places = new Set<number>()
  readonly #input: RopeInput

  constructor(input: RopeInput) {
    this.#input = input
  }

  has(place: number): boolean {
    return this.#places.has(place)
  }

  /** From the first place to the last, as strands are taken. */
  inOrder(): readonly number[] {
    return Array.from(this.#places).sort((a, b) => a - b)
  }

  /** A card that is gone, or is drawn anew. */
  leave(entry: CardEntry): void {
    this.#letGo(entry)
    this.#input.strands.forget(entry.id)
  }

  /** The ropes that a card hangs from. */
  add(place: number): void {
    const entry = this.#input.table.entries[place]
    if (entry === undefined) return
    this.#places.add(place)
    this.#letGo(entry)
  }

  /** The ropes above and below all that stands in a stretch. */
  addIn(stretch: Stretch): void {
    for (const { id } of this.#input.stands.cardsIn(stretch)) {
      this.add(this.#placeOf(id))
      this.#input.strands.forget(id)
      this.#addBelow(id)
    }
  }

  /** Ropes that leave out one of some lanes. */
  addThrough(hasChanged: (lane: number) => boolean): void {
    const { strands, through } = this.#input
    for (const [one, leftOut] of through) {
      const place = this.#placeOf(one.link.childId)
      if (leftOut.some(hasChanged)) this.#places.add(place)
      if (this.#places.has(place)) letPass(strands, one)
    }
  }

  #letGo({ hung = [] }: CardEntry): void {
    const { strands, through } = this.#input
    for (const one of hung) letGo(strands, through, one)
  }

  #addBelow(id: string): void {
    const { index, at } = this.#input
    const row = index.row(id)
    if (row === undefined) return
    const { start, row: children } = index.rows().down
    for (let i = start[row] as number; i < (start[row + 1] as number); i++) {
      const place = at[children[i] as number] ?? -1
      if (place >= 0) this.#places.add(place)
    }
  }

  #placeOf(id: string): number {
    const { index, at } = this.#input
    return at[index.row(id) ?? -1] ?? -1
  }
}
