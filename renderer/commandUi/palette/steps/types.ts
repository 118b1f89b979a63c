import type { NodeId } from '../../../../shared/schema/ids'
import type { OpenPlan } from '../../../store/documentStore'
import type { PaletteItem } from '../paletteItems'

/** What a command is about: the plan and the selected cards as they were when it was asked. */
export interface StepContext {
  readonly plan: OpenPlan
  readonly ids: readonly NodeId[]
}

/** The second question of a command. */
export interface Step {
  /** In the empty field: what to type. */
  ask(): string
  /** Said where there is nothing to choose from. */
  empty(): string
  /** All choices, in their natural order; made once when the question is asked. */
  items(context: StepContext): readonly PaletteItem[]
  /** Choices that are made of what was typed, such as a new person; after the others. */
  typed?(context: StepContext, query: string): readonly PaletteItem[]
}
