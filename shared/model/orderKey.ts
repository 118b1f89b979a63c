/**
 * Fractional order keys: strings that sort by code unit, with room between any two.
 * Inserting between siblings writes one key and touches no other card.
 * A key is a fraction in base 62 written without "0."; it never ends in the lowest digit, so a smaller one always exists.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = DIGITS.length

/**
 * A key that sorts strictly between two others.
 * @param before the lower neighbour, or undefined for "first"
 * @param after the upper neighbour, or undefined for "last"
 * @returns the new key; appending or prepending again and again grows it by about one character per 60 keys
 * @throws if `before` does not sort below `after`
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  if (before !== undefined && after !== undefined) {
    if (before >= after) throw new Error(`No order key between "${before}" and "${after}".`)
    return middle(before, after)
  }
  if (before !== undefined) return increment(before)
  return after === undefined ? 'V' : decrement(after)
}

function increment(key: string): string {
  const digit = digitAt(key, 0, 0)
  if (digit < BASE - 1) return DIGITS.charAt(digit + 1)
  return key.charAt(0) + (key.length > 1 ? increment(key.slice(1)) : '1')
}

function decrement(key: string): string {
  const digit = digitAt(key, 0, 0)
  if (digit > 1) return DIGITS.charAt(digit - 1)
  if (digit === 1) return key.length > 1 ? '1' : '0z'
  return `0${decrement(key.slice(1))}`
}

function middle(low: string, high: string | undefined): string {
  const lowDigit = digitAt(low, 0, 0)
  const highDigit = high === undefined ? BASE : digitAt(high, 0, 0)
  if (lowDigit === highDigit) return DIGITS.charAt(lowDigit) + middle(low.slice(1), high?.slice(1))
  if (highDigit - lowDigit > 1) return DIGITS.charAt((lowDigit + highDigit) >> 1)
  // Neighbouring digits: a longer upper key leaves its own first digit free; else find room behind the lower one.
  if (high !== undefined && high.length > 1) return high.charAt(0)
  return DIGITS.charAt(lowDigit) + middle(low.slice(1), undefined)
}

function digitAt(key: string, i: number, fallback: number): number {
  const char = key[i]
  return char === undefined ? fallback : DIGITS.indexOf(char)
}

/**
 * Evenly spread keys, in order.
 * @param count how many
 * @param before the keys sort after this one, where given
 * @param after and before this one, where given
 */
export function orderKeys(count: number, before?: string, after?: string): string[] {
  if (count <= 0) return []
  const middle = orderBetween(before, after)
  if (count === 1) return [middle]
  if (after === undefined) {
    const keys: string[] = []
    for (let last = before; keys.length < count; last = keys.at(-1)) keys.push(orderBetween(last, undefined))
    return keys
  }
  const left = (count - 1) >> 1
  return [...orderKeys(left, before, middle), middle, ...orderKeys(count - 1 - left, middle, after)]
}

/** Compares two order keys, for `sort`; ties are broken by id so that the order is total. */
export function compareOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
