import type { AppError, Result } from '../result'
import type { PlanDocument } from '../schema/document'

/** What an importer may know besides the text. Clock and ids come from the shell, so the core stays pure. */
export interface ImportEnv {
  /** A fresh id, never given before. */
  newId(): string
  /** Today as YYYY-MM-DD. */
  readonly today: string
}

export interface Imported {
  readonly document: PlanDocument
  /** What was doubtful or could not be read as meant, each with its place. Nothing is left out without one. */
  readonly warnings: readonly AppError[]
}

/** A foreign format in, a plan of its own out; refuses with a reason what it cannot read at all. */
export type Importer = (text: string, env: ImportEnv) => Result<Imported>

/** Largest text that an importer accepts, in UTF-16 units: 20 MiB. */
export const MAX_IMPORT_LENGTH = 20 * 1024 * 1024
