/**
 * The form of a word that fits a number. English and German know the same two.
 * @param one for exactly one
 * @param other for everything else
 */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}
