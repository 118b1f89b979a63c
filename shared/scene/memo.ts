/** Enough for every size and colour that cards of one plan come in; a plan of long numbers starts over now and then. */
const MAX = 4000

/**
 * Shares drawings that many cards have in common, so that a plan of thousands keeps one of each.
 * @param make draws it; must depend on nothing but the key
 */
export function createMemo<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make()
    if (known.size >= MAX) known.clear()
    known.set(key, made)
    return made
  }
}
