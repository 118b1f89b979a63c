/** Puts a value at the end of its group; the first one makes the group. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

/** A list in groups; groups and what is in them stand in the order of the list. */
export function groupBy<K, T>(list: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of list) addTo(groups, keyOf(value), value)
  return groups
}
