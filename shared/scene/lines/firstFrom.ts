/**
 * The index of the first item that stands at a value or further on; their number where none does.
 * @param items in order of what `valueOf` reads
 */
export function firstFrom<T>(items: readonly T[], value: number, valueOf: (item: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueOf(items[middle] as T) < value) low = middle + 1
    else high = middle
  }
  return low
}
