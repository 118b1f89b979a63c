/**
 * Puts items on a stack so that the first of them comes off first.
 * One by one: handing a hundred thousand items to `push` at once overflows the call stack.
 */
export function pushReversed<T>(stack: T[], items: readonly T[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i] as T)
}
