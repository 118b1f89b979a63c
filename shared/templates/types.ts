/** A plan to start from. `YYYY` in the outline stands for the year that is being planned. */
export interface Template {
  /** Stable; what `plumbline new --template` takes. */
  readonly id: string
  readonly title: string
  /** One line: for whom it is. */
  readonly description: string
  readonly outline: string
}
