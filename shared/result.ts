/** An expected failure: what went wrong, in words a person can act on, and where. */
export interface AppError {
  /** Stable, machine-readable, e.g. `file-too-large`. */
  readonly code: string
  /** One or two sentences: what is wrong and what to do about it. */
  readonly message: string
  /** Where: a path in the document (`nodes.n1.title`), a line (`line 12`) or a file name. */
  readonly path?: string
}

/** Either a value or an expected failure. Bugs throw; what a person can cause does not. */
export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Builds a failure from a code, a message for the person and, where known, the place. */
export function fail(code: string, message: string, path?: string): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: path === undefined ? { code, message } : { code, message, path } }
}

/** Marks a branch that the types say cannot be reached. Throws if it is reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
