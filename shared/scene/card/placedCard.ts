import type { NodeId } from '../../schema/ids'
import type { DriverCategory, NodeKind } from '../../schema/nodes'
import type { CardFacts } from '../facts'
import type { Mark, SceneCard } from '../types'
import type { CardLook } from './cardLook'

/** A card in its place. Marks and description come from its look, and only when asked for. */
export class PlacedCard implements SceneCard {
  readonly kind: NodeKind
  readonly width: number
  readonly height: number
  readonly category?: DriverCategory
  readonly #look: CardLook

  constructor(
    readonly id: NodeId,
    readonly x: number,
    readonly y: number,
    look: CardLook,
  ) {
    const { facts, size } = look
    this.kind = facts.kind
    this.width = size.width
    this.height = size.height
    if (facts.category !== undefined) this.category = facts.category
    this.#look = look
  }

  get marks(): readonly Mark[] {
    return this.#look.marks
  }

  /** Its marks with room for a title of so many scene pixels more. */
  taller(more: number): readonly Mark[] {
    return more === 0 ? this.marks : this.#look.taller(more)
  }

  /** Its title and status alone, in type of so many scene pixels. */
  brief(titleSize: number): readonly Mark[] {
    return this.#look.brief(titleSize)
  }

  /** Its height with that of the frayed end below it, in scene pixels. */
  get room(): number {
    return this.#look.size.layoutHeight
  }

  /** What it shows, for painters that show less. */
  get facts(): CardFacts {
    return this.#look.facts
  }

  get description(): string {
    return this.#look.description
  }
}

/** A card's height with that of the frayed end below it, in scene pixels. */
export function roomOf(card: SceneCard): number {
  return card instanceof PlacedCard ? card.room : card.height
}
