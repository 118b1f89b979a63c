/** Work that can be left and gone on with between its steps. */
export type Steps<T> = Generator<void, T>

/** Takes all steps at once. */
export function takeAll<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
