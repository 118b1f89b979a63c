import type * as z from 'zod'
import type { Said } from '../messages/language'
import type { PlanIndex, PlanPatch } from '../model/types'
import type { Result } from '../result'
import type { PlanDocument } from '../schema/document'

/** What a command may know besides its params. Clock and ids come from the shell, so the core stays pure. */
export interface CommandEnv {
  /** A fresh id, never used in the document. */
  newId(): string
  /** Today as YYYY-MM-DD. */
  readonly today: string
}

export interface CommandContext extends CommandEnv {
  /** The plan before the command. */
  readonly index: PlanIndex
}

/** What a command says it did beyond the patches. */
export interface CommandOutcome {
  /** Cards that the view selects afterwards. */
  readonly select?: readonly string[]
}

/**
 * One kind of edit. The only way a document changes.
 * Parsed params in, a changed draft out; an edit that makes no sense is refused with a reason and changes nothing.
 */
export interface Command<P = unknown> {
  /** `area.verb`, stable: `card.add`. */
  readonly id: string
  readonly params: z.ZodType<P>
  /** What the undo menu says: "Add initiative". Called once for each language, before the command runs on. */
  label(params: P, index: PlanIndex): string
  run(draft: PlanDocument, params: P, context: CommandContext): Result<CommandOutcome>
}

/** A command by name, as a menu, a quick fix or a test calls it. */
export interface CommandCall {
  readonly id: string
  readonly params: unknown
}

/** One executed command. */
export interface Executed {
  readonly doc: PlanDocument
  readonly label: Said
  readonly patches: readonly PlanPatch[]
  readonly inverse: readonly PlanPatch[]
  readonly outcome: CommandOutcome
}
