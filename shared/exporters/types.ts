import type { AppError, Result } from '../result'
import type { Scene } from '../scene/types'
import type { PlanDocument } from '../schema/document'

/** What every exporter may read: the plan, and its picture. */
export interface ExportInput {
  readonly document: PlanDocument
  readonly scene: Scene
}

export interface Exported<C extends string | Uint8Array> {
  readonly content: C
  /** What the person ought to know about the result, such as a reduced scale. */
  readonly notes: readonly AppError[]
}

/** One file format that Plumbline writes. Pure: the same input gives the same bytes. */
export interface Exporter<O = object, C extends string | Uint8Array = string> {
  /** Stable; also the file extension, without a dot. */
  readonly id: string
  readonly mime: string
  run(input: ExportInput, options: O): Result<Exported<C>>
}
