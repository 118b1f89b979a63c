import { type Progress, progressOf } from '../model/progress'
import type { PlanIndex } from '../model/types'
import type { PlanNode } from '../schema/nodes'

/**
 * A card's progress, worked out when somebody looks: it takes reading days, and of thousands of cards few are in view.
 * Until then it may follow the plan, as nothing was drawn from it.
 */
export class CardProgress implements Progress {
  #known: Progress | undefined

  constructor(
    private readonly index: PlanIndex,
    private readonly node: PlanNode,
    private readonly today: string | undefined,
  ) {}

  get done(): number | undefined {
    return this.known.done
  }

  get expected(): number | undefined {
    return this.known.expected
  }

  private get known(): Progress {
    this.#known ??= progressOf(this.index, this.node, this.today)
    return this.#known
  }
}
