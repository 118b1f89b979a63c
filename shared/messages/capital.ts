/** The first letter in upper case, to begin a sentence or a label. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
