import type { CardFacts } from '../facts'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { composeBrief } from './briefCard'
import { composeCard } from './composeCard'
import { describeCard } from './describe'
import { type CardSize, measureCard } from './measureCard'

/**
 * How a card looks wherever it stands. Its size is measured at once, because every other card's place depends on it; it
 * is drawn and described only when somebody paints it or reads it out: of thousands, few are ever in view.
 */
export class CardLook {
  readonly size: CardSize
  #drawn: readonly Mark[] | undefined
  #brief: { readonly titleSize: number; readonly marks: readonly Mark[] } | undefined
  #described: string | undefined

  /** @param size as measured before: it depends on the facts alone */
  constructor(
    readonly facts: CardFacts,
    private readonly theme: Theme,
    size: CardSize = measureCard(facts),
  ) {
    this.size = size
  }

  /** The same card in other colours. */
  inTheme(theme: Theme): CardLook {
    return new CardLook(this.facts, theme, this.size)
  }

  get marks(): readonly Mark[] {
    this.#drawn ??= composeCard(this.facts, this.size, this.theme)
    return this.#drawn
  }

  /** The same card with room for a title of so many pixels more. */
  taller(more: number): readonly Mark[] {
    return composeCard(this.facts, this.size, this.theme, more)
  }

  /** Its title and status alone, in type of so many scene pixels. */
  brief(titleSize: number): readonly Mark[] {
    if (this.#brief?.titleSize !== titleSize)
      this.#brief = { titleSize, marks: composeBrief(this.facts, this.size, this.theme, titleSize) }
    return this.#brief.marks
  }

  get description(): string {
    this.#described ??= describeCard(this.facts)
    return this.#described
  }
}
