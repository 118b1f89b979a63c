/** How numbers, days and lists are written. */
export const units = {
  months: months('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'),
  day: (day: string, month: string) => `${day} ${month}`,
  thousands: (number: string) => `${number}k`,
  millions: (number: string) => `${number}M`,
  billions: (number: string) => `${number}bn`,
  /** A currency stands before the number. */
  moneyFirst: true as boolean,
  /** The last two words of a list: "a, b and c". */
  and: (before: string, last: string) => `${before} and ${last}`,
  /** Stands for the rest of a list: "a, b and 3 more". */
  more: (count: number) => `${count} more`,
  quoted: (text: string) => `“${text}”`,
}

function months(...names: readonly string[]): readonly string[] {
  return names
}
