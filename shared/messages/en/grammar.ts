/** "an initiative", "a driver". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`
}

/** "3 findings", "1 finding". */
export function counted(count: string, n: number, one: string, many = `${one}s`): string {
  return `${count} ${n === 1 ? one : many}`
}
