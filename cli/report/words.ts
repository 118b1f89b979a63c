/** "1 card", "2 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** One line without control characters, so that no plan can steer the terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, (control) => (/\u200d/.test(control) ? control : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** How many ropes hold, in words. */
export function ropesLine(totals: { readonly ropes: number; readonly ropesGrounded: number }): string {
  if (totals.ropes === 0) return 'no ropes yet'
  return `${totals.ropesGrounded.toLocaleString('en')} of ${counted(totals.ropes, 'rope')} ${totals.ropesGrounded === 1 || totals.ropes === 1 ? 'reaches' : 'reach'} the ground`
}
